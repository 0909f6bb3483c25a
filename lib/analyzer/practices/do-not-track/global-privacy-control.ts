import { definePractice } from '../../practice';

export const globalPrivacyControl = definePractice({
  id: 'global-privacy-control',
  category: 'do-not-track',
  cue: /global privacy|gpc|opt-?out preference|preference signal|privacy (?:control )?signal|signal/,
  answers: [{ answer: 'honors', patterns: [] }],
});
