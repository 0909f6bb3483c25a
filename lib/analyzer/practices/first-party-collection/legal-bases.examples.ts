import { defineExamples } from '../../practice';

export const legalBasesExamples = defineExamples({
  practice: 'legal-bases',
  answers: {
    yes: [
      'Processing rests on our justified interests.',
      'The legal basis for this is your consent.',
      'We rely on the following lawful grounds:',
      'Lawful basis: contract.',
      'We do this under Article 6(1)(b) GDPR.',
      'Art. 6 para. 1 lit. f is the ground for our statistics.',
      'We have a legitimate interest in keeping our service safe.',
      'Analytics serve our legitimate business interests.',
      'Based on your consent, we collect your location.',
      'We process payment data because it is necessary for a contract with you.',
      'We process your order data for the performance of our contract.',
      'We process your address to fulfil an agreement.',
      '| Purpose | Legal basis |\n| --- | --- |\n| Delivery | Contract |',
    ],
  },
  lookAlikes: [
    'You can do this if we are processing your data based on your consent.',
    'We may share information that we collect for other purposes pursuant to your consent.',
    'You may object to processing on the basis of our legitimate interests.',
    'You can withdraw your consent where we use data based on your consent.',
    'We disclose data for legal reasons.',
    'Our service providers process data for the performance of a contract with us.',
    'We use your data with care.',
    'We signed contracts with our partners.',
    'We disclose data to comply with legal obligations.',
    'It is illegal to copy our content.',
    'Some jurisdictions require that we state our legal basis elsewhere.',
  ],
});
