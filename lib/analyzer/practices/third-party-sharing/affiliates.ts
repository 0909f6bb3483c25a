import { definePractice } from '../../practice';

export const affiliates = definePractice({
  id: 'affiliates',
  category: 'third-party-sharing',
  cue: /affiliat|subsidiar|parent|group|common (?:control|ownership)|related (?:compan|entit)|sister compan/,
  answers: [{ answer: 'yes', patterns: [] }],
});
