import { definePractice } from '../../practice';

export const legalBases = definePractice({
  id: 'legal-bases',
  category: 'first-party-collection',
  cue: /legal|lawful|legitimate|legal (?:basis|ground)|performance of|contract|consent|obligation/,
  answers: [{ answer: 'yes', patterns: [] }],
});
