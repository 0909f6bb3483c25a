import type { Pattern } from '../../practice';
import { re } from '../../vocabulary';
import { ADS, ADS_OR_MARKETING, ADVERTISER, hop } from './advertising';
import {
  AD_NETWORK,
  ANY_DATA,
  AS_LAW_ASKS,
  BOUND,
  CHILDREN,
  DATA_WORD,
  GIVE,
  GIVEN_AWAY,
  LEARN,
  LIMITED,
  NOT_PERSONAL,
  ONLY_SOME,
  OTHERS,
  OWN_MARKETING,
} from './advertising-partners';

/** Denials that data is given to others for advertising; general ones too, where nobody gets any. */
export const NOT_SHARED: Pattern[] = [
  {
    name: 'not shared for targeted advertising',
    match: re`(?:${GIVE}|["']shar(?:e|ing)["'])[^;?!]{0,90}?\b(?:for|purposes? of)\b[^;?!]{0,40}?\b(?:targeted|cross-context\w*|behaviou?ral|interest-based|personali[sz]ed) (?:or [\w-]+ )?(?:behaviou?ral )?(?:advertising|advertisements|ads)\b`,
    unless: ONLY_SOME,
    stance: 'denied',
  },
  {
    name: 'not shared for advertising',
    match: re`(?:${GIVE}|\b(?:sell|rent|sold)\b)${hop(160)}(?:${OTHERS}|${ADVERTISER})${hop(100)}(?:${ADS}|${OWN_MARKETING})`,
    unless: re`${NOT_PERSONAL}|${ONLY_SOME}|${BOUND}`,
    stance: 'denied',
  },
  {
    name: 'not shared with advertisers',
    match: re`(?:${GIVE}|\b(?:sell|rent|sold)\b)${hop(100)}\b(?:with|to)\b${hop(60)}${ADVERTISER}`,
    unless: re`${NOT_PERSONAL}|${ONLY_SOME}`,
    stance: 'denied',
  },
  {
    name: 'not for their marketing',
    match: re`(?:${GIVE}|\b(?:use|used|sell|rent|sold)\b)${hop(160)}${OWN_MARKETING}`,
    also: [re`${OTHERS}|\b(?:anyone|anybody)\b`],
    unless: re`${NOT_PERSONAL}|${ONLY_SOME}|${BOUND}`,
    stance: 'denied',
  },
  {
    name: 'not shared for marketing',
    match: re`${GIVE}${hop(80)}\b(?:third[- ]part(?:y|ies)|other (?:companies|organi[sz]ations)|partners|non-?affiliates|anyone|anybody)\b${hop(60)}\b(?:(?:for|to|with|in)\b${hop(40)}\bmarketing|market (?:to you|their|its))\b|\b(?:share|disclose)\b${hop(60)}${DATA_WORD} for (?:any )?(?:marketing|advertising|promotional|commercial) purposes\b`,
    unless: re`${NOT_PERSONAL}|${ONLY_SOME}`,
    stance: 'denied',
  },
  {
    name: 'advertisers learn nothing',
    match: re`${ADVERTISER} ${LEARN}${hop(20)}\bno\b|\b(?:none|no (?:\w+ ){0,3}(?:data|information|details))\b${hop(30)}\b(?:to|with)\b${hop(20)}${ADVERTISER}|\bno ${ADVERTISER} ${LEARN}|${ADVERTISER} (?:(?:do|does|will|can) ?not|\w+n't|never) ${LEARN}${hop(40)}(?:${DATA_WORD}|\bwho you are\b)`,
    unless: re`${NOT_PERSONAL}|${ONLY_SOME}`,
    stance: 'denied',
  },
  {
    name: 'nothing for advertisers',
    match: re`${ADVERTISER} ${LEARN} (?:\w+ ){0,2}nothing\b|\b(?:gives?|shares?|sends?|tells?|pass|passes|discloses?|sells?) nothing (?:\w+ ){0,3}(?:to|with) (?:any )?${ADVERTISER}|\bkeeps? ${hop(40)}(?:away |safe )?from (?:any )?${ADVERTISER}|\bnothing (?:\w+ ){0,4}(?:shared|sent|given|disclosed|sold|passed|goes)\b ${hop(10)}(?:to|with) (?:any )?${ADVERTISER}|\bnever share your (?:health )?information unless you give us (?:\w+ )?permission\b[^.;]{0,20}\bmarketing\b|(?:not|n't) jointly market\b|\bfor (?:non-?affiliates to market to you|joint marketing with [\w ]{1,40})\W{1,4}we (?:do not|don't) share\b`,
    unless: re`${NOT_PERSONAL}|${ONLY_SOME}`,
    stance: 'any',
  },
  {
    name: 'advertisers, as "they", learn nothing',
    match: re`\bthey ${hop(20)}\b(?:get|see|learn|receive|obtain|know|collect)\b${hop(40)}${DATA_WORD}`,
    also: [re`${ADVERTISER}`],
    unless: re`${NOT_PERSONAL}|${ONLY_SOME}`,
    stance: 'denied',
    strength: 'implied',
  },
  {
    name: 'not given for offers of others',
    match: re`${GIVE}${hop(60)}(?:${OTHERS}|\b(?:anyone|anybody)\b)${hop(60)}\b(?:send|contact|write to|market to)\b${hop(10)}\byou\b${hop(40)}(?:${ADS_OR_MARKETING}|\boffers\b)|\bused by (?:anyone|anybody|others)(?: else)?\b${hop(20)}\b(?:marketing|advertising)\b`,
    unless: re`${NOT_PERSONAL}|${ONLY_SOME}`,
    stance: 'denied',
  },
  {
    name: "children's data not for advertisers",
    match: re`(?:${GIVE}|\b(?:sell|rent|sold)\b)${hop(100)}\b(?:with|to|for)\b${hop(60)}(?:${ADVERTISER}|\b(?:third parties|anyone|others)\b${hop(20)}\b(?:marketing|advertising)\b|\btargeted advertising\b)`,
    also: [CHILDREN],
    unless: AS_LAW_ASKS,
    stance: 'denied',
    strength: 'implied',
  },
  {
    name: 'advertisers not let in',
    match: re`\b(?:authori[sz]e|allow|permit)s?\b${hop(10)}\bcollection of\b${hop(60)}${DATA_WORD}${hop(60)}${ADS}|\b(?:allow|permit|let|enable)\b${hop(40)}${ADVERTISER}${hop(60)}\b(?:collect|access|track|receive|place|set|use|gather|see|know|learn)\b|\bhand(?:ing|ed)?\b${hop(40)}\bto\b${hop(20)}${ADVERTISER}|\b(?:work|partner|cooperate) with ${hop(20)}${ADVERTISER}`,
    unless: re`${NOT_PERSONAL}|${ONLY_SOME}`,
    stance: 'denied',
  },
  {
    name: 'shared with nobody',
    match: re`(?:${GIVE}|${GIVEN_AWAY}|\bdistribut(?:e|ed)\b)${hop(90)}\b(?:with|to)\b ?(?:any |other |outside |a ){0,3}(?:third[- ]part(?:y|ies)|3rd part(?:y|ies)|(?<=(?:outside|other) )part(?:y|ies)|anyone|anybody|others|(?:compan(?:y|ies)|organi[sz]ations?|group, individual|individuals?|person|entit(?:y|ies))(?! (?:that|who|which|in|within)\b))\b`,
    also: [ANY_DATA],
    unless: re`${LIMITED}|${BOUND}`,
    stance: 'denied',
    strength: 'implied',
  },
  {
    name: 'not shared at all',
    match: re`\b(?:shar(?:e|es|ed|ing)|disclose)\b(?:,? (?:or |nor )?(?:give|sell|trade|rent|transfer|disclose|share)){0,3}(?:,? or \w+)? (?:any (?:of )?|your |the |user |personal |such |this |that |these ){0,4}(?:data|information|info|details|e-?mails?(?: address(?:es)?)?)(?: (?:at all|with no one|from (?:you|users)|about (?:our )?(?:you|users|visitors)))?(?:[.!]?$|, (?:unless|except)\b)|^(?:data|information) (?:sharing|shared)(?: with third parties)?\W{1,4}(?:no|none|never)\b[.!]?$|\b(?:no|none)\b${hop(40)}\b(?:is|are|will be) (?:ever )?shared(?: with (?:anyone|third parties))?[.!]?$|\byour (?:e-?mail|address|data|info\w*|details)\b${hop(40)}\bbe (?:\w+,? or )?shared[.!]?$`,
    unless: re`${LIMITED}|\b(?:you|users) (?:\w+ )?(?:must|may|should|can|agree)\b|\blocation\b|\b(?:if|when|unless|until) you\b`,
    stance: 'denied',
    strength: 'implied',
  },
  {
    name: 'nothing is shared',
    match:
      /\bnothing (?:[\w']+ ){0,4}(?:is|will be|gets) (?:ever )?(?:shared|passed on|given|handed|disclosed|sold|sent|transmitted) (?:or \w+ )?(?:with|to) (?:any )?(?:third[- ]part|anyone|anybody|others|other (?:compan|part))/,
    unless: LIMITED,
    strength: 'implied',
  },
  {
    name: 'stays in the house',
    match: re`\bonly (?:be )?(?:shared with|disclosed to|given to|shared)\b ${hop(20)}\b(?:our (?:own )?(?:staff|employees|team)|(?:individuals|people|staff|persons|employees|personnel) (?:within|in|inside|of|at) (?:our|the|we_))`,
    also: [ANY_DATA],
    unless: re`${LIMITED}|\b(?:partners|affiliates|advertis\w+)\b`,
    strength: 'implied',
  },
  {
    name: 'no network of ads',
    match: re`\b(?:us(?:e|es|ed)|includes?|contains?|integrates?|embeds?|has|have|there (?:is|are))\b${hop(60)}(?:${ADVERTISER}|${AD_NETWORK}|\b(?:ads?|advertising)(?:[ -]|\/ ?)sdks?\b)|\bno\b${hop(60)}(?:${ADVERTISER}|\b(?:ads?|advertising) sdks?\b)${hop(20)}\b(?:used|included|integrated|embedded|present|involved)\b`,
    unless: re`${ONLY_SOME}|\b(?:you|opt|control|access|behalf|information (?:about|on|from)|data (?:about|on|from))\b`,
    stance: 'denied',
    strength: 'implied',
  },
  {
    name: 'data never for marketing',
    match: re`\b(?:collects?|uses?)\b${hop(90)}\bcommercial marketing\b`,
    stance: 'denied',
    strength: 'implied',
  },
];
