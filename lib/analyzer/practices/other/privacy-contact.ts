import { definePractice } from '../../practice';

export const privacyContact = definePractice({
  id: 'privacy-contact',
  category: 'other',
  cue: /contact|email|e-mail|write|mail|@|question|phone|call|address|reach/,
  answers: [{ answer: 'yes', patterns: [] }],
});
