import { definePractice } from '../../practice';
import { re, words } from '../../vocabulary';

const GOING_ON = words`
  \b(?:continu(?:e|es|ed|ing|ous)(?: to)?(?:,)? (?:\w+ ){0,3}(?:us(?:e|es|ing|age)|access(?:ing)?|visit(?:ing)?
  |participat\w+|brows\w+|interact\w*|provid\w+|enjoy\w*|engage\w*)
  |(?:use|using|access|visit)\b[^;?!]{0,60}?\b(?:after|following|subsequent to|once)\b
  |(?:keep|keeps|go on|going on|carry on|carrying on|still) us(?:e|ing)|by continuing)
`;
const ACCEPT = String.raw`\b(?:accept\w*|agree\w*|consent\w*|bound|acknowledg\w+|assent|subject to|governed by|applies to you|approv\w+)\b`;
/** Others that go on using the reader's data, and acceptance that is asked for first. */
const OTHER_USE =
  /continue to (?:use|process|access) your|before (?:you )?(?:\w+ to )?continu|not be able|\bgps\b|location\b/;
const CHANGE =
  /\b(?:chang|modif|revis|updat|amend|alter|new (?:version|terms|polic)|posting|posted|most recent|latest version|in the future|notification)/;

export const continuedUseConsent = definePractice({
  id: 'continued-use-consent',
  category: 'policy-change',
  cue: /continu|after|following|most recent|as revised|current version|using|use the/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'going on is accepting the change',
          match: re`${GOING_ON}[^;?!]{0,240}?${ACCEPT}`,
          unless: OTHER_USE,
          also: [CHANGE],
        },
        {
          name: 'going on is accepting, after a change',
          match: re`${GOING_ON}[^;?!]{0,160}?${ACCEPT}`,
          unless: OTHER_USE,
          after: CHANGE,
        },
        {
          name: 'going on is accepting, under changes',
          match: re`${GOING_ON}[^;?!]{0,160}?${ACCEPT}`,
          unless: OTHER_USE,
          under: CHANGE,
        },
        {
          name: 'bound when using after',
          match: re`${ACCEPT}[^;?!]{0,160}?${GOING_ON}`,
          unless: OTHER_USE,
          also: [CHANGE],
        },
        {
          name: 'using means the latest version',
          match: re`
            \b(?:us(?:e|ing)|access(?:ing)?|visit(?:ing)?)\b[^;?!]{0,80}?\b(?:agree|consent
            |accept)\w*\b[^;?!]{0,100}?\b(?:most recent|latest|current|as (?:revised|amended|updated|modified)
            |in the future)\b
          `,
          unless: OTHER_USE,
        },
      ],
    },
  ],
});
