import { definePractice } from '../../practice';
import { gap, re } from '../../vocabulary';
import { ADS, ADVERTISER, TARGETED } from '../third-party-sharing/advertising';

const BY_INTEREST = String.raw`\b(?:based on|according to|in line with|match(?:es|ing|ed to)?|(?:chosen|picked|selected|decided) by)\b[^.;]{0,30}?\b(?:what you|interests|purchases|activit(?:y|ies)|browsing|behaviou?r|profile|location|data|information)\b`;
const TARGETED_ADS = String.raw`(?:${TARGETED}[^.;]{0,40}?(?:${ADS}|\bsponsored content\b)|${ADS}[^.;]{0,60}?(?:${TARGETED}|${BY_INTEREST})|\b(?:(?<!direct )advertising|ads?) (?:cookies|preferences|settings|choices|purposes|technologies)\b|\b(?:marketing|targeting) (?:cookies|technologies)\b|\b(?:targeted|behaviou?ral|interest-based|interest-related|cross-context) (?:advertising|marketing)\b|\bre-?(?:target|market)ing\b|\b(?:custom|lookalike) audiences?\b|\b(?:which|what|the) ads (?:that )?you see\b|\b(?:us(?:e|ed|ing)|process(?:ed|ing)?)\b[^.;]{0,60}? for advertising\b)`;
const REFUSE = String.raw`\b(?:opt(?:s|ed|ing)?[- ]?out|opt-?outs?|(?:turn|switch|toggl)(?:e|ing|ed)? (?:\w+ ){0,4}off|disabl(?:e|es|ed|ing)|refus(?:e|ing)|reject(?:ing)?|declin(?:e|ing)|deactivat(?:e|ing)|deselect(?:ing)?|untick(?:ing)?|uncheck(?:ing)?|unsubscrib(?:e|ing)|withdraw(?:n|ing)?|revok(?:e|ed|ing)|object(?:ing)?|stop(?:s|ping)?|say(?:ing)? no\b|accept or (?:block|reject|refuse|decline)|(?:can|may|how to) (?:be )?prevent(?:ed)?|prefer (?:that )?(?:we|us) (?:do )?not|(?:tell|ask|direct|instruct)(?:ing)? us not|chang(?:e|ing) (?:your|their) (?:choices?|decision|mind))\b|(?:\bnot|n't) (?:(?:want|wish|like|agree|consent) )?(?:to )?(?:receive|see|have|get|be shown)\b|\byou (?:do not|don't|choose not to) (?:allow|accept|enable|permit)\b`;
/** Who does not refuse, but chooses. */
const CHOOSE = String.raw`\b(?:you|users?|members?|settings?|here|click(?:ing)?|visit(?:ing)?|how to|ability to)\b[^.;]{0,40}?\b(?:limit|manag(?:e|ing)|administer|control|adjust|decide|chang(?:e|ing)|customi[sz]e|modify|choose|edit|set|reset|choices?)\b|\bsettings (?:that |which )?(?:control|allow you)\b|\bcontrols (?:for|over) (?:how|whether|which)\b|\byour (?:\w+ )?choices? (?:about|with respect to|regarding|concerning|for)\b`;
const LEAVE = `(?:${REFUSE}|${CHOOSE})`;
/** Where consent is given and taken back, unlike the settings of a browser. */
const CONSENT_TOOL = String.raw`\b(?:cookie|consent|tracking) (?:settings?|banner|preferences?|cent(?:er|re)|manager|management|tool|portal|choices)\b|\b(?:privacy|preferences?) (?:cent(?:er|re)|manager|preferences)\b|\bfingerprint icon\b|\b(?:in|by|through|via|with) (?:this|the|our) (?:\w+ )?banner\b`;
const TAKE_BACK =
  /\b(?:withdr[ae]w|revok|reject|refus|declin|disabl|deselect|untick|uncheck|block|opt[- ]?out|object|adjust|chang|manag|modif|updat|choos)\w*\b/;
/** Messages are left otherwise, and a browser that blocks all cookies is no way out of advertising. */
const OTHER_MATTER =
  /\b(?:e-?mails?|newsletters?|messages?|sms|unsubscribe|marketing communications|browser(?:'s)? settings|settings (?:of|in) (?:your|the) browser)\b/;
/** Programmes and device settings by which targeted ads are refused. */
const PROGRAMME = String.raw`\b(?:(?:network|national) advertising initiative|digital advertising alliance|networkadvertising\.org|aboutads\.info|aboutads|youradchoices|youronlinechoices|your ?online ?choices|your ?ad ?choices|adchoices|optout\.[a-z]+|adssettings\.google|ads settings|ad settings|limit ad tracking|opt out of (?:ads|interest-based ads|ad) personali[sz]ation|ad personali[sz]ation|app tracking transparency|ask app not to track|allow apps to request to track|(?:advertising|ads?) opt[- ]?outs?|webchoices|nai|daa|edaa|daac)\b`;
const SALE = String.raw`"?\b(?:sale|sales|selling|sell|sold|shar(?:e|ing|ed))\b`;
const WAY = String.raw`\b(?:click(?:ing)?|visit(?:ing)?|link|by (?:emailing|contacting|sending|using|going|visiting|submitting|calling|changing|adjusting)|settings?|e-?mail|toggle|submit|footer|form|contact(?:ing)? us|controls|here|(?:you|residents|consumers|users) (?:can|may)|gpc|global privacy control|cookie banner|preference|switch|in your account)\b`;
const RIGHT_ONLY = /\bif any\b/;

export const adsOptOut = definePractice({
  id: 'ads-opt-out',
  category: 'user-choice',
  cue: /opt|advert|\bads?\b|choice|choos|cookie|consent|preference|settings|track|re-?target|re-?market|sell|interest-based|aboutads|networkadvertising|limit|\b(?:turn|switch)/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'leave targeted ads',
          match: re`${LEAVE}${gap(160)}${TARGETED_ADS}`,
          also: [/\b(?:you|your|users?|opt|click|here|settings?|visit|available at|page)\b/],
          stance: 'any',
        },
        {
          name: 'targeted ads can be left',
          match: re`${TARGETED_ADS}${gap(140)}${LEAVE}`,
          also: [/\b(?:you|your|users?|opt|click|here|settings?|visit)\b/],
          stance: 'any',
        },
        {
          name: 'advertising programme',
          match: re`${PROGRAMME}`,
          also: [/\b(?:opt|choice|choose|control|manage|prevent|disable|limit|switch|learn|visit|information|turn)/],
          stance: 'any',
        },
        {
          name: 'choices link',
          match:
            /["']your (?:\w+ )?(?:privacy|ad|advertising|opt-out) choices["']|\b(?:click(?:ing)?|select(?:ing)?|visit(?:ing)?|us(?:e|ing)|via|through) (?:on )?(?:the |our )?your (?:privacy|ad|advertising|opt-out) choices\b/,
          also: [/\b(?:click|link|select|visit|via|through|footer|icon|button|using|use|toggle)/],
          unless: /\b(?:section|above|below)\b/,
          stance: 'any',
        },
        {
          name: 'page of ad preferences',
          match:
            /\b(?:your|visit(?:ing)?|go(?:ing)? to|in|through|via|see|use|review|check) (?:your |the |our )?(?:ads?|advertising|advertisement) (?:preferences|settings|choices|controls)\b|\b(?:ads?|advertising) preferences\.?$/,
          stance: 'any',
        },
        {
          name: 'do not sell link',
          match: re`\bdo not sell(?: or share|\/share)?(?: my| your)?(?: personal)? ?(?:information|info|data)?\b`,
          also: [/"|\b(?:my|link|click|request|button|form)\b/],
          unless: /\bwe_* do not sell/,
          stance: 'any',
        },
        {
          name: 'leave the sale',
          match: re`\b(?:opt(?:s|ed|ing)?[- ]?out|(?:direct|tell|ask|instruct)(?:ing)? us (?:to )?(?:not|stop)|direct a business [^.;]{0,60} to stop)\b${gap(60)}${SALE}`,
          also: [re`${WAY}`],
          unless: RIGHT_ONLY,
          stance: 'any',
        },
        {
          name: 'information kept from ad companies',
          match:
            /\b(?:choices?|options) (?:about|in relation to|regarding|with regard to|concerning|for) (?:not )?having (?:this|that|such|your) information (?:not )?(?:be )?used\b/,
          stance: 'any',
        },
        {
          name: 'tracking switched off on the device',
          match:
            /\b(?:turn|switch|toggl)(?:e|ing)? (?:off tracking|(?:\w+ )?tracking off)\b|\bdisable (?:app )?tracking\b/,
          also: [/\b(?:ios|iphone|ipad|apple|android|your (?:device|phone))\b/],
          stance: 'any',
        },
        {
          name: 'leave such practices',
          match:
            /\bopt(?:s|ed|ing)?[- ]?out\b(?: (?:of|from) (?:these|this|such|those|any such|all of these)\b| of (?:them|it)\b|[.,;]| by\b| here\b| can be found| at\b|$)/,
          after: re`${TARGETED_ADS}|${ADVERTISER}[^.;]{0,100}?\bcookies?\b`,
          unless: /\b(?:e-?mails?|newsletters?|messages?|marketing communications)\b/,
          stance: 'any',
        },
        {
          name: 'switch them off',
          match:
            /\b(?:turn|switch)(?:ing|ed)? (?:it|this|that|them|these|those|such)(?: \w+)? off\b|\b(?:turn|switch)(?:ing|ed)? off (?:it|this|that|them|these|those|such)\b/,
          after: re`${TARGETED_ADS}|\boffers\b[^.;]{0,60}?(?:${BY_INTEREST}|${TARGETED})|(?:${BY_INTEREST}|${TARGETED})[^.;]{0,60}?\boffers\b`,
          unless: OTHER_MATTER,
          stance: 'any',
        },
        {
          name: 'data kept from ads',
          match: re`\b(?:choose|elect|opt|prefer|decide) not to (?:have|let|allow|share|permit)\b${gap(80)}\b(?:shar(?:e|ed)|us(?:e|ed)|disclosed?)\b${gap(80)}(?:${ADS}|${ADVERTISER})`,
          unless: OTHER_MATTER,
          stance: 'any',
        },
        {
          name: 'ad cookies off until allowed',
          match:
            /\b(?:ads?|advertising|marketing|targeting) cookies\b[^.;?!]{0,40}? (?:off|not (?:set|placed|used)|only (?:set|placed|used))\b[^.;?!]{0,20}? (?:until|unless|if|when|once|after) you (?:\w+ )?(?:allow|accept|agree|consent)/,
          unless: OTHER_MATTER,
          stance: 'any',
        },
        {
          name: 'leave, under advertising',
          match: re`(?:\byou (?:can|may|could|have|wish|want|would like|are|do not|don't)\b${gap(60)}|\b(?:to|please|by) )(?:opt(?:ing)?[- ]?out|withdraw(?:ing)? your consent|revok(?:e|ing) your consent|object to (?:this|such))\b`,
          also: [/\b(?:you|your|here|click)\b/],
          under: /\b(?:advertis|adverts?\b|ads\b|retarget|remarket|targeting)/,
          unless: OTHER_MATTER,
          stance: 'any',
        },
        {
          name: 'signal that stops ads',
          match: re`\b(?:do[- ]not[- ]track|dnt)\b${gap(60)}\b(?:stop|not|no longer|disable|cease|switch off)\b${gap(100)}${ADS}`,
          unless:
            /\b(?:not|never) (?:\w+ ){0,2}(?:respond|honou?r|recogni[sz]e|change|alter|react|support|act|process|follow)\b/,
          stance: 'any',
        },
        {
          name: 'consent tool for ads',
          match: re`${CONSENT_TOOL}`,
          also: [
            TAKE_BACK,
            re`${ADS}|\bmarketing (?:cookies|tools|technologies|purposes)\b|["']marketing["']|\btargeting\b`,
          ],
          unless: re`${OTHER_MATTER}|\bbrowsers?\b`,
          stance: 'any',
        },
        {
          name: 'consent tool after ads',
          match: re`${CONSENT_TOOL}`,
          also: [TAKE_BACK],
          after: re`${TARGETED_ADS}|${ADVERTISER}[^.;]{0,100}?\bcookies?\b`,
          unless: re`${OTHER_MATTER}|\bbrowsers?\b`,
          stance: 'any',
        },
        {
          name: 'stop sharing with advertisers',
          match: re`(?:${REFUSE})${gap(60)}\b(?:shar|disclos|transfer|collect|us(?:e|ing)\b)\w*${gap(60)}${ADVERTISER}`,
          also: [re`${WAY}`],
          unless: OTHER_MATTER,
          stance: 'any',
        },
        {
          name: 'advertising identifier',
          match: re`\b(?:reset|limit|disable|opt[- ]?out|turn off|delete)\w*\b${gap(80)}\b(?:advertising (?:device )?ids?|advertising identifiers?|mobile ad(?:vertising)? ids?|ad tracking)\b`,
          stance: 'any',
        },
      ],
    },
  ],
});
