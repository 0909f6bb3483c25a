import { definePractice } from '../../practice';

export const thirdPartyTracking = definePractice({
  id: 'third-party-tracking',
  category: 'third-party-sharing',
  cue: /cookie|pixel|beacon|analytics|sdk|plug-?in|widget|track/,
  contradicts: ['yes', 'no'],
  answers: [
    { answer: 'yes', patterns: [] },
    { answer: 'no', patterns: [] },
  ],
});
