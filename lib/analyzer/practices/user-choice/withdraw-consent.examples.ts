import { defineExamples } from '../../practice';

export const withdrawConsentExamples = defineExamples({
  practice: 'withdraw-consent',
  answers: {
    yes: [
      'You may cancel your consent at any time.',
      'If you consent to our use of your location, you can later stop it in the settings of your phone.',
      'We ask for your consent before we profile you, and you can ask us to stop at any time.',
      'You may revoke this decision on the same page.',
      'We share your story with your consent. If you no longer wish your information shared, write to us.',
      'You may withdraw your consent at any time.',
      'You can revoke the permission that you gave us.',
      'The withdrawal of consent does not make earlier processing unlawful.',
      'Taking back your approval is as easy as giving it.',
      'Where we rely on your consent, you are free to revoke it.',
      'We ask for your permission first, and you can withdraw it in the settings.',
      'You have given your agreement? You can take it back. Your agreement can be retracted.',
      'You can change your mind and ask us to stop using your information.',
      'If you agreed to a study, you can still change your mind.',
      'You may revoke your consent to marketing and to any other processing of personal data.',
      'Consent to research may be rescinded in writing.',
      'Your rights:\n\n- to access your data;\n- to withdraw consent.',
    ],
  },
  lookAlikes: [
    'If you do not agree with this policy, you may stop using Plumeria.',
    'If you have consented to our newsletter, you can later opt out of it.',
    'You can withdraw your consent to our newsletter.',
    'You may revoke your consent to marketing emails.',
    '# Newsletter\n\nYou can withdraw your consent at any time.',
    'You may withdraw money from your account.',
    'We may revoke your access.',
    'We delete data that was processed based on withdrawn consent.',
    'We use your data with your consent.',
    'You can withdraw from the competition.',
    'If you change your mind about an order, send it back.',
  ],
});
