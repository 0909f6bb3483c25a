import { definePractice } from '../../practice';
import { gap, re } from '../../vocabulary';

const MARKETING = String.raw`\b(?:marketing|promotion(?:al|s)?|newsletters?|mailing lists?|commercial (?:e-?mails?|messages?|communications?)|special offers|advertising (?:e-?mails?|messages?|material)|direct (?:mail|advertis(?:ing|ement))|bulletins|(?:commercial |direct |marketing )?(?<!data )prospecting|advertising by (?:post|mail|phone|telephone|e-?mail)|solicitations?(?: lists?)?|(?:our |printed |mail[- ]order )catalog(?:ue)?s?|catalog(?:ue)?s|fund-?raising (?:efforts|purposes|calls|appeals|mailings?|messages|communications|requests|e-?mails)|(?:requests|appeals) for (?:donations|money))\b`;
const MESSAGES = String.raw`(?:${MARKETING}|\b(?:e-?mails?|communications?|messages?|offers|announcements?|mailings?|sms|texts?|notifications?|updates|surveys)\b)`;
/** Ways of refusing that are about messages whatever else the sentence says. */
const STOP = String.raw`\b(?:unsubscrib(?:e|es|ed|ing)|opt(?:s|ing|ed)?[- ]?out|stop (?:receiving|getting|us sending|sending)|(?:taken|take yourself|remove yourself|removed) (?:off|from)|rather not hear|no longer (?:wish|want|like|desire|prefer)(?:es)? to (?:receive|get|be contacted|hear)|(?:if|where) you ask us not to|(?:not|n't) (?:want|wish|like) to be (?:on|included|added)|unless you (?:have )?(?:told|asked|instructed) us (?:not|otherwise)|(?:not|n't) (?:want|wish|like)(?: for)? (?:us to|(?:the|your|this) (?:\w+ ){1,3}to be used)|no longer receive|(?:not|prefer not|rather not|refuse|declin(?:e|ing)|choose not|ask us not|tell us not|elect not)(?: wish| want| like)? to (?:receive|get|be contacted)|not receiv(?:e|ing)|(?:tell|ask|instruct) us (?:\w+ ){0,3}?not to (?:send|contact|process|use))\b`;
/** Ways of refusing that need marketing for their object. */
const REFUSE = String.raw`\b(?:object(?:ing|ion)?|opposition|oppose|withdraw(?:n|ing)?|revok(?:e|ing)|cancel|(?<!\bwe_* (?:\w+ )?)(?:prohibit|forbid)|say no|declin(?:e|ing)|refus(?:e|ing)|remov(?:e|ed|al)|opposed?|restrict|(?:turn|switch) off|disable|change your mind|prevent(?= (?:the|such) processing)|(?:register|make|submit) (?:an? )?\"?do[- ]not[- ]contact|(?:at|upon|on) your request,? we_* (?:will|shall) (?:stop|cease)|deselect|uncheck)\b`;
const OTHER_CHOICES =
  /\bcookies?\b|\binterest-based|\btargeted|personali[sz]ed ad|\bcannot opt|\bnot (?:be able to )?opt[- ]?out|\bsale\b|\bsell\b|\bdo[- ]not[- ](?:e-?mail|call|contact|mail) lists?\b|recommendations|legal notices?\b|\bopt[- ]?out requests?, (?:please )?(?:send|e-?mail|write)|-opt-out\b/;

export const marketingOptOut = definePractice({
  id: 'marketing-opt-out',
  category: 'user-choice',
  cue: /\b(?:stop|quit)\b|direct adv|do[- ]not[- ]c|bulletin|correspondence|told us|tell us not|ask us not|further contact|want to hear|consent|permission|cancel|\blists?\b|donations|catalog|wish|want|switch|solicit|prospect|say no|opt|subscri|receiv|market|promotion|newsletter|mailing|refus|declin|preferences/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        { name: 'unsubscribe', match: re`\bunsubscrib(?:e|es|ed|ing)\b`, stance: 'any' },
        {
          name: 'refuse messages',
          match: re`${STOP}${gap(140)}${MESSAGES}`,
          also: [
            /\b(?:marketing|promotion|bulletins|direct adv|newsletter|commercial|solicit|catalog|donations|fund-?raising|offers?|communications?|e-?mails?|mailing|news\b|sms|text|push notifications?)/,
          ],
          unless: OTHER_CHOICES,
          stance: 'any',
        },
        {
          name: 'messages, and a refusal',
          match: re`${MESSAGES}[^?!]{0,180}?${STOP}`,
          also: [/\b(?:marketing|promotion|newsletter|commercial|fund-?raising|offers\b|products)/],
          unless: OTHER_CHOICES,
          stance: 'any',
        },
        {
          name: 'refuse marketing',
          match: re`${REFUSE}${gap(120)}${MARKETING}|\b(?:request|ask|tell|instruct)\b${gap(40)}\bnot (?:to )?(?:use|process)${gap(60)}${MARKETING}|${MARKETING}${gap(120)}\b(?:you (?:may|can|have)|your right to|until you|opportunity to|may be)${gap(40)}${REFUSE}`,
          unless: OTHER_CHOICES,
          stance: 'any',
        },
        {
          name: 'answer with stop',
          match:
            /\b(?:text(?:ing)?|repl(?:y|ying)(?: with)?|send(?:ing)?|answer(?:ing)?) (?:the word )?"?(?:stop|quit)"?(?: (?:to|and|at|in|from|via|or)\b|[.,]|$)/,
          unless: /\bdo[- ]not[- ]track\b/,
          stance: 'any',
        },
        {
          name: 'no details of products',
          match: re`\b(?:do not|don't|no longer) (?:wish|want|like) to (?:receive|get|be sent|hear)\b${gap(40)}\b(?:details|information|news) (?:of|on|about) (?:our|other|new|these|any)\b`,
          unless: OTHER_CHOICES,
          stance: 'any',
        },
        {
          name: 'opt out of receiving',
          match: re`\bopt[- ]?out of (?:receiving|(?:(?:any|all|these|such|future|further|our) ){0,3}(?:contacts?|communications?|e-?mails?|mailings?|messages?))\b`,
          unless: OTHER_CHOICES,
          stance: 'any',
        },
        {
          name: 'marketing not wanted',
          match: re`\bif you (?:do not|don't|no longer|(?:would )?(?:prefer|rather) not|object)(?: to)?(?: (?:want|wish|like))?(?: for)? (?:us|we_*|(?:[\w-]+ ){1,3})(?:to )?(?:us(?:e|ing)|process(?:ing)?|send(?:ing)?|contact(?:ing)?)\b${gap(60)}(?:${MARKETING}|\b(?:(?:tell|inform) you (?:about|of)|you about) (?:\w+ ){0,3}(?:products|services|offers|events)\b)`,
          unless: OTHER_CHOICES,
          stance: 'any',
        },
        {
          name: 'marketing by consent only',
          match: re`${MARKETING}${gap(80)}\bonly (?:with|if|where|when|after)${gap(40)}\b(?:consent|permission|agree|opt)|\bonly${gap(60)}${MARKETING}${gap(60)}\b(?:consent|permission|opt(?:ed)?[- ]in)\b|\b(?:with|after obtaining|after receiving|upon|subject to|given) your (?:\w+ )?(?:consent|permission|opt-in)\b${gap(100)}\b(?:send|receive|e-?mail|contact you|inform)\b${gap(100)}${MARKETING}|\b(?:send|receive|e-?mail)\b${gap(60)}${MARKETING}${gap(60)}\b(?:with your (?:\w+ )?(?:consent|permission|opt-in)|(?:if|where|when) you (?:have )?(?:\w+ )?(?:opt(?:ed)?[- ]?in|agreed|consented))\b|${MARKETING}${gap(30)}\bopt-in only\b`,
          unless: /\bcookies?\b|\bpartners\b|\bthird part/,
        },
        {
          name: 'off the list',
          match:
            /\b(?:names?|address(?:es)?|details|you|yourself|them|entry) (?:be |are |is )?(?:removed|deleted|taken|struck|dropped|remove|delete) (?:off|from) (?:our|the|this|any|all|these) (?:(?!not\b|do-not)[\w-]+ ){0,3}(?:mailing|mail|e-?mail|postal|offers|marketing|promotional|distribution)\b|\b(?:removed|deleted|taken|struck|dropped) (?:off|from) (?:our|the) (?:\w+ )?lists? of (?:\w+ )?(?:offers|mailings)\b|\b(?:not|no longer) (?:wish|want|like) to be asked for (?:donations|money|support)\b|\b(?:removed?|take|taken) (?:you )?(?:off|from) (?:all|any|further|future) (?:\w+ )?(?:correspondence|mailings?|e-?mails)\b|\b(?:do[- ]not[- ]contact (?:requests?|lists?)|(?:our|internal|company) (?:\w+ )?do[- ]not[- ]call lists?)\b|\bno longer want to hear from us\b|\brequest no further contact\b|\bremove (?:you|your (?:names?|address|e-?mail(?: address)?|details)) (?:off|from) (?:our|all|any) (?:\w+ )?lists?\b(?! of)/,
          stance: 'any',
        },
        {
          name: 'a newsletter that can be ended',
          match: re`${MARKETING}${gap(30)}\bcan be (?:\w+ )?(?:cancell?ed|ended|stopped|discontinued|refused|declined|switched off|turned off|disabled)\b|\b(?:leave|quit|end) (?:the|our|any) (?:\w+ )?(?:newsletters?|mailing lists?)\b`,
          unless: OTHER_CHOICES,
        },
        {
          name: 'choose what to receive',
          match: re`\b(?:choos(?:e|ing)|choices?|set|select|decide|control|manage)\b${gap(40)}\b(?:which|what|whether)\b${gap(60)}\b(?:receive|get|send)\b${gap(60)}${MARKETING}|\b(?:choos(?:e|ing)|set|select|control|manage) (?:which|what) ${MARKETING}`,
          unless: OTHER_CHOICES,
          stance: 'any',
        },
        {
          name: 'marketing preferences',
          match: re`\b(?:manag(?:e|ing)|chang(?:e|ing)|updat(?:e|ing)|set(?:ting)?|adjust(?:ing)?|control(?:ling)?|choos(?:e|ing)|modify(?:ing)?|select)\b${gap(60)}\b(?:marketing|e-?mail|communications?|newsletter|mailing|promotional)[\w ]{0,20}(?:preferences|settings|choices|subscriptions|consents?)\b|(?:${MARKETING}|\bpromotions\b)${gap(100)}\bsubject to (?:the |your )(?:[\w-]+ ){0,3}(?:preferences|choices)\b|\b(?:notification|communications?) (?:preferences|settings)\b${gap(40)}\bstop\b`,
          unless: /\bcookies?\b/,
          stance: 'any',
        },
      ],
    },
  ],
});
