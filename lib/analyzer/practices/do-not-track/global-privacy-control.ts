import { definePractice } from '../../practice';
import { gap, re } from '../../vocabulary';

const GPC = String.raw`(?:\bbrowser signals? (?:such as|like)\b|\bglobal privacy controls?\b|\bgpc\b|\bopt[- ]?out (?:preference |request )?signals?\b|\b(?:universal|global) opt[- ]?out (?:mechanisms?|signals?)\b|\bpreference signals?\b|\bprivacy control signals?\b|\bbrowser[- ](?:based )?(?:privacy )?signals?\b)`;
const REACT = String.raw`\b(?:respond(?:s|ed|ing)?|honou?r(?:s|ed|ing)?|respect(?:s|ed|ing)?|support(?:s|ed|ing)?|recogni[sz](?:e|es|ed|ing)|compl(?:y|ies|ied|ying)|abid(?:e|es|ing)|adher(?:e|es|ed|ing)|treat(?:s|ed|ing)?|process(?:es|ed|ing)?|accept(?:s|ed|ing)?|appl(?:y|ies|ied)|detect(?:s|ed|ing)?|act(?:s|ing)? (?:on|upon)|consider(?:s|ed)?|interpret(?:s|ed)?|turn off|switch(?:es)? off|picks? up|understands?|take (?:it|that|this)|works here|(?:is|are) opted out|opts? you out)\b`;
const USED_BY_YOU = String.raw`\b(?:by|out with|via|through|using|use(?: of)?|enabl(?:e|es|ed|ing)|activat(?:e|es|ed|ing)|turn(?:s|ed|ing)? on|set(?:ting)?(?: up)?|broadcast(?:s|ing)?|send(?:s|ing)?|install(?:ing)?|download(?:ing)?|implement(?:ing)?)\b`;

export const globalPrivacyControl = definePractice({
  id: 'global-privacy-control',
  category: 'do-not-track',
  cue: /global privacy|gpc|opt-?out|preference signal|privacy (?:control )?signal|signal/,
  answers: [
    {
      answer: 'honors',
      patterns: [
        { name: 'reacts to the signal', match: re`${REACT}${gap(120)}${GPC}`, unless: /\bhow to\b/ },
        { name: 'signal is reacted to', match: re`${GPC}${gap(140)}${REACT}` },
        {
          name: 'reacts to such a signal',
          match: re`${REACT}${gap(90)}\b(?:signals?|opt[- ]?out|gpc|your choices?)\b`,
          unless: /\bdo[- ]not[- ]track|\bdnt\b/,
          after: re`${GPC}`,
          also: [/\bsignals?\b|\bgpc\b/],
        },
        {
          name: 'nothing is sold with the signal',
          match: re`${GPC}${gap(60)}\b(?:no (?:\w+ ){1,3}(?:is|are) (?:loaded|set|sent|sold|shared)|(?:is|are) not (?:loaded|set|sold|shared))\b|${GPC}${gap(60)}\bwe_* (?:will not|do not|won't|don't|stop|cease) (?:sell|share|selling|sharing|track|use)|${GPC}${gap(60)}\b(?:we_* (?:sell|share) nothing|(?:is|are) no longer (?:chosen|sold|shared|used|personali[sz]ed))|${GPC}${gap(120)}\b(?:turned|switched) off\b`,
          unless:
            /\b(?:not|n't) (?:\w+ )?(?:process|respond|honou?r|recogni[sz]e|support|act on)\b|n't (?:process|respond|honou?r|recogni[sz]e|support)\b/,
          stance: 'any',
        },
        {
          name: 'way out by the signal',
          match: re`${USED_BY_YOU}${gap(120)}${GPC}`,
          also: [
            /\bopt[- ]?(?:ed|ing|s)?[- ]?out\b|\bexercise|\bdo not sell|\bcommunicate your|\bwhen (?:you )?visit(?:ing)? our (?:web)?sites?/,
          ],
          unless: /\b(?:other|the) (?:websites|sites you)\b/,
        },
      ],
    },
  ],
});
