import { definePractice } from '../../practice';
import { re, SHARE } from '../../vocabulary';

/** Companies of one house. */
const AFFILIATE = String.raw`(?:(?<!un|non|non-|not )\baffiliates?\b(?!,? (?:links?|program(?:me)?s?|marketing|network|commission|sites?|id|code|partner program))|\baffiliated (?:compan(?:y|ies)|entit(?:y|ies)|businesses|organi[sz]ations|persons|websites|brands|parties|undertakings)|\bsubsidiar(?:y|ies)\b|\bparent (?:compan(?:y|ies)|corporations?|organi[sz]ations?|entit(?:y|ies)|and)|\bparents?, |\b(?:holding|sister|associated|related|group) (?:compan(?:y|ies)|entit(?:y|ies)|members|undertakings)\b|\b(?:compan(?:y|ies)|entit(?:y|ies)|members?|businesses|brands|offices|divisions|parties) (?:\w+ ){0,3}(?:in|within|of|from|belonging to|part of) (?:(?:our|the|its|same|we_*|entire|wider|larger|corporate|business|this|a|\w+'s?) ){1,4}(?:group|family)\b|\b(?:corporate|company|business) (?:family|group)\b|\bfamily of (?:compan(?:y|ies)|businesses|brands)|\bunder common (?:control|ownership)|\bcommon(?:ly)? (?:owned|controlled)|\b(?:our|we_*|the) (?:\w+ )?group\b(?! of (?:users|people|friends))|\bwithin (?:the|our) (?:\w+ ){0,2}group\b|\bcompanies (?:that (?:are )?)?(?:owned|controlled|operated)(?: (?:and|or) (?:owned|controlled|operated))* by (?:us|we_*))`;
const RECEIVE = String.raw`\b(?:recei(?:ve|ves|ved)|access(?:ed|ible)?|obtains?|process(?:es)?|use[ds]?)\b`;
const SHARING_HEADING =
  /disclos|shar(?:e|ed|ing)\b|recipient|whom|third part|who (?:do|we|has|can|else|will|receives)|transfer|affiliat|subsidiar|group|how (?:we|do we) use/;
/** "We, including our affiliates" binds them and says nothing of sharing. */
const MERELY_INCLUDED =
  /\b(?:we|us|our)\b[^.]{0,20}(?:refers? to|means?|includes?)|"(?:we|us|our)"|\b(?:we_*|us) (?:and|or|,|\() ?(?:its|our|their|including|any of (?:its|our))|on behalf of (?:its|our)|liab(?:le|ility)|indemnif|hold harmless/;

export const affiliates = definePractice({
  id: 'affiliates',
  category: 'third-party-sharing',
  cue: /affiliat|subsidiar|parent|group|family of|common(?:ly)? (?:control|own)|(?:related|sister|holding|associated) (?:compan|entit)|operated by/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'share with affiliates',
          match: re`${SHARE}[^.;]{0,200}?\b(?:with|to|among(?:st)?|between|across|within|by)\b[^.;]{0,160}?${AFFILIATE}`,
        },
        {
          name: 'shared by or with affiliates',
          match: re`${AFFILIATE}[^.;]{0,60}?(?:${SHARE}|${RECEIVE})`,
          unless: MERELY_INCLUDED,
        },
        { name: 'affiliates, under sharing', match: re`${AFFILIATE}`, under: SHARING_HEADING, unless: MERELY_INCLUDED },
      ],
    },
  ],
});
