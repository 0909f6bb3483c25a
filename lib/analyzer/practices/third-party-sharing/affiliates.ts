import { definePractice } from '../../practice';
import { re, SHARE, words } from '../../vocabulary';

const COMPANY = '(?:compan(?:y|ies)|entit(?:y|ies)|businesses|organi[sz]ations|brands|undertakings|corporations?)';
const HOUSE = words`
  (?:(?:(?:our|the|its|same|we_*|entire|wider|larger|corporate|business|this|a|own|\w+'s?|ft
  |global) ){1,4}(?:group|family)\b|(?:the|our) [\w-]+ (?:group|family)\b)
`;
/** Companies of one house. */
const AFFILIATE = words`
  (?:(?<!un|non|non-|not )\baffiliates?\b(?!,? (?:links?|program(?:me)?s?|marketing|network|commission|sites?|id
  |code|partner program|themselves|yourself))|(?<!un|non|non-|not )\baffiliated (?:${COMPANY}|business|firms?|publications|persons|(?:web ?)?sites|parties)
  |\bsubsidiar(?:y|ies)\b|\b(?:(?:corporate )?parent|mother) ${COMPANY}|\bcorporate parent\b|\brelated bod(?:y|ies) corporate\b|\bsites in our network,? (?:all of )?which we own\b|\bparents?,? (?:and |or )?(?:subsidiaries|affiliates)
  |\b(?:holding|sister|associated|related|group) ${COMPANY}|\bsister (?:shops|stores|sites|websites)
  |\b(?:${COMPANY}|offices|divisions|units) (?:\w+ ){0,3}(?:in|within|of|from|belonging to|part of) ${HOUSE}
  |\bmembers? of (?:our|its|we_*|the we_*|the (?:same|corporate)) (?:\w+ ){0,2}(?:group|family)
  |\b(?:corporate|company) (?:family|group)\b|\bfamily of (?:compan(?:y|ies)|businesses|brands)|\bin (?:our|the) corporate structure\b
  |\bcompan(?:y|ies) (?:that|which) (?:controls?|owns?) us\b|\b${COMPANY} in which we (?:hold|own|have)\b|\b(?:sites|apps|magazines|companies|brands|shops)(?: (?:that|which))? we (?:also )?own\b|(?<=\b(?:with|among(?:st)?|across|between) (?:all (?:of )?)?)our (?:other |sister )?brands\b
  |\bfirms in (?:our|the) (?:\w+ )?group\b|\bour branch(?: offices|es)\b|\bcompanies (?:that|which) belong to us\b|\bother parts of (?:the |our )?(?:we_+|\w+ (?:association|organi[sz]ation|group)\b|organi[sz]ation|group)
  |\bunder (?:common|the same) (?:control|ownership)|\bcommon(?:ly)? (?:owned|controlled)
  |\b(?:our|we_+) (?:corporate )?group\b(?! of)|\bwithin (?:the|our) (?:\w+ ){0,2}group\b
  |\bcompanies (?:that (?:are )?)?(?:owned|controlled
  |operated)(?: (?:and|or) (?:owned|controlled|operated)){0,2} by (?:us|we_*)
  |\bother (?:we_+|meta|facebook|google|amazon|microsoft) (?:compan(?:y|ies)|entit(?:y|ies)))
`;
const SHARE_WITH = re`(?:${SHARE}|\b(?:forward(?:s|ed)?|available|exchanged?|goe?s?)\b|\baccessible\b|\bmak(?:e|es|ing) (?:\w+ ){1,4}available\b)[^;?!]{0,200}?\b(?:with|to|among(?:st)?|between|across|within|from)\b`;
const DATA =
  /\b(?:information|data|details|your (?:accounts?|orders?|invoices)|database|it|them|profiles?|content|communications|feedback|identifiers?|pii)\b/;
const RECEIVE = String.raw`\b(?:recei(?:ve|ves|ved)|access(?:ed|ible)?|obtains?|process(?:es)?|use[ds]?|gets?|sees?|handles?|keeps?)\b`;
const SHARING_HEADING = re`
  disclos|shar(?:e|ed|ing)\b|recipients?\b|processors|(?:with|to) whom
  |who (?:do|we|has|can|else|will|receives|sees|gets)|transfer|affiliat|subsidiar|third part
`;

/** "We, including our affiliates" binds them; companies of another house; people who are parents. */
const MERELY_INCLUDED = re`
  \b(?:we|us|our)\b[^.]{0,20}(?:refers? to|means?|includes?)|"(?:we|us|our)"
  |\b(?:we_*|us) (?:and|or|,|\() ?(?:its|our|their|including|any of (?:its|our))|on behalf of (?:its|our)
  |liab(?:le|ility)|indemnif|hold harmless
`;
const ELSEWHERE = re`
  ^(?:google|meta|facebook|microsoft|amazon|apple|adobe|they)\b[^.;]{0,20} and (?:its|their) (?:affiliat|subsid|group)|
  \b(?:with|to) (?!we_|us\b|our\b|the\b)[\w.]+,?(?: (?:llc|inc\.?|ltd\.?|limited|gmbh|corp\.?|ireland|platforms))? and (?:its|their) (?:group|affiliat|subsid)|acquirer|right to opt
  |parents? (?:and|or) (?:legal )?guardians?
`;
/** Under a heading about sharing, yet about what is shielded, or where data comes from. */
const NO_RECIPIENT = re`
  ${MERELY_INCLUDED}|${ELSEWHERE}|\b(?:rights?|property|safety|interests|protect\w*)\b[^;?!]{0,80}?affiliat
  |\bfrom\b[^;?!]{0,80}?(?:affiliat|subsidiar)|\bsources\b|not (?:cover|apply)|\bcertification of\b|\bcollected by us\b
`;

export const affiliates = definePractice({
  id: 'affiliates',
  category: 'third-party-sharing',
  cue: re`
    affiliat|subsidiar|parent|mother|corporate|brands|controls|group|family|common(?:ly)? (?:control|own)
    |(?:related|sister|holding|associated|other \S+) (?:compan|entit)
    |sister|other parts|(?:owned|controlled|operated)\b[^.]{0,30}\bby\b|bodies corporate|body corporate|majority|we own\b
  `,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'share with affiliates',
          match: re`${AFFILIATE}(?<=\b(?:with|to|among(?:st)?|between|across|within|from)\b[^;?!]{0,240})`,
          also: [DATA, SHARE_WITH],
          unless: ELSEWHERE,
        },
        {
          name: 'affiliates share among each other',
          match: re`${AFFILIATE}[^;?!]{0,40}?${SHARE}[^;?!]{0,80}?\b(?:each other|one another|among)\b|${AFFILIATE}[^;?!]{0,40}?\bexchang(?:e|es|ed|ing)\b[^;?!]{0,40}?\b(?:information|data|details)\b`,
        },
        {
          name: 'affiliates receive',
          match: re`${AFFILIATE}[^;?!]{0,60}?(?:${SHARE}|${RECEIVE})|\b(?:used|accessed|processed|seen|received|obtained|read) by (?:\w+,? ){0,4}?${AFFILIATE}`,
          also: [DATA],
          unless: re`${MERELY_INCLUDED}|${ELSEWHERE}`,
        },
        {
          name: 'not shared beyond affiliates',
          match: re`\b(?:outside(?: of)?|beyond|other than|except(?: to| with)?) (?:[\w.,]+ ){0,4}?${AFFILIATE}`,
          also: [DATA, re`${SHARE}`],
          unless: ELSEWHERE,
          stance: 'any',
        },
        {
          name: "affiliates' own purposes",
          match: re`\bfor (?:our )?affiliates'? (?:own |everyday )?(?:\w+ )?(?:business |marketing )?purposes\b`,
          unless: MERELY_INCLUDED,
        },
        { name: 'affiliates, under sharing', match: re`${AFFILIATE}`, under: SHARING_HEADING, unless: NO_RECIPIENT },
      ],
    },
  ],
});
