import { definePractice } from '../../practice';
import { re } from '../../vocabulary';

const AUTHORITY = String.raw`\b(?:(?:supervisory|regulatory|competent|government(?:al)?|data[- ]protection|privacy|local|national|lead|relevant|protection)[\w ,'()-]{0,30}(?:authorit(?:y|ies)|regulators?|agenc(?:y|ies)|commission(?:er)?s?)|data regulators?|information commissioner(?:'s office)?|commissioner|attorney general|regulators?|\bico\b|cnil|autoriteit persoonsgegevens|supervisory (?:authorit|bod)(?:y|ies)|dpas?|ombudsman)\b`;
const COMPLAIN = String.raw`\b(?:complain(?:t|ts|ing)?|appeal|lodge|grievances?|report|refer|unresolved|concern(?:s|ed)?|contact|reach out|turn to|approach|redress)\b`;

export const complaintAuthority = definePractice({
  id: 'complaint-authority',
  category: 'other',
  cue: /authorit|commission|regulator|attorney general|\bico\b|cnil|ombudsman|\bdpas?\b/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'complaint to an authority',
          match: re`\b(?:complain(?:t|ts|ing)?|appeal|grievances?)\b[^;?!]{0,160}?${AUTHORITY}`,
          stance: 'any',
        },
        {
          name: 'an authority for complaints',
          match: re`${AUTHORITY}[^;?!]{0,120}?\b(?:complain(?:t|ts|ing)?|appeal|grievances?)\b`,
          stance: 'any',
        },
        {
          name: 'an authority that oversees us',
          match: re`\bright to do so with [\w ']{0,30}${AUTHORITY}|\b(?:we are|we're|we_* is) (?:regulated|supervised|overseen) by (?:the )?[\w ]{0,20}${AUTHORITY}`,
          stance: 'any',
        },
        {
          name: 'an authority to turn to',
          match: re`\byou[\w ',]{0,40}?${COMPLAIN}[^;?!]{0,80}?\b(?:data protection|supervisory|privacy)[\w ,'()-]{0,20}(?:authorit(?:y|ies)|regulators?|commissioners?)|\bplease contact the (?:relevant|competent|local)[\w ,'()-]{0,30}authorit`,
          stance: 'any',
        },
      ],
    },
  ],
});
