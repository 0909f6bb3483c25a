import { definePractice } from '../../practice';
import { re } from '../../vocabulary';

export const dpo = definePractice({
  id: 'dpo',
  category: 'other',
  cue: /officer|\bdpo|representative/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'data protection officer',
          match: re`\b(?:data (?:protection|privacy|processing|security)|privacy|protection|information protection) (?:compliance )?officers?\b|\bdpos?\b(?![@.\w/])`,
          stance: 'any',
          scope: 'any',
        },
        {
          name: 'representative in Europe',
          match: re`\b(?:e\.?u\.?|european(?: union)?|eea|u\.?k\.?|united kingdom|gdpr|data protection|article 27|local|swiss|german)[\w ()/-]{0,20} representatives?\b|\brepresentatives?\b[\w ,('"]{0,60}(?:\bin the (?:e\.?u\.?\b|european|eea|u\.?k\.?\b|united kingdom|union)|art(?:icle|\.)? ?27|for the purposes? of)`,
          stance: 'any',
        },
      ],
    },
  ],
});
