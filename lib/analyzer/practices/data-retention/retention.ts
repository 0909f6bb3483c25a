import { definePractice } from '../../practice';

export const retention = definePractice({
  id: 'retention',
  category: 'data-retention',
  cue: /retain|retention|keep|kept|stor|delet|hold|held|preserv|maintain|period|archiv|remain|expire|purge|destroy/,
  answers: [
    { answer: 'indefinite', patterns: [] },
    { answer: 'specific', patterns: [] },
    { answer: 'criteria', patterns: [] },
  ],
});
