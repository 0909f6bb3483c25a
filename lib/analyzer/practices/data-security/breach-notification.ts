import { definePractice } from '../../practice';

export const breachNotification = definePractice({
  id: 'breach-notification',
  category: 'data-security',
  cue: /breach|incident|unauthori[sz]ed|compromis|leak/,
  answers: [{ answer: 'yes', patterns: [] }],
});
