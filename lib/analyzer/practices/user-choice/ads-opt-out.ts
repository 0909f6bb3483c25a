import { definePractice } from '../../practice';

export const adsOptOut = definePractice({
  id: 'ads-opt-out',
  category: 'user-choice',
  cue: /opt|adverti|\bads?\b|choice|do not sell|interest-based|aboutads|networkadvertising|limit/,
  answers: [{ answer: 'yes', patterns: [] }],
});
