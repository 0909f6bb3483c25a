import { defineExamples } from '../../practice';

export default defineExamples({
  practice: 'last-updated',
  answers: {
    '2018-05-17': ['This policy was last updated on 17th May 2018.', 'Last revised: May 17th, 2018'],
    '2021-04-20': [
      'Privacy Policy\n\n**Last Updated:** April 20, 2021  \nThis policy tells how Plumeria (the "Site") handles the data of its visitors, on its pages as well as in its apps. It does not cover what you tell us by letter, by telephone or at one of our counters. By visiting the Site you agree to it. Questions go to the address below.',
      'This policy takes effect on the 20th day of April, 2021.',
      'Our policy has applied since April 20, 2021.',
      'This notice was made on 20 April 2021.',
      'Last updated: 2021-04-20',
      'Date of last update: 20.04.2021',
      'Effective Date: April 20, 2021\n\nIn force until replaced.',
      'Version 3.1, 20 April 2021',
      '# Privacy notice\n\n20 April 2021\n\nPlumeria respects your privacy.',
      'The notice was reviewed on 01/03/2021 and last updated on 20/04/2021.',
      'Last modified: 04/20/2021',
      'This policy is effective as of April 20, 2021. The prior version applied until 20 April 2021.',
    ],
    '2023-11': [
      'Rev. 11/2023',
      'Last updated November 2023',
      'Last revised NOVEMBER-2023',
      'Rev. November 2023',
      '## Archived versions\n\n[May 2021](may.pdf)\n\nDate of last update: November 2023',
    ],
    '2026-08-20': [
      'Quillbay keeps letters.\n\nMise à jour : 20/08/2026',
      'Revised August 20, 2026 (summary and previous version)',
    ],
    '2026-02-01': [
      'Quillbay Ltd. is an organisation in Leeds.\n\nLast updated: 01/02/2026',
      'Effective January 1, 2024\n\nLast updated: February 1, 2026',
    ],
    '2026-01-02': [
      'Quillbay, Inc. is an organization in California, United States.\n\nLast updated: 01/02/2026',
      '## Change log\n\n- December 3, 2024: New section on cookies.\n- January 2, 2026: New section on children.',
    ],
  },
  lookAlikes: [
    'The California Consumer Privacy Act took effect on January 1, 2020.',
    'As of May 25, 2018 the regulation (GDPR) gives you rights.',
    'The previous policy applied until March 3, 2022.',
    '## Older versions\n\n- 25 March 2013\n- 8 February 2016',
    'We certified our products in October 2020.',
    'Between 1 January 2023 and 31 December 2023 we received nine requests.',
    'This text has no date.',
    'Our new policy will be effective from June 1, 2027.',
    'Version 2.0 of our app is out.',
    'Effective January 1, 2020, the consumer privacy act of the state gives residents rights over the information that businesses hold of them, among them the right to know, the right to have it erased, the right to say no to its sale, and the right not to be treated worse for having used one of these.',
  ],
});
