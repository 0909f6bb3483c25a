import { definePractice } from '../../practice';
import { re, words } from '../../vocabulary';
import { CHANGES_HEADING } from './telling';

const GOING_ON = words`
  \b(?:continu(?:e|es|ed|ing|ous)(?: to)?(?:,)? (?:\w+ ){0,3}(?:us(?:e|es|ing|age)|access(?:ing)?|visit(?:ing)?
  |participat\w+|brows\w+|interact\w*|provid\w+|enjoy\w*|engage\w*)
  |(?:use|using|access|accessing|visit|visiting|logging (?:in|on))\b[^;?!]{0,60}?\b(?:after(?!-)|(?<!\bthe )following|subsequent to|once|thereafter|afterwards)\b
  |(?:subsequent|further|ongoing|later) use\b|remaining (?:a |our )?(?:\w+ )?(?:member|customer|user)
  |(?:(?:keep|keeps|keeping)(?: on)?|go on|goes on|going on|carry on|carries on|carrying on|still|continue|continues|continuing) (?:to )?(?:us(?:e|ing)|visit(?:ing)?|post(?:ing)?|play(?:ing)?|read(?:ing)?|shop(?:ping)?|brows(?:e|ing)|watch(?:ing)?|listen(?:ing)?|writ(?:e|ing)|order(?:ing)?)
  |(?:stays?|staying|remains?|remaining|are still) (?:with us|a member|here|after|signed up)|by continuing)
`;
const ACCEPT = String.raw`\b(?:accept\w*|agree\w*|consent\w*|bound|acknowledg\w+|assent|subject to|governed by|appl(?:y|ies) to you|approv\w+|(?:take|assume) (?:it|this|that)[^.;]{0,20}\b(?:agree|yes)|(?:good|fine|ok|okay) with (?:you|it|that|this|them)|new (?:policy|text|terms|version|rules) (?:applies|apply|counts?|holds?))\b`;
/** Others that go on using the reader's data, and acceptance that is asked for first. */
const OTHER_USE =
  /continue to (?:use|process|access) your|before (?:you )?(?:\w+ to )?continu|not be able|\bgps\b|location\b/;
const CHANGE =
  /\b(?:chang|modif|revis|updat|amend|alter|new (?:version|terms|polic)|posting|posted|most recent|latest version|in the future|notification)/;

export const continuedUseConsent = definePractice({
  id: 'continued-use-consent',
  category: 'policy-change',
  cue: /continu|uninstall|disagree|close your|delete your|carr(?:y|ies)|keep|go(?:es|ing)? on|stay|do nothing|still|like a change|not deleting|unless|object|remaining|subsequent|after|following|most recent|as revised|current version|using|use the|at the time you|time you|whenever you/,
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
          after: re`(?<!\blast )(?<!\brecently )${CHANGE}`,
        },
        {
          name: 'going on is accepting, under changes',
          match: re`${GOING_ON}[^;?!]{0,160}?${ACCEPT}`,
          unless: OTHER_USE,
          under: CHANGES_HEADING,
        },
        {
          name: 'bound when using after',
          match: re`${ACCEPT}[^;?!]{0,160}?${GOING_ON}`,
          unless: OTHER_USE,
          also: [CHANGE],
        },
        {
          name: 'bound by the text of the day',
          match: re`${ACCEPT}[^;?!]{0,80}?\b(?:policy|notice|statement|terms|version)\b[^;?!]{0,40}?\b(?:in effect|in force|posted|current|published)\b[^;?!]{0,20}?\b(?:at the time|when|each time|every time|whenever)\b[^;?!]{0,20}?\b(?:us(?:e|ing)|access(?:ing)?|visit(?:ing)?|order|log)\b`,
          unless: OTHER_USE,
        },
        {
          name: 'accepted unless you leave or object',
          match: re`
            \b(?:by not|if you do nothing|unless you|if you do not|if you don't|(?:users|members|customers|those|anyone|everyone) who (?:do|does) not) (?:\w+ ){0,2}(?:close|cancel|terminate|object|stop|leave|delete)\b[^;?!]{0,160}?\b(?:accept|agree|consent|approv)\w*
          `,
          also: [CHANGE],
          unless: OTHER_USE,
          stance: 'any',
        },
        {
          name: 'stop if you disagree with the change',
          match: re`
            \b(?:do not|does not|don't|disagree(?:s|ment)?|objects?)\b[^;?!]{0,20}?\b(?:agree|accept|consent|with|to|like|want)\b[^;?!]{0,30}?\b(?:chang|modif|revis|updat|amend|new (?:version|policy|terms|text))\w*[^;?!]{0,60}?(?:\b(?:please|must|should|only way out is)\b[^;?!]{0,30}?|, (?:then )?)\b(?:stop|cease
            |discontinue|leave|close|delete|uninstall|remove|not (?:access|use|continue)|refrain)\b
          `,
          unless: /\byou (?:can|may) (?:\w+ )?(?:stop|leave|close|delete)/,
          stance: 'any',
        },
        {
          name: 'silence is accepting',
          match: re`\b(?:if you (?:do nothing|do not object|stay silent|say nothing)|by not (?:deleting|closing|cancelling|objecting|leaving))\b[^;?!]{0,160}?(?:${ACCEPT}|\btaken to have)`,
          also: [CHANGE],
          stance: 'any',
        },
        {
          name: 'leave if you disagree, under changes',
          match: re`\b(?:do not|don't|disagree|object)\b[^;?!]{0,20}?\b(?:agree|accept|consent|with|to|like)\b (?:to |with )?(?:them|it|the (?:new|change)|a change|this|these)\b[^;?!]{0,60}?\b(?:stop us|cease|discontinue|leave|close (?:your|the)|delete your|uninstall|remove (?:the|this)|do not (?:use|continue))`,
          under: CHANGES_HEADING,
          unless: /\byou (?:can|may) (?:\w+ )?(?:stop|leave|close|delete)/,
          stance: 'any',
        },
        {
          name: 'bound by changes when using',
          match: re`\bby (?:using|accessing|visiting)\b[^;?!]{0,60}?\b(?:agree|consent|accept)\w*\b[^;?!]{0,40}?\b(?:by|to) (?:any |all )?(?:such |these |future )?(?:revis|chang|modif|updat|amend)\w+`,
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
