import { definePractice } from '../../practice';

export const correction = definePractice({
  id: 'correction',
  category: 'user-access',
  cue: /correct|rectif|updat|amend|edit|chang|modif|accura/,
  answers: [{ answer: 'yes', patterns: [] }],
});
