import { definePractice } from '../../practice';

export const objectOrRestrict = definePractice({
  id: 'object-or-restrict',
  category: 'user-choice',
  cue: /object|restrict|limit/,
  answers: [{ answer: 'yes', patterns: [] }],
});
