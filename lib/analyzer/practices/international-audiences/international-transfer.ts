import { definePractice } from '../../practice';

export const internationalTransfer = definePractice({
  id: 'international-transfer',
  category: 'international-audiences',
  cue: /transfer|countr|international|outside|located|united states|u\.s\.|\beu\b|\beea\b|europe|servers|jurisdiction|abroad|overseas|worldwide|global/,
  contradicts: ['yes', 'no'],
  answers: [
    { answer: 'yes', patterns: [] },
    { answer: 'no', patterns: [] },
  ],
});
