import { definePractice } from '../../practice';

export const aiTraining = definePractice({
  id: 'ai-training',
  category: 'first-party-collection',
  cue: /\bai\b|artificial|machine|train|model|algorithm|\bllm/,
  contradicts: ['yes', 'no'],
  answers: [
    { answer: 'yes', patterns: [] },
    { answer: 'no', patterns: [] },
  ],
});
