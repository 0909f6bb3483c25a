import { definePractice } from '../../practice';

export const changesNotice = definePractice({
  id: 'changes-notice',
  category: 'policy-change',
  cue: /chang|updat|modif|amend|revis|notif|notice|post/,
  answers: [
    { answer: 'notified', patterns: [] },
    { answer: 'posted-only', patterns: [] },
  ],
});
