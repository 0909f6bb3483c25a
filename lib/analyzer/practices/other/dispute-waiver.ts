import { definePractice } from '../../practice';

export const disputeWaiver = definePractice({
  id: 'dispute-waiver',
  category: 'other',
  cue: /arbitra|class|jury|waive/,
  answers: [{ answer: 'yes', patterns: [] }],
});
