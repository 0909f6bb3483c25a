import { definePractice } from '../../practice';

export const doNotTrack = definePractice({
  id: 'do-not-track',
  category: 'do-not-track',
  cue: /track|dnt/,
  contradicts: ['honors', 'ignores'],
  answers: [
    { answer: 'honors', patterns: [] },
    { answer: 'ignores', patterns: [] },
  ],
});
