import { definePractice } from '../../practice';

export const dataFromThirdParties = definePractice({
  id: 'data-from-third-parties',
  category: 'first-party-collection',
  cue: /third|partner|source|social|facebook|google|public|broker|provider|other (?:users|compan|people)|employer|receive|obtain|credit/,
  contradicts: ['yes', 'no'],
  answers: [
    { answer: 'yes', patterns: [] },
    { answer: 'no', patterns: [] },
  ],
});
