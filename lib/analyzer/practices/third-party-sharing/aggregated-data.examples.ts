import { defineExamples } from '../../practice';

export const aggregatedDataExamples = defineExamples({
  practice: 'aggregated-data',
  answers: {
    yes: [
      'We share aggregated information with our sponsors.',
      'Anonymous data from our surveys may be given to universities.',
      'We treat de-identified data as ours and it may be used for any purpose.',
      'Data that cannot be identified is not subject to this policy.',
      'This policy does not apply to anonymised data.',
      'This policy applies to personal data only and not to aggregate information.',
      'We use aggregated statistics to plan new routes.',
      'We may anonymise your information for research.',
      'We keep a record of your trips, but this information cannot be linked to you.',
      'We publish figures about trips that do not identify you: we disclose information that does not identify anyone.',
      'We may disclose information that can no longer identify you.',
      'We may share with partners:\n\n* anonymised usage data;\n* your address, if you agree.',
      '# Statistics\n\nReports in aggregate form may be sold to cities.',
    ],
  },
  lookAlikes: [
    'We never share your data, not even with statisticians.',
    'You can use the app anonymously.',
    'The IP address is shortened: anonymizeIp is switched on.',
    'When the time has passed, we delete or anonymise the data.',
    'Our partners provide us with aggregated demographic data.',
    'At your request we de-identify your personal data.',
    'We collect anonymous data about crashes.',
    'We identify you by your email address.',
    'Statistics about official requests can be found in our transparency report.',
    'Anyone who tries to re-identify a person breaks our rules.',
  ],
});
