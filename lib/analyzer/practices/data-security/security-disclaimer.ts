import { definePractice } from '../../practice';

export const securityDisclaimer = definePractice({
  id: 'security-disclaimer',
  category: 'data-security',
  cue: /secur|guarant|warrant|transmi|internet|risk|safe/,
  answers: [{ answer: 'yes', patterns: [] }],
});
