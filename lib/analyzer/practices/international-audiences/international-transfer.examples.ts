import { defineExamples } from '../../practice';

export default defineExamples({
  practice: 'international-transfer',
  answers: {
    yes: [
      'Plumeria is certified for personal data that it received in the United States from the European Union.',
      'Some of our suppliers keep data in countries without a law like yours.',
      'We may transfer your personal data to countries outside the European Economic Area.',
      'Your information is stored in the United States.',
      'Plumeria processes your data in any country where it has an office.',
      'Your details may be sent to other jurisdictions.',
      'If you live outside Canada, your data will be transferred to Canada.',
      'In countries outside your own, your information may be processed under other laws.',
      'Our servers are located in the United States.',
      'Some of our service providers are based in other countries.',
      'We work with partners outside the EU.',
      '## International data transfers\n\nWrite to us to learn more about this subject.',
      '## Cross-border transfers\n\nAsk our office for a copy of the contract.',
      'We store your details overseas.',
      'Data may be accessed by our staff around the world.',
    ],
    no: [
      'Third country transfers: none.',
      'We do not transfer your data outside the European Union.',
      'Your data is never transferred to third countries.',
      'No personal data is stored in other countries.',
      'Quillbay keeps your data exclusively within Switzerland.',
      'Your information always remains in the European Union.',
      'Our servers stand only in the EU.',
    ],
  },
  lookAlikes: [
    'You have the right to lodge a complaint in your country of residence.',
    'These terms are governed by the laws of the United States.',
    'We may transfer your data to a buyer of our business.',
    'We store your data for as long as your account is open.',
    'We may disclose information to law enforcement in other countries.',
    'We keep information in places outside our direct control, such as hosts.',
    'You may ask us to transfer your data to another provider.',
    'Our app knows the country in which you live.',
    'We do not knowingly collect data from children, as defined by the law of the United States.',
  ],
});
