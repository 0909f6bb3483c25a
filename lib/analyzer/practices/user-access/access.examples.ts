import { defineExamples } from '../../practice';

export const accessExamples = defineExamples({
  practice: 'access',
  answers: {
    yes: [
      'When recordings of your doorbell are kept, you can review and delete this footage in the app.',
      'You have the right of access.',
      'California residents have a right to know what personal information we collect.',
      'You may request a copy of your personal data.',
      'Members can review their profile in the settings.',
      'You can see the information we hold about you by logging in.',
      'To view your data, go to the account page.',
      'Anyone who seeks access, or wishes to complain, should write to us.',
      'We give individuals access to their records.',
      'Requests for information held about a customer are free of charge; simply request information held by us.',
      'Upon written request we will send you the data that we hold.',
      'You can ask that we disclose our sources and the personal data in question.',
      '# Your rights\n\n- Access\n- Objection',
      'Your rights:\n\n- to obtain confirmation whether we process your data;\n- to complain.',
      'We let you download your account data.',
    ],
  },
  lookAlikes: [
    'The licensor only gives access to the personal data of users to employees and contractors that require it.',
    'Members of your household can view the footage publicly if you share it.',
    'Courts abroad may be entitled to access your personal data.',
    'You can access our services from any device.',
    'You allow us to access your contacts.',
    'Only staff who need it have access to your information.',
    'Other users may be able to view your profile.',
    'You may review this policy at any time.',
    'Our support team may need to access your account.',
    'We receive information about you from partners.',
    'You can revoke our access to your information.',
    'We let you know what personal information we need.',
    'Would you like to receive information about new products?',
  ],
});
