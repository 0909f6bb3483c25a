import { definePractice } from '../../practice';
import { re } from '../../vocabulary';

const EMAIL = String.raw`[\w.+-]{1,64}(?:@| ?\(at\) ?| ?\[at\] ?)[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}`;
const REACH = String.raw`\b(?:contact(?:s|ed|ing)?|e-?mail(?:s|ed|ing)?|writ(?:e|ing)|reach(?: out)?|call(?:ing)?|get in touch|ask|send|direct(?:ed)?|submit|let us know|speak|address(?:ed)?|phone|telephone|notify)\b`;
const ABOUT = String.raw`\b(?:questions?|concerns?|comments?|inquir(?:y|ies)|enquir(?:y|ies)|complaints?|queries|query|suggestions|feedback|issues?|more information|further information|requests?|exercise)\b`;

export const privacyContact = definePractice({
  id: 'privacy-contact',
  category: 'other',
  cue: /contact|mail|write|writing|reach|call|touch|@|phone|address|speak|ask|request|form\b|question/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        { name: 'questions, and an address', match: re`${ABOUT}[^;?!]{0,200}?${EMAIL}`, stance: 'any' },
        {
          name: 'questions about privacy',
          match: re`${ABOUT}[^;?!]{0,200}?${REACH}`,
          also: [/\b(?:privacy|personal|policy|statement|notice|data|information|rights?)\b/],
          stance: 'any',
        },
        {
          name: 'contact about privacy',
          match: re`${REACH}[^;?!]{0,200}?${ABOUT}`,
          also: [/\b(?:privacy|personal (?:data|information)|your (?:data|information|rights?))\b/],
          stance: 'any',
        },
        {
          name: 'address',
          match: re`${EMAIL}`,
          under: /contact|question|privacy|how to reach|who we are|controller|about us/,
          stance: 'any',
        },
        {
          name: 'privacy address',
          match: re`\b(?:privacy|dpo|gdpr|data-?protection|dataprotection|legal)[\w.-]{0,20}@[\w-]{1,63}\.\w+`,
          stance: 'any',
        },
      ],
    },
  ],
});
