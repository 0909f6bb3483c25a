import { definePractice } from '../../practice';

export const complaintAuthority = definePractice({
  id: 'complaint-authority',
  category: 'other',
  cue: /complain|supervisory|authorit|regulator|commissioner|ico\b|cnil/,
  answers: [{ answer: 'yes', patterns: [] }],
});
