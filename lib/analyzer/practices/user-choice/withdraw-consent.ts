import { definePractice } from '../../practice';

export const withdrawConsent = definePractice({
  id: 'withdraw-consent',
  category: 'user-choice',
  cue: /withdraw|revok|consent|permission/,
  answers: [{ answer: 'yes', patterns: [] }],
});
