import { definePractice } from '../../practice';
import { gap, re } from '../../vocabulary';
import { ADS, ADVERTISER, TARGETED } from '../third-party-sharing/advertising';

const TARGETED_ADS = String.raw`(?:${TARGETED}[^.;]{0,40}?${ADS}|${ADS}[^.;]{0,60}?${TARGETED}|\b(?:(?<!direct )advertising|ads?) (?:cookies|preferences|settings|choices|purposes|technologies)\b|\bmarketing (?:cookies|technologies)\b|\b(?:targeted|behaviou?ral|interest-based|cross-context) (?:advertising|marketing)\b)`;
const REFUSE = String.raw`\b(?:opt(?:s|ed|ing)?[- ]?out|opt-?outs?|turn(?:ing|ed)? (?:\w+ ){0,4}off|disabl(?:e|es|ed|ing)|refus(?:e|ing)|reject(?:ing)?|declin(?:e|ing)|deactivat(?:e|ing)|unsubscrib(?:e|ing)|withdraw(?:ing)?|object(?:ing)?|stop(?:ping)?)\b|(?:\bnot|n't) (?:(?:want|wish|like|agree|consent) )?(?:to )?(?:receive|see|have|get|be shown)\b`;
/** Who does not refuse, but chooses. */
const CHOOSE = String.raw`\b(?:you|users?|members?|settings?|here|click(?:ing)?|visit(?:ing)?|how to|ability to)\b[^.;]{0,40}?\b(?:limit|manag(?:e|ing)|control|adjust|chang(?:e|ing)|customi[sz]e|modify|choose|edit|set|reset|choices?)\b`;
const LEAVE = String.raw`(?:${REFUSE}|${CHOOSE})`;
/** Programmes and device settings by which targeted ads are refused. */
const PROGRAMME = String.raw`\b(?:(?:network|national) advertising initiative|digital advertising alliance|networkadvertising\.org|aboutads\.info|aboutads|youradchoices|youronlinechoices|your ?online ?choices|your ?ad ?choices|adchoices|optout\.[a-z]+|adssettings\.google|ads settings|ad settings|limit ad tracking|opt out of (?:ads|interest-based ads|ad) personali[sz]ation|ad personali[sz]ation|app tracking transparency|webchoices|nai|daa|edaa|daac)\b`;
const SALE = String.raw`"?\b(?:sale|sales|selling|sell|sold|shar(?:e|ing|ed))\b`;
const WAY = String.raw`\b(?:click(?:ing)?|visit(?:ing)?|link|by (?:emailing|contacting|sending|using|going|visiting|submitting|calling|changing|adjusting)|settings?|e-?mail|toggle|submit|footer|form|contact(?:ing)? us|controls|here|(?:you|residents|consumers|users) (?:can|may)|gpc|global privacy control|cookie banner|preference)\b`;
const RIGHT_ONLY = /\bif any\b/;

export const adsOptOut = definePractice({
  id: 'ads-opt-out',
  category: 'user-choice',
  cue: /opt|advert|\bads?\b|choice|do not sell|interest-based|aboutads|networkadvertising|limit/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'leave targeted ads',
          match: re`${LEAVE}${gap(120)}${TARGETED_ADS}`,
          also: [/\b(?:you|your|users?|opt|click|here|settings?|visit)\b/],
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
          also: [/\b(?:opt|choice|choose|control|manage|prevent|disable|limit|learn|visit|information|turn)/],
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
          match: re`\bopt(?:s|ed|ing)?[- ]?out\b${gap(60)}${SALE}`,
          also: [re`${WAY}`],
          unless: RIGHT_ONLY,
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
          name: 'advertising identifier',
          match: re`\b(?:reset|limit|disable|opt[- ]?out|turn off|delete)\w*\b${gap(80)}\b(?:advertising (?:device )?ids?|advertising identifiers?|mobile ad(?:vertising)? ids?|ad tracking)\b`,
          stance: 'any',
        },
      ],
    },
  ],
});
