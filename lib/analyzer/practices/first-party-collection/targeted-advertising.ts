import { definePractice } from '../../practice';
import { before, gap, re } from '../../vocabulary';
import { ADS, TARGETED } from '../third-party-sharing/advertising';

const MESSAGES = String.raw`\b(?:marketing|promotion(?:al|s)?|offers(?! (?:you|a|an|us)\b)|newsletters?|campaigns?|sponsored content|(?:commercial|marketing) (?:content|messages|communications))\b`;
const INTERESTS = String.raw`\b(?:(?<!legitimate )interests?|(?<!(?:communication|marketing) )preferences|behaviou?r|activit(?:y|ies)|browsing|location|profile|demographics?|visits?|characteristics|searches|history|usage|data)\b`;
const BY_INTEREST = String.raw`\b(?:based on|according to|of (?=interest)|reflect(?:s|ing)?|match(?:es|ed|ing)?|suit(?:s|ed)?(?: to)?|relat(?:ed|ing) to|in line with|(?:likely|believe|think) (?:\w+ ){0,4}to be)\b${gap(50)}${INTERESTS}`;
/** Ways out and rights name it also where it is not done. */
const RIGHT = before(
  String.raw`\bif you (?:would like|want|wish) (?:more|to (?:know|learn|find))\b|\bwere we (?:ever )?to\b|\bthe right to\b|\brights?:|\brights to\b|\brights that you\b|\brights (?:you )?may\b|\bprivacy rights\b|^["']?(?:sale|selling|sharing)\b[^.;]{0,60}$|\byou have the right|\bright to opt`,
  TARGETED,
);
/** Others' ads on their own pages, and what a browser's signal is for. */
const ELSEWHERE = /\bdo[- ]not[- ]track\b|\bnot responsible\b|\b(?:their|its) own (?:privacy|polic)/;
const NOT_DONE = /\bnon-?(?:personali[sz]ed|targeted)\b/;
const CHILDREN = /\b(?:child(?:ren)?|minors?|under (?:13|14|16|18)|students?)\b/;

export const targetedAdvertising = definePractice({
  id: 'targeted-advertising',
  category: 'first-party-collection',
  cue: /adverti|\bads?\b|\badverts?\b|marketing|sponsored|promotion|offers|campaign|communications/,
  contradicts: ['yes', 'no'],
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'targeted ads',
          match: re`${TARGETED}${gap(60)}${ADS}`,
          unless: re`${RIGHT}|${ELSEWHERE}`,
          scope: 'any',
        },
        {
          name: 'ads that are targeted',
          match: re`${ADS}${gap(100)}${TARGETED}`,
          unless: re`${RIGHT}|${ELSEWHERE}`,
          scope: 'any',
        },
        {
          name: 'ads by interests',
          match: re`${ADS}${gap(100)}${BY_INTEREST}`,
          unless: re`${RIGHT}|${NOT_DONE}|${ELSEWHERE}`,
          scope: 'any',
        },
        {
          name: 'data used to choose ads',
          match: re`\b(?:information|data)\b${gap(140)}\bus(?:e|ed|ing)\b${gap(30)}\bto (?:serve|show|deliver|display|select|choose)\b${gap(30)}${ADS}`,
          unless: re`${RIGHT}|${NOT_DONE}|\bcontextual`,
          strength: 'implied',
        },
        {
          name: 'own ads elsewhere',
          match: re`${ADS}${gap(30)}\bon (?:other|third[- ]party|social(?: media)?) (?:\w+ )?(?:platforms|websites|sites|networks|apps)\b`,
          unless: re`${RIGHT}|${NOT_DONE}|\b(?:interact|click|responsible)\w*\b`,
          strength: 'implied',
        },
        {
          name: 'tailored marketing',
          match: re`\b(?:targeted|personali[sz](?:e|es|ed|ing)|tailor(?:s|ed|ing)?|customi[sz](?:e|es|ed|ing)|interest-based|relevant)\b(?:${gap(60)}${MESSAGES}| (?:our |the )?communications)`,
          unless: re`${RIGHT}`,
          strength: 'implied',
        },
        {
          name: 'marketing that is tailored',
          match: re`${MESSAGES}${gap(80)}(?:\b(?:tailored|personali[sz]ed|customi[sz]ed|targeted|relevant to you\w*|relevant for you)\b|\b(?:based on|according to|match\w*|reflect\w*|in line with)\b${gap(50)}${INTERESTS})`,
          unless: re`${RIGHT}`,
          strength: 'implied',
        },
      ],
    },
    {
      answer: 'no',
      patterns: [
        {
          name: 'no targeted ads',
          match: re`${TARGETED}${gap(40)}${ADS}`,
          also: [
            /\b(?:process(?:ed|ing)?|us(?:e|es|ed|ing)|engage|conduct|serve|show|display|deliver|run|allow|participate|offer|not target|do any|have|no|contain)\b/,
          ],
          unless: CHILDREN,
          stance: 'denied',
        },
        {
          name: 'ads not targeted',
          match: re`${ADS}${gap(80)}${TARGETED}`,
          unless: CHILDREN,
          stance: 'denied',
        },
        {
          name: 'no data for ads',
          match: re`\b(?:use|uses|used|using|collect(?:s|ed)?|profil(?:e|es|ing))\b${gap(100)}\b(?:for|to)\b${gap(30)}(?:${ADS}|commercial marketing)`,
          unless: CHILDREN,
          stance: 'denied',
        },
      ],
    },
  ],
});
