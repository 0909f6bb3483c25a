import { defineExamples } from '../../practice';

export const adsOptOutExamples = defineExamples({
  practice: 'ads-opt-out',
  answers: {
    yes: [
      'You can opt out of personalised ads in your account.',
      'If you do not want to see targeted adverts, change your settings.',
      'Interest-based ads can be turned off on this page; visit your settings.',
      'For relevant adverts, go to our ad preferences, where you can disable them.',
      'More information is available from the Network Advertising Initiative.',
      'Click on "Do Not Sell My Personal Information" at the foot of each page.',
      'You may opt out of the sale of your data by emailing us.',
      'We show targeted ads. You can opt out of this at any time.',
      'Advertisers set cookies here. To opt out, visit their pages.',
      'You can reset the advertising ID of your phone.',
      'Users may limit ad tracking on their devices.',
      '# Your choices\n\n* Opt out of targeted advertising by using the toggle.\n* Close your account.',
      'Consumers can opt out of sharing for cross-context purposes through the link below.',
    ],
  },
  lookAlikes: [
    'You can unsubscribe from our newsletter.',
    'You can opt out of promotional emails from our advertising partners.',
    'You can block all cookies in your browser.',
    'We customise the adverts on our pages.',
    'You may object to direct marketing at any time.',
    'We do not sell your personal information.',
    'We share limited information with advertising partners.',
    'You can change your password in the settings.',
    'Advertisers can choose the region for their campaigns.',
    'The right to opt out of the sale of personal data, if any.',
  ],
});
