import { definePractice } from '../../practice';

export const portability = definePractice({
  id: 'portability',
  category: 'user-access',
  cue: /portab|port\b|machine|structured|export|download|transfer|transmit|format/,
  answers: [{ answer: 'yes', patterns: [] }],
});
