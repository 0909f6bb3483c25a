import { definePractice } from '../../practice';

export const marketingOptOut = definePractice({
  id: 'marketing-opt-out',
  category: 'user-choice',
  cue: /unsubscri|opt|marketing|newsletter|promotion|stop receiving|communications/,
  answers: [{ answer: 'yes', patterns: [] }],
});
