import { definePractice } from '../../practice';

export const children = definePractice({
  id: 'children',
  category: 'international-audiences',
  cue: /child|minor|age\b|aged|under|years|parent|teen|kids|coppa|school/,
  contradicts: ['directed', 'not-directed'],
  answers: [
    { answer: 'directed', patterns: [] },
    { answer: 'not-directed', patterns: [] },
  ],
});
