import { definePractice } from '../../practice';

export const continuedUseConsent = definePractice({
  id: 'continued-use-consent',
  category: 'policy-change',
  cue: /continu|use|using|access|chang|deemed/,
  answers: [{ answer: 'yes', patterns: [] }],
});
