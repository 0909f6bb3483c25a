import { definePractice } from '../../practice';
import { DATA, re, WE } from '../../vocabulary';

const NETWORK = String.raw`(?:facebook|google|twitter|linkedin|instagram|apple|microsoft|github|steam|spotify|amazon|youtube|tiktok|social (?:media|network\w*)|single sign[- ]on|sso|(?:third[- ]party|external) (?:\w+ ){0,2}(?:account|login|service|site|platform|network|application|app|provider|identity)s?)`;
const OTHERS = String.raw`(?:third[- ]part(?:y|ies)|tps|(?:other|outside|external|additional|various|different|independent|trusted) (?:\w+ ){0,3}(?:sources?|compan(?:y|ies)|organi[sz]ations?|users?|people|individuals?|persons?|players|members|customers|businesses|part(?:y|ies)|entit(?:y|ies)|websites|sites|services|platforms|places)|(?:business|marketing|advertising|commercial|analytics|airline|retail|distribution|data|channel|promotional|content|integration|media|trusted|selected|joint|our|insurance|co-marketing|strategic|referral|delivery|certain|affiliate) (?:\w+ ){0,2}partners?|partners|partner (?:sites|companies|websites)|affiliates?|data (?:brokers?|providers?|aggregators?|suppliers?|vendors?|compan(?:y|ies)|sources?)|(?:public(?:ly)?|commercial(?:ly)?)(?:[- ]available| accessible)?(?: and \w+)? (?:sources?|records?|databases?|information|data|registers?|registr(?:y|ies)|domain|internet|profile|data ?sets?)|publicly|public (?:and|or) (?:private|commercial)|advertisers|publishers|distributors|resellers|suppliers|vendors|(?:service|payment|identity|analytics|background check|verification|sign-in|login|authentication|information|mailing list|list|email|hosting) providers?|(?:credit|consumer) (?:reporting|reference|rating)? ?(?:agenc(?:y|ies)|bureaus?)|(?:fraud prevention|recruitment|marketing|government|public|law enforcement|advertising|employment|travel|credit) (?:agenc(?:y|ies)|authorit(?:y|ies)|bureaus?)|(?:your|an|the|their) (?:\w+ )?(?:employers?|organi[sz]ation|friends?|contacts|school|bank|company|university|colleagues|household|family|representatives?|agents?|referees?|references?)|employers|recruiters|referrers|references|banks|friends|someone else|social (?:media|network\w*)|public (?:profiles?|registers?|posts)|${NETWORK})`;
const GET = String.raw`\b(?:receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|collect(?:s|ed|ing)?|acquir(?:e|es|ed|ing)|get(?:s|ting)?|got|gather(?:s|ed|ing)?|purchas(?:e|es|ed|ing)|buy|learn|import(?:s|ed|ing)?|access(?:es|ed|ing)?|supplement(?:s|ed|ing)?|combin(?:e|es|ed|ing)|merg(?:e|es|ed|ing)|enhanc(?:e|es|ed|ing)|retriev(?:e|es|ed|ing)|extract(?:s|ed|ing)?|append|enrich|add|provided|sourced|come[s]?|derived|available|disclosed|supplied|shared)\b`;
const GIVE_US = String.raw`\b(?:provid(?:e|es|ed|ing)|giv(?:e|es|en|ing)|send(?:s|ing)?|sent|suppl(?:y|ies|ied)|shar(?:e|es|ed|ing)|disclos(?:e|es|ed)|transfer(?:s|red)?|transmit(?:s|ted)?|pass(?:es|ed)?|report(?:s|ed)?|submit(?:s|ted)?|upload(?:s|ed)?|make|makes|tell|tells)\b`;
const SIGN_IN = String.raw`\b(?:log(?:ging|ged)?[- ]?(?:in|on)|sign(?:ing|ed)?[- ]?(?:in|up|on)|register|connect(?:ing|ed)?|link(?:ing|ed)?|authenticat\w+|join|create (?:an |your )?account|access(?:ing)?)\b`;
const SOURCES_HEADING =
  /(?:from|by) (?:\w+ ){0,4}(?:third part|others?\b|sources?|partners?|companies|social)|third[- ]party (?:data|information|sources?)|(?:other|categories of|data|information) sources|sources of|where (?:do )?we (?:get|collect|obtain)/;
/** Analytics and ad cookies: what they gather is third-party tracking, and what they count. */
const NOT_SOURCE =
  /from (?:disclosing|sharing|selling|using)|\bcookies (?:from|of) third|\b(?:protect|prevent|unauthori[sz]ed)\w* [^.]{0,60}\baccess|\b(?:share|disclose|transfer|sell)s? [^.;]{0,60}information (?:we|that we|collected) (?:have )?(?:collect|obtain|receiv)\w* /;

export const dataFromThirdParties = definePractice({
  id: 'data-from-third-parties',
  category: 'first-party-collection',
  cue: /third|partner|source|social|facebook|google|twitter|public|broker|provider|other (?:users|compan|people)|others|employer|agenc|friend|bureau|distributor/,
  contradicts: ['yes', 'no'],
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'we receive from others',
          match: re`${GET}[^.;?!]{0,120}?\b(?:from|through|via|by)\b[^.;?!]{0,60}?\b${OTHERS}\b`,
          also: [re`${WE}|\b(?:information|data)\b`],
          unless: NOT_SOURCE,
        },
        {
          name: 'others give us',
          match: re`\b${OTHERS}\b[^.;?!]{0,80}?${GIVE_US}[^.;?!]{0,80}?\b(?:with|to)? ?(?:us|we_+)\b`,
          unless: NOT_SOURCE,
        },
        {
          name: 'sign-in account',
          match: re`${SIGN_IN}[^.;?!]{0,80}?\b${NETWORK}\b[^.;?!]{0,160}?${WE}[^.;?!]{0,60}?${GET}`,
        },
        {
          name: 'from others, under sources',
          match: re`\b${OTHERS}\b`,
          also: [re`${DATA}|${GET}`],
          under: SOURCES_HEADING,
        },
      ],
    },
    {
      answer: 'no',
      patterns: [
        {
          name: 'we do not receive from others',
          match: re`${GET}[^.;?!]{0,120}?\bfrom\b[^.;?!]{0,60}?\b${OTHERS}\b`,
          stance: 'denied',
          unless: /\bchild|under (?:the age|\d)/,
        },
        {
          name: 'only what you give',
          match: re`\b(?:collect|obtain|receive|store)\b[^.;?!]{0,80}?\b(?:except|other than|apart from|beyond|only)\b[^.;?!]{0,60}?\byou (?:\w+ ){0,3}(?:give|provide|submit|enter|share)`,
          stance: 'denied',
        },
      ],
    },
  ],
});
