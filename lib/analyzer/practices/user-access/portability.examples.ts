import { defineExamples } from '../../practice';

export const portabilityExamples = defineExamples({
  practice: 'portability',
  answers: {
    yes: [
      'Open the page of your account, accept the declaration and request an export.',
      'Photos can be had by the "download data" tool of your settings.',
      'You have a right to data portability.',
      'Portability: you may take your data with you.',
      'We hand over your data in a structured, commonly used format.',
      'We provide your personal data in a machine-readable form.',
      'You can obtain a portable copy of your records.',
      'You may port your data.',
      'You have the right to access, correct, port or delete what you gave us.',
      'You may have your data transferred to another provider.',
      'You can ask us to send your personal data to a different controller.',
      'You can export your notes.',
      'Members can download an archive of their data.',
      'Use the data export to keep what you wrote.',
      '# Your rights\n\nOn request you receive an electronic copy of your data.',
      '# Choices\n\n- Export your data',
    ],
  },
  lookAlikes: [
    'Californians may request details of how the data that they provide to other companies are used for their direct marketing.',
    'You may be required to provide personal data directly to third parties.',
    '## Your rights\n\n- Download a copy of this privacy policy',
    'We may transfer your data to another company in a merger.',
    'Data is exported to servers in another country.',
    'You can download our app from the store.',
    'Our site works on portable devices.',
    'The Health Insurance Portability and Accountability Act applies to clinics.',
    'We move our offices to another city.',
    'This privacy policy is also there in a machine-readable form: P3P.',
    'We send your order to a third party that delivers it.',
    'Electronic forms are used at the counter.',
  ],
});
