import { definePractice } from '../../practice';

export const access = definePractice({
  id: 'access',
  category: 'user-access',
  cue: /access|cop(?:y|ies)|obtain|review|view|request|know|see\b|disclose/,
  answers: [{ answer: 'yes', patterns: [] }],
});
