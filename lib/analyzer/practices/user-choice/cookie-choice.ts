import { definePractice } from '../../practice';

export const cookieChoice = definePractice({
  id: 'cookie-choice',
  category: 'user-choice',
  cue: /cookie|browser|tracking/,
  answers: [{ answer: 'yes', patterns: [] }],
});
