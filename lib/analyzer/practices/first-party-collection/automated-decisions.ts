import { definePractice } from '../../practice';

export const automatedDecisions = definePractice({
  id: 'automated-decisions',
  category: 'first-party-collection',
  cue: /profil|automat|segment|inference|infer|algorithm|predict|scor/,
  contradicts: ['yes', 'no'],
  answers: [
    { answer: 'yes', patterns: [] },
    { answer: 'no', patterns: [] },
  ],
});
