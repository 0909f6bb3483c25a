import { definePractice } from '../../practice';
import { DATA, gap, re, SHARE, THIRD_PARTY } from '../../vocabulary';
import { ADS, ADS_OR_MARKETING, ADVERTISER, TARGETED } from './advertising';

const OTHERS = String.raw`\b(?:${THIRD_PARTY}|third part(?:y|ies)|others|partners?|(?:carefully )?selected (?:companies|organi[sz]ations)|companies|businesses|organi[sz]ations|(?:social (?:media|networks?)|online|search|video)[\w -]{0,20}(?:platforms?|networks?|companies|providers|sites)|facebook|meta\b|google|tiktok|linkedin|liveramp|criteo)`;
const DATA_WORD = String.raw`(?:${DATA}|\b(?:information|data_*|details|identifiers?|e-?mail address(?:es)?|cookies?|device ids?)\b)`;
const TRACES = String.raw`\b(?:cookies?|web beacons?|pixels?|sdks?|tags?|trackers?|tracking technolog(?:y|ies)|similar technologies|clear gifs?|local storage|device identifiers?|advertising ids?)\b`;
const GATHER = String.raw`\b(?:collect(?:s|ed|ing)?|gather(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|use[sd]?|using|set(?:s|ting)?|plac(?:e|es|ed|ing)|access(?:es|ed|ing)?|stor(?:e|es|ed|ing)|deploy(?:s|ed|ing)?|recogni[sz]e|serv(?:e|es|ed|ing)|employ(?:s|ed)?|track(?:s|ed|ing)?|learn(?:s|ed)?|know)\b`;
const OWN_MARKETING = String.raw`\b(?:their (?:own |direct |independent )*(?:\w+ ){0,2}(?:(?:direct )?marketing|advertising|promotional|commercial)|direct marketing purposes|(?:third[- ]party|third parties'?) (?:direct )?(?:marketing|advertising)|(?:marketing|advertising|promotional|commercial) purposes)`;
const FOR_ADS = String.raw`\b(?:for|to|so (?:that )?they (?:can|may)|in order to|with respect to|relating to|in connection with|purposes?(?: of)?)\b${gap(90)}(?:${ADS}|${OWN_MARKETING}|\bmarket(?:ing)? to you|promotional (?:offers|materials?))`;

/** Recipients that carry out the service's orders only. */
const HELPERS =
  /\b(?:on (?:our|its|behalf of) (?:behalf|instructions?)|service providers? (?:who|that|which|to) (?:\w+ ){0,3}(?:help|assist|perform)|only (?:on|under|according to) our instructions?|processors?)\b/;
/** Data about nobody. */
const NOT_PERSONAL =
  /\b(?:aggregated?|anonymous|anonymi[sz]ed|de-?identified|statistic(?:s|al)|non-?personal(?:ly)?(?:[- ]identif\w+)?|non-?identif\w+)\b/;
const RECEIVED_FROM =
  /\b(?:we_*|us) (?:may |also |might |can |will ){0,3}(?:receive|obtain|collect|get|gather|acquire)\w*\b[^.;]{0,160}\bfrom\b/;
const RIGHT = /\b(?:rights?|request(?:s|ed|ing)? (?:information|that|to|a list|details)|shine the light|whether)\b/;
const SHARING_HEADING =
  /disclos|shar(?:e|ed|ing)\b|recipient|whom|third[- ]part|who (?:do|we|has|can|else|will|receives)|transfer|partners/;

export const sharesForAdvertising = definePractice({
  id: 'shares-for-advertising',
  category: 'third-party-sharing',
  cue: /advert|market|\bads?\b|promotion|sponsor|third[- ]part/,
  contradicts: ['yes', 'no'],
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'share with advertisers',
          match: re`${SHARE}${gap(160)}\b(?:with|to|by|among|between|and|or)\b${gap(120)}${ADVERTISER}`,
          unless: re`${NOT_PERSONAL}|${RECEIVED_FROM}|${HELPERS}|${RIGHT}`,
        },
        {
          name: 'share for others to advertise',
          match: re`${SHARE}${gap(120)}${OTHERS}${gap(120)}${FOR_ADS}`,
          unless: re`${NOT_PERSONAL}|${RECEIVED_FROM}|${HELPERS}|${RIGHT}`,
        },
        {
          name: 'share for advertising',
          match: re`${SHARE}${gap(60)}${DATA_WORD}${gap(80)}(?:\bfor\b${gap(30)}\b(?:advertising|ads?)\b|\bto (?:deliver|serve|show|display|target|provide|send)\b${gap(60)}${ADS}|\bso (?:that )?${gap(70)}\byou (?:will |can |may )?see\b${gap(30)}${ADS})`,
          unless: re`${NOT_PERSONAL}|${RECEIVED_FROM}|${HELPERS}|${RIGHT}|\byou (?:provide|share|give)`,
        },
        {
          name: 'advertisers collect',
          match: re`${ADVERTISER}${gap(110)}${GATHER}${gap(100)}(?:${TRACES}|${DATA_WORD}|\bads?\b)`,
          unless: re`${RECEIVED_FROM}|${HELPERS}|\byou (?:may|can|should)\b${gap(20)}\b(?:visit|contact)`,
        },
        {
          name: 'third parties collect to advertise',
          match: re`${OTHERS}${gap(110)}${GATHER}${gap(140)}(?:${TRACES}|${DATA_WORD})${gap(140)}${ADS}`,
          unless: re`${RECEIVED_FROM}|${HELPERS}`,
        },
        {
          name: 'others let in to advertise',
          match: re`\b(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|enabl(?:e|es|ed|ing)|let|(?:partner|work|cooperat|collaborat)(?:e|s|es|ed|ing)? with|use[sd]?|using|contract(?:s|ed)?|engag(?:e|es|ed))\b${gap(60)}(?:${ADVERTISER}|${OTHERS}${gap(100)}\b(?:serv|show|deliver|display|target|plac|manag)\w*\b${gap(60)}${ADS})`,
          also: [re`${TRACES}|${DATA_WORD}|${TARGETED}|${ADS}`],
          unless: re`${HELPERS}|${RECEIVED_FROM}|${NOT_PERSONAL}`,
        },
        {
          name: 'ads by third parties with cookies',
          match: re`${TRACES}${gap(140)}\b(?:third[- ]part(?:y|ies)|partners|advertisers?|google|facebook|doubleclick|adsense|networks?)\b${gap(120)}${ADS}`,
          unless: re`${HELPERS}|${RECEIVED_FROM}`,
        },
        {
          name: 'advertisers, under sharing',
          match: re`${ADVERTISER}`,
          under: SHARING_HEADING,
          unless: re`${NOT_PERSONAL}|${RECEIVED_FROM}|${HELPERS}|${RIGHT}`,
          strength: 'implied',
        },
        {
          name: 'share with third parties for marketing',
          match: re`${SHARE}${gap(80)}\b(?:third[- ]part(?:y|ies)|other (?:companies|organi[sz]ations)|partners)${gap(90)}\b(?:for|to|with|in)\b${gap(40)}\bmarketing\b`,
          unless: re`${NOT_PERSONAL}|${RECEIVED_FROM}|${HELPERS}|${RIGHT}|\bservice providers?\b`,
          strength: 'implied',
        },
        {
          name: 'objection to sharing for marketing',
          match: re`\b(?:do(?:es)? not (?:want|wish)|don't want|prefer not|opt[- ]?out|object|stop)\b${gap(80)}${SHARE}${gap(120)}\b(?:third|other|partners|others)\b${gap(60)}(?:${ADS_OR_MARKETING})`,
          stance: 'any',
        },
      ],
    },
    {
      answer: 'no',
      patterns: [
        {
          name: 'not shared for advertising',
          match: re`(?:${SHARE}|\b(?:sell|rent|sold)\b)${gap(160)}(?:${OTHERS}|${ADVERTISER})${gap(100)}(?:${ADS}|${OWN_MARKETING})`,
          stance: 'denied',
        },
        {
          name: 'not shared with advertisers',
          match: re`(?:${SHARE}|\b(?:sell|rent|sold)\b)${gap(100)}\b(?:with|to)\b${gap(60)}${ADVERTISER}`,
          stance: 'denied',
        },
        {
          name: 'shared with nobody',
          match: re`${SHARE}${gap(60)}\b(?:with|to)\b ?(?:any |other |outside |an?y? )*(?:third[- ]part(?:y|ies)|anyone|anybody|others)\b`,
          also: [re`${DATA_WORD}`],
          unless:
            /\b(?:consent|permission|described|following|circumstances|provided in|set (?:out|forth)|without (?:your|first)|unless otherwise|will remain|in (?:that|this) (?:process|context|case)|sensitive|child|minors?)\b/,
          stance: 'denied',
          strength: 'implied',
        },
        {
          name: 'data never for marketing',
          match: re`\b(?:collects?|uses?)\b${gap(90)}\bcommercial marketing\b`,
          stance: 'denied',
          strength: 'implied',
        },
        {
          name: 'not for their marketing',
          match: re`(?:${SHARE}|\b(?:use|used|sell|rent|sold)\b)${gap(160)}${OWN_MARKETING}`,
          also: [re`${OTHERS}`],
          stance: 'denied',
        },
      ],
    },
  ],
});
