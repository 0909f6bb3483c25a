import { defineExamples } from '../../practice';

export const marketingOptOutExamples = defineExamples({
  practice: 'marketing-opt-out',
  answers: {
    yes: [
      'Every message holds a link to unsubscribe.',
      'You can opt out of our promotional emails.',
      'If you no longer wish to receive commercial messages, write to us.',
      'You may choose not to receive news and offers by text.',
      'We send newsletters, which you can stop receiving.',
      'We would like to tell you about products by email, and you may opt out.',
      'You may object to direct marketing.',
      'You can ask that we not use your address for marketing.',
      'We will remove you from our mailing list if you ask.',
      'You can opt out of receiving reminders.',
      'You may opt out of future contacts.',
      'We send marketing only with your consent.',
      'You choose which newsletters arrive.',
      'You can decide whether you want to receive our special offers.',
      'You can change your communication preferences in your account.',
    ],
  },
  lookAlikes: [
    'You can opt out of targeted advertising.',
    'You cannot opt out of service emails.',
    'We send you newsletters and special offers.',
    'You can refuse cookies.',
    'You may opt out of the sale of your data.',
    'We do not send marketing.',
    'You can object to the processing of your data by email.',
    'You will receive emails about your order.',
    'Messages that you sent to others cannot be removed.',
    'You may opt out of personalised recommendations.',
  ],
});
