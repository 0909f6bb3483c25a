import { definePractice } from '../../practice';

export const lawEnforcement = definePractice({
  id: 'law-enforcement',
  category: 'third-party-sharing',
  cue: /\blaw|legal|court|subpoena|authorit|governmen|police|enforce|protect/,
  answers: [
    { answer: 'discretionary', patterns: [] },
    { answer: 'legal-process', patterns: [] },
  ],
});
