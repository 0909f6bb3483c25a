import { definePractice } from '../../practice';

export const sellsData = definePractice({
  id: 'sells-data',
  category: 'third-party-sharing',
  cue: /\bs(?:ell|old|ale)|\brent|\btrad(?:e|ing)|\bmoneti[sz]/,
  contradicts: ['yes', 'no'],
  answers: [
    { answer: 'yes', patterns: [] },
    { answer: 'no', patterns: [] },
  ],
});
