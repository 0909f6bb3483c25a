import { definePractice } from '../../practice';

export const consentByUse = definePractice({
  id: 'consent-by-use',
  category: 'user-choice',
  cue: /consent|agree|accept|using|use of|access|submit|provid|do not use|visit/,
  answers: [{ answer: 'yes', patterns: [] }],
});
