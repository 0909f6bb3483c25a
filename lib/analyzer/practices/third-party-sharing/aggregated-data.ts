import { definePractice } from '../../practice';

export const aggregatedData = definePractice({
  id: 'aggregated-data',
  category: 'third-party-sharing',
  cue: /aggregat|anonymi[sz]|anonymous|de-?identif|non-?personal|statistic|pseudonym|not (?:personally )?identif/,
  answers: [{ answer: 'yes', patterns: [] }],
});
