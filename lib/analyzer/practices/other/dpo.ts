import { definePractice } from '../../practice';

export const dpo = definePractice({
  id: 'dpo',
  category: 'other',
  cue: /officer|\bdpo|representative/,
  answers: [{ answer: 'yes', patterns: [] }],
});
