import { defineExamples } from '../../practice';

export const continuedUseConsentExamples = defineExamples({
  practice: 'continued-use-consent',
  answers: {
    yes: [
      'Your continued use of Oakmere after a change means that you accept the revised policy.',
      'By continuing to visit the site once we have posted updates, you agree to them.',
      'If you keep using the service after the effective date, you are bound by the amended notice.',
      'We may modify this notice. Your continued use of the site constitutes your acceptance.',
      'This policy may be revised. By continuing to use the app, you consent.',
      '# Changes to this policy\n\nWe work with care. Our lawyers read every word. Continued use of our services is deemed acceptance.',
      '# Updates\n\nBy continuing to access our pages you agree to be bound.',
      'Members are bound by any change when they use the site after it was posted.',
      'You accept the modified terms if you use our services following their publication.',
      'When you use Oakmere, you agree to the most recent version of this policy.',
      'By using the site you consent to this policy as amended from time to time.',
      'Use of the service after notice of changes shall be subject to the new terms.',
    ],
  },
  lookAlikes: [
    'By using our site, you agree to this policy.',
    'We will continue to use your data for the purposes named above unless you object.',
    'We may ask you to accept changes before continuing to use your account.',
    'We may change this policy at any time.',
    'If you decline a change, you may not be able to continue using all features.',
    'After you close your account, we continue to keep invoices.',
    'With your consent, we use GPS to find your current location.',
    'We continually update our security and ask you to accept nothing.',
    'The buyer of our business will have the right to continue to use your data as described here unless you agree otherwise.',
  ],
});
