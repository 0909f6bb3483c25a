import { definePractice } from '../../practice';

export const securityMeasures = definePractice({
  id: 'security-measures',
  category: 'data-security',
  cue: /secur|encrypt|ssl|tls|firewall|safeguard|protect|password|iso|soc|access/,
  answers: [
    { answer: 'specific', patterns: [] },
    { answer: 'generic', patterns: [] },
  ],
});
