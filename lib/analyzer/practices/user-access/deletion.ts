import { definePractice } from '../../practice';

export const deletion = definePractice({
  id: 'deletion',
  category: 'user-access',
  cue: /delet|eras|remov|forgotten|clos|destroy|deactivat|purge|terminat/,
  contradicts: ['yes', 'no'],
  answers: [
    { answer: 'yes', patterns: [] },
    { answer: 'no', patterns: [] },
  ],
});
