import { defineExamples } from '../../practice';

export const correctionExamples = defineExamples({
  practice: 'correction',
  answers: {
    yes: [
      'You may also request changes to your contact preferences and your personal information in writing.',
      'Newsletter recipients can correct their data at any time.',
      'The law gives you a right to rectification.',
      'You have the right to have wrong data rectified.',
      'You can update your profile at any time.',
      'You may ask us to correct your personal data.',
      'Members can edit and delete their details.',
      'You can contact us to have the data we hold about you amended.',
      'To change your address or other account details, visit the settings.',
      'Personal data that is out of date is updated within a week.',
      'Requests for rectification are free of charge: request the rectification of anything that is wrong.',
      'A correction request takes a week.',
      '# Your rights\n\n- Access\n- Correction',
      'Parents may amend any information about their child.',
      'Log in to correct your data.',
    ],
  },
  lookAlikes: [
    'You can adjust your personal data privacy settings.',
    'We may update this policy from time to time.',
    'You can change your cookie settings.',
    'You can update your marketing preferences.',
    'We correct errors in our own information.',
    'We changed our company’s name.',
    'We may modify or amend our services.',
    'You must not change the content of other users.',
    'We send you updated information about our products.',
    'Please complete the form with care.',
    'Changes to this notice will be posted here.',
  ],
});
