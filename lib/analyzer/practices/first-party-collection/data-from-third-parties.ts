import { definePractice } from '../../practice';
import { re, WE } from '../../vocabulary';

const DATA = String.raw`\b(?:information|info|data|details|records?|inferences|names?|contacts?|profiles?|reports?|address(?:es)?|pii?|audiences?|attributes|identifiers?)\b`;
const NETWORK = String.raw`(?:facebook|google|twitter|linkedin|instagram|apple|microsoft|github|steam|spotify|youtube|social (?:media|network\w*)(?! pages)|single sign[- ]on|sso|(?:third[- ]party|external|another|other|partner) (?:\w+ ){0,2}(?:account|login|service|site|platform|network|application|app|provider)s?)`;
const PARTNERS = String.raw`(?:(?:business|marketing|advertising|ad|commercial|analytics|airline|retail|distribution|data|channel|promotional|content|integration|media|measurement|trusted|selected|joint|our|insurance|strategic|referral|delivery|certain|technical|security|research|travel|corporate|these|other|fulfil?lment) (?:and \w+ )?partners?|partners|advertisers|publishers|distributors|resellers|suppliers|vendors|affiliates|referrers|recruiters)`;
const PROVIDERS = String.raw`(?:data (?:brokers?|providers?|aggregators?|suppliers?|vendors?|compan(?:y|ies)|sources?|services)|(?:service|payment|identity|analytics|verification|sign-in|login|authentication|information|list|email|payment processing|credit|research|database) (?:service )?providers?|list (?:brokers|vendors)|payment processors?|app stores?|(?:credit|consumer) (?:reporting |reference |rating )?(?:agenc(?:y|ies)|bureaus?)|credit (?:reports?|bureaus?)|background checks?|(?:fraud prevention|recruitment|marketing|government|public|law enforcement|advertising|employment|travel|screening) (?:agenc(?:y|ies)|authorit(?:y|ies)|bodies))`;
const PUBLIC = String.raw`(?:(?:public(?:ly)?|commercial(?:ly)?|open)(?:[- ](?:available|accessible))?(?: or \w+| and \w+)? (?:\w+ )?(?:sources?|records?|databases?|information|data|registers?|registr(?:y|ies)|domain|internet|profiles?|data ?sets?|websites)|public and private sources)`;
const PEOPLE = String.raw`(?:(?:other|another|fellow|existing) (?:\w+ )?(?:users?|players?|members?|customers?|people|persons?|individuals?|participants?)|your (?:\w+ )?(?:employers?|organi[sz]ation|friends?|contacts|school|bank|company|university|colleagues|household|family|representatives?|references?)|friends|employers|references|referees|someone else|the agency)`;
/** Where data can come from when not from the reader. */
const OTHERS = String.raw`(?:third[- ]part(?:y|ies)\b(?! cookies)|tps|others\b|(?:other|outside|external|additional|independent|trusted|these|such|those|combined) (?:\w+ ){0,3}?(?:sources?|compan(?:y|ies)|organi[sz]ations?|businesses|part(?:y|ies)|entit(?:y|ies)|websites|platforms)|that (?:service|site|network|account|provider|platform)|${PARTNERS}|${PROVIDERS}|${PUBLIC}|${PEOPLE}|${NETWORK})`;
/** "from you, your device and our partners": up to a few words, none of which begins another phrase. */
const FROM = String.raw`\b(?:from|via) (?:(?!when|if|through|that|who|which|we_*\b|us\b|use|using|whom|where|while|information|about|with|to|by|for|disclos|access|our (?:web|site|serv|app))[\w'/()"-]+[,:]? ){0,7}?`;

const GET = String.raw`\b(?:receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|collect(?:s|ed|ing)?|acquir(?:e|es|ed|ing)|get(?:s|ting)?|gather(?:s|ed|ing)?|purchas(?:e|es|ed|ing)|buy|learn|import(?:s|ed|ing)?|retriev(?:e|es|ed|ing)|extract(?:s|ed|ing)?|sourced?|comes|derived?|available)\b`;
const COMBINE = String.raw`\b(?:supplement(?:s|ed|ing)?|combin(?:e|es|ed|ing)|merg(?:e|es|ed|ing)|enhanc(?:e|es|ed|ing)|append(?:ed|ing)?|enrich(?:es|ed|ing)?|augment(?:ed|ing)?|associate|link|match(?:ing|ed)?)\b`;
const GIVE = String.raw`(?:provid(?:e|es|ed|ing)|giv(?:e|es|en|ing)|send(?:s|ing)?|sent|suppl(?:y|ies|ied)|shar(?:e|es|ed|ing)|disclos(?:e|es|ed)|transfer(?:s|red)?|transmit(?:s|ted)?|pass(?:es|ed)?|report(?:s|ed)?|make(?:s)? available|collect and share)`;
/** "Partners (such as shops) may also", between the giver and the verb. */
const NAMED = String.raw`(?: \([^)]{0,80}\)|, such as [^;?!]{0,120}?,?| like [^;?!]{0,60}?)?`;
const AUXILIARY = String.raw`(?:(?:that|who|which|may|might|can|will|also|could|sometimes|to|if|any|choose|then|and|or|other|service|parties|sources?|products|services|online) ){0,5}`;
const SIGN_IN = String.raw`\b(?:log(?:ging|ged)?[- ]?(?:in|on)|sign(?:ing|ed)?[- ]?(?:in|up|on)|register|connect(?:ing|ed)?|link(?:ing|ed)?|authenticat\w+|join|create (?:an |your |a )?(?:\w+ )?account|mentioned us|access(?:ing)?)\b`;
const SOURCES_HEADING =
  /(?:from|by) (?:\w+ ){0,4}(?:third part|others?\b|sources|partners|companies|social)|(?:data|information) from third|(?:other|categories of|data|information) sources|sources of|where (?:do )?we (?:get|collect|obtain)|third party (?:data|information|sources)/;

/** What others gather for themselves, on our behalf, or get from us. */
const NOT_SOURCE =
  /\b(?:does|do|shall|will) not (?:apply|cover)|\bacquired by|\bopt[- ]out|\bunauthori[sz]ed|direct messages|right to (?:request|know)|ask that we|\byou (?:may|can) (?:request|ask)|receiving (?:promotional|marketing|advertis|emails)|categories of third parties to|\b(?:disclosures?|shar(?:e|es|ed|ing)) (?:\w+ ){0,4}(?:to|with) (?:\w+ ){0,2}(?:third part|other|our partners|these|social)|prevents?\b|protect/;
const NO_CHILD = /\bchild|under (?:the age|\d)|minors?\b/;

export const dataFromThirdParties = definePractice({
  id: 'data-from-third-parties',
  category: 'first-party-collection',
  cue: /third|partner|source|social|facebook|google|twitter|public|broker|provider|other (?:\w+ )?(?:users|compan|people|players|members)|others|employer|agenc|friend|authenticat|bureau|distributor|credit|background|affiliat|advertiser|except|beyond|apart from|other than|sites|\btps\b|school|vendor|supplier/,
  contradicts: ['yes', 'no'],
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'we receive from others',
          match: re`(?:${WE}|${DATA})[^;?!]{0,80}?${GET}[^;?!]{0,140}?${FROM}${OTHERS}`,
          unless: re`${NOT_SOURCE}|${NO_CHILD}`,
        },
        {
          name: 'information from others',
          match: re`${DATA} (?:about you |we (?:\w+ ){0,2})?${FROM}${OTHERS}|${COMBINE}[^;?!]{0,100}?${FROM}${OTHERS}`,
          unless: re`${NOT_SOURCE}|${NO_CHILD}|\bcookies?\b`,
        },
        {
          name: 'public information',
          match: re`\b(?:collect|obtain|receive|gather|use|process|access)\b[^;?!]{0,60}?\b${PUBLIC}`,
          also: [re`${WE}`],
          unless: NOT_SOURCE,
        },
        {
          name: 'provided by others',
          match: re`${DATA}[^;?!]{0,80}?\b(?:provided|shared|supplied|made available|disclosed|submitted|given|uploaded|sent|reported|posted)(?: to us| with us| about you){0,2} by (?:(?!you\b|us\b)[\w'-]+,? ){0,3}?${OTHERS}`,
          unless: NOT_SOURCE,
        },
        {
          name: 'others give us',
          match: re`\b(?:${OTHERS}|they)${NAMED} ${AUXILIARY}${GIVE}\b(?: us\b(?: with)?[^;?!]{0,60}?${DATA}|[^;?!]{0,80}?${DATA}[^;?!]{0,60}?\b(?:with|to) (?:us|we_+)\b|[^;?!]{0,60}?\babout you)`,
          unless: re`\b(?:you|we_*) (?:may )?(?:share|provide|disclose)d? [^;?!]{0,40}with (?:us|third)|on our behalf|services (?:to|for) us|\bcookies?\b`,
        },
        {
          name: 'we collect through other services',
          match: re`${WE}[^;?!]{0,40}?${GET}[^;?!]{0,60}?${DATA} through (?:third[- ]party (?:services|sources|vendors|platforms|providers)|other (?:companies|sources|services)|partners)`,
          unless: re`${NOT_SOURCE}|\bcookies?\b|analytics`,
        },
        {
          name: 'others tell us',
          match: re`\b${OTHERS}${NAMED} ${AUXILIARY}tells? us\b`,
        },
        {
          name: 'column of sources',
          match: re`^(?:categor(?:y|ies) of )?(?:data |information )?sources?(?: of (?:\w+ ){1,3})? (?:[\w'-]+,? ){0,6}?${OTHERS}`,
          unless: NOT_SOURCE,
        },
        {
          name: 'others from whom we buy',
          match: re`\b(?:who|whom|that|which) we_* (?:\w+ ){0,2}${GET}`,
          also: [re`\b${OTHERS} (?:from )?(?:who|whom|that|which) we_`],
        },
        {
          name: 'sign-in account',
          match: re`${SIGN_IN}[^;?!]{0,100}?\b${NETWORK}\b[^;?!]{0,160}?(?:${WE}[^;?!]{0,40}?(?:${GET}|\b(?:access|use)\b)|${GIVE}\b[^;?!]{0,60}?\b(?:with|to) us)[^;?!]{0,60}?(?:${DATA}|handle)`,
        },
        {
          name: 'service authenticates',
          match: re`\b(?:service|sign-in|${NETWORK})s? (?:will )?authenticates?\b[^;?!]{0,60}?\byou[^;?!]{0,80}?\bshare\b[^;?!]{0,40}?${DATA}`,
        },
        {
          name: 'others bring your data',
          match: re`\b(?:others|${PEOPLE})\b[^;?!]{0,40}?\b(?:upload|import|sync|invite|refer|mention|tag|import)s?\b[^;?!]{0,60}?\b(?:you|your|contacts?|their)\b`,
          unless: /\byou (?:may |can |could )?(?:invite|refer|import|upload|tag|mention)/,
        },
        {
          name: 'checks on you',
          match: re`\b(?:obtain|receive|conduct|carry out|perform|run|collect) (?:\w+ ){0,4}(?:background|credit) (?:checks?|reports?|scores?)\b`,
        },
        {
          name: 'from others, under sources',
          match: re`^[^;?!.]{0,80}?\b${OTHERS}\b[^;?!]{0,60}?(?:${GET}|${DATA})`,
          under: SOURCES_HEADING,
          unless: re`${NOT_SOURCE}|purpose|\bwe_* (?:may )?(?:share|disclose|provide|transmit)|${NO_CHILD}`,
          strength: 'implied',
        },
      ],
    },
    {
      answer: 'no',
      patterns: [
        {
          name: 'we do not receive from others',
          match: re`${GET}[^;?!]{0,120}?${FROM}${OTHERS}`,
          stance: 'denied',
          unless: NO_CHILD,
        },
        {
          name: 'nothing through other sites',
          match: re`\bcollect\b[^;?!]{0,80}?${DATA} (?:from|through|via) (?:those|these|other|third[- ]party) (?:\w+ )?sites`,
          stance: 'denied',
        },
        {
          name: 'only what you give',
          match: re`\b(?:collect|obtain|receive|store)\b[^;?!]{0,80}?\b(?:except|other than|apart from|beyond|only)\b[^;?!]{0,60}?\byou (?:\w+ ){0,3}(?:give|provide|submit|enter|share)`,
          stance: 'denied',
        },
      ],
    },
  ],
});
