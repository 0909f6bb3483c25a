import { definePractice } from '../../practice';

export const targetedAdvertising = definePractice({
  id: 'targeted-advertising',
  category: 'first-party-collection',
  cue: /adverti|\bads?\b|marketing|personali[sz]|interest|target|tailor|promotion|offers/,
  contradicts: ['yes', 'no'],
  answers: [
    { answer: 'yes', patterns: [] },
    { answer: 'no', patterns: [] },
  ],
});
