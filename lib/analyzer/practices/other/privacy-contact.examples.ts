import { defineExamples } from '../../practice';

export const privacyContactExamples = defineExamples({
  practice: 'privacy-contact',
  answers: {
    yes: [
      'Our address for such things: legal@quillbay.example.',
      'Write to keeper@quillbay.example for all of this.',
      'Use the contact form for any question on data protection.',
      'Just drop us a short note at hello@quillbay.example.',
      'Questions go to hello@fernway.example.',
      'Write to dpo@fernway.example.',
      'For concerns about your privacy, call our service desk.',
      'If you have any questions, please write.',
      'Contact us about this policy, with comments or complaints.',
      'You can exercise your rights by calling us on 0800 100.',
      'To review or delete your data, please contact us:',
      'Send requests to hello@fernway.example.',
      'You can contact our privacy team.',
      'The controller of your personal data is Fernway Ltd, 12 Harbour Row, 20457 Hamburg.',
      '# Contact\n\nhello@fernway.example',
      '# How to contact us\n\nPhone: 0800 100',
      '# Contact us\n\nYou can reach us by post.',
      'To ask about personal data, write to hello (at) fernway.example.',
    ],
  },
  lookAlikes: [
    'We collect your name and email address.',
    'We may contact you about your order.',
    'When you contact us, we keep your messages.',
    'If you contact us by email, we store your message.',
    'Advertisers send messages through our service.',
    'We ask for your phone number.',
    'Law enforcement should write to legal@fernway.example.',
    'You can contact the data protection authority with complaints.',
    'Visit the stores on Main Street.',
  ],
});
