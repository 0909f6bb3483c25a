import { definePractice } from '../../practice';

export const sharesForAdvertising = definePractice({
  id: 'shares-for-advertising',
  category: 'third-party-sharing',
  cue: /adverti|marketing|\bads?\b|promotion/,
  contradicts: ['yes', 'no'],
  answers: [
    { answer: 'yes', patterns: [] },
    { answer: 'no', patterns: [] },
  ],
});
