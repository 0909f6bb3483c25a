import { defineExamples } from '../../practice';

export const lawEnforcementExamples = defineExamples({
  practice: 'law-enforcement',
  answers: {
    discretionary: [
      'Lumenpost may release account data to the police if we believe in good faith that a statute calls for it.',
      'We may disclose your details to protect the rights, property or safety of Lumenpost, its readers or the public.',
      'We may share your data with others to enforce our terms of use.',
      'We may hand over log files to third parties in order to investigate unlawful activity on the platform.',
      '# When we disclose data\n\nTo defend the safety of our guests.',
      '# Recipients of your data\n\nTo prevent crime in our shops.',
      'We also process your data to establish, exercise or defend legal claims before a court.',
      'In our sole discretion, we may reveal your identity to comply with a regulation.',
      'We may disclose your information:\n\n* to comply with a subpoena\n* to protect the property of our members',
      'We will not pass your data to anyone, except where we are required to do so by law or where we believe that it is necessary to prevent harm to a person.',
    ],
    'legal-process': [
      'We share personal data only where we are required by law to do so.',
      'Your records may be disclosed to comply with a legal obligation.',
      'We disclose files upon a search warrant.',
      'Passenger lists are transferred to the customs authorities.',
      'We use this data to respond to lawful requests by public authorities.',
      '# Legal reasons for sharing\n\nWhere we are obliged by a court order.',
      'Tidepool discloses nothing to anybody unless it is compelled by a court order.',
      'We may have to provide some of your account data to the police upon receiving a valid summons.',
    ],
  },
  lookAlikes: [
    'We keep invoices for as long as tax law requires.',
    'We protect your information with safeguards, and no method of transmission is secure.',
    'You have the right to lodge a complaint with a supervisory authority.',
    'You may exercise your rights by writing to us.',
    'Our service providers must comply with data protection law.',
    'We process your data to fulfil a legal obligation (Article 6(1)(c) GDPR).',
    'You must not post content that breaks the law.',
    'We encourage parents to help enforce this policy.',
    'International transfers rest on standard contractual clauses, as the law requires.',
    'California law requires us to name the kinds of data that we collect.',
    'We may share data with a vendor that helps to prevent fraud at the checkout.',
  ],
});
