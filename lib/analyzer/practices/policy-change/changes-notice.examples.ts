import { defineExamples } from '../../practice';

export const changesNoticeExamples = defineExamples({
  practice: 'changes-notice',
  answers: {
    notified: [
      'If we change this policy, we will post it on this page and may also notify you by e-mail.',
      'We will inform you before a change to this notice takes effect.',
      '# Changes\n\nWe will let you know in advance.',
      '# Changes\n\nYou will be notified by posting it on this page, or otherwise by e-mail.',
      'We may revise this privacy policy. Our members will be notified of any change of that kind.',
      'We may send you service messages, such as news of updates to our privacy policy.',
      'Material changes to this statement will be announced with a prominent notice.',
      'Changes to this policy become effective 30 days after they are posted.',
      'We will not change this notice without informing you first.',
      'When a revision is material, you will be informed.',
    ],
    'posted-only': [
      'Any changes will be posted on this page.',
      'We publish the new version of this policy on our website.',
      '# Changes\n\nRevisions apply as soon as they appear here.',
      '# Updates\n\nThe date at the top shows when it was last revised; we update the date with each revision.',
      'Please review this policy from time to time.',
      'We advise you to look at this page periodically for changes.',
      '# Changes\n\nCheck back frequently.',
      'Amendments to this notice are effective immediately.',
      'We may change this policy without notice.',
      '# Changes\n\nWe may do so without prior notice.',
      'We will notify you of changes by posting the new privacy policy on this page.',
    ],
  },
  lookAlikes: [
    'Last updated: 3 March 2024.',
    'We may change this policy.',
    'Please notify us when your address changes.',
    'You can update your profile at any time.',
    '# How will I be told of changes to this policy?\n\nSee below.',
    'We regularly review our security practices.',
    'If our company is sold, we will notify you of the change of ownership.',
    'We will tell you about a breach of your data.',
    'Your continued use after we have notified you means acceptance.',
    'We may e-mail you about your orders.',
  ],
});
