import { definePractice } from '../../practice';
import { gap, ONCE, re } from '../../vocabulary';

const WITHDRAW = String.raw`\b(?:withdraw(?:s|n|ing|al)?|revo(?:ke|kes|ked|king|cation)|retract(?:ed|ing)?|rescind(?:ed|ing)?|tak(?:e|ing) (?:back|away|it back))\b`;
const CONSENT = String.raw`\b(?:consents?|permissions?|authori[sz]ations?|agreement|approval)\b`;
const MARKETING = String.raw`\b(?:newsletter|marketing|promotion(?:al|s)?|mailing)`;
/** Consent to marketing alone is another practice. */
const MARKETING_ALONE = re`\bbased on withdrawn consent|\bconsented to (?:receiv\w+|get) (?:\w+ )?${MARKETING}|${CONSENT}${gap(40)}${MARKETING}|${MARKETING}${gap(40)}${CONSENT}|${CONSENT} (?:from|to) (?:the )?(?:receiv\w+|use of|get) (?:of )?(?:electronic|notices?|communications?)|\bwe_* (?:may|can|might|reserve)\b[^;?!]{0,30}\b(?:revoke|withdraw) (?:your|this|that|any) (?:permission|authori[sz]ation|approval)|\bwithdraw\w* (?:\w+ ){0,3}(?:funds|money|cash|deposits?|coins|balance)\b|\b(?:stop|opt out of|unsubscribe from)\b${gap(40)}${MARKETING}${gap(160)}${CONSENT}`;
const MARKETING_HEADING = /\b(?:newsletters?|marketing|sms|promotion)/;

export const withdrawConsent = definePractice({
  id: 'withdraw-consent',
  category: 'user-choice',
  cue: /withdr|revo[kc]|retract|rescind|tak(?:e|ing) (?:back|away)|change your mind|opt[- ]out|(?:no longer|not|n't) (?:wish|want)|consent|\bstop\b|opt(?:ed)? in|agreed/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'consent can be withdrawn',
          match: re`${WITHDRAW}[^;?!]{0,80}?${CONSENT}`,
          unless: MARKETING_ALONE,
          notUnder: MARKETING_HEADING,
          stance: 'any',
        },
        {
          name: 'consent, and it can be withdrawn',
          match: re`${CONSENT}[^;?!]{0,120}?${WITHDRAW}`,
          unless: MARKETING_ALONE,
          notUnder: MARKETING_HEADING,
          stance: 'any',
        },
        {
          name: 'consent can be changed',
          match:
            /\b(?:chang|cancel|undo|end|terminat|recall|remov)(?:e|l?ing|ing)? (?:your|their|this|any|such|the) (?:\w+ ){0,2}consents?\b/,
          unless: MARKETING_ALONE,
          notUnder: MARKETING_HEADING,
          stance: 'any',
        },
        {
          name: 'change of mind',
          match: re`\bchange your mind\b`,
          also: [/\b(?:consent|permission|agree|use|using|stop|information|tell us we can)/],
          unless: MARKETING_ALONE,
          notUnder: MARKETING_HEADING,
          stance: 'any',
        },
        {
          name: 'choice can be withdrawn',
          match:
            /\b(?:withdraw|revoke)(?:ing)? (?:your|their|this|that|such|any) (?:choices?|decisions?|opt[- ]?in|selections?)\b/,
          unless: re`${MARKETING}`,
          notUnder: MARKETING_HEADING,
          stance: 'any',
        },
        {
          name: 'consent, and it can be ended',
          match: re`\b(?:you(?:'ve| have)? (?:\w+ )?${ONCE}(?:consent(?:ed)?|opt(?:ed)? in|agreed?|given)|your (?:\w+ )?${CONSENT}|consented|opt[- ]in\b)${gap(140)}\b(?:you (?:can|may|are free to) (?:(?:then|later|still|also|always|subsequently|at any time|ask us to) ){0,3}${ONCE}(?:stop|end|cease|opt out|switch|turn|disable|change your (?:mind|choice|decision|settings|preferences))|may be revoked|can be revoked)\b`,
          unless: re`${MARKETING}|\bstop using\b|\bcookies?\b`,
          notUnder: MARKETING_HEADING,
          stance: 'any',
        },
        {
          name: 'no longer wished',
          match: re`\bif you (?:no longer|do not|don't) (?:wish|want)\b${gap(40)}\b(?:information|data)\b${gap(20)}\b(?:shared|used|processed)\b`,
          after: re`\bwith your ${CONSENT}`,
          stance: 'any',
        },
        {
          name: 'withdrawal, beside marketing',
          match: re`${WITHDRAW}[^;?!]{0,80}?${CONSENT}[^;?!]{0,80}\b(?:process|personal (?:data|information))`,
          also: [re`${MARKETING}`],
          stance: 'any',
        },
      ],
    },
  ],
});
