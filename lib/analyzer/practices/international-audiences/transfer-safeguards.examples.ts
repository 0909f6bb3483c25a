import { defineExamples } from '../../practice';

export default defineExamples({
  practice: 'transfer-safeguards',
  answers: {
    scc: [
      'Where a helper is far away we use contracts approved by the European Commission.',
      'We rely on the contract clauses that the European Commission has approved.',
      'To secure transfers we use standard clauses defined by the Commission.',
      'We signed the UK Addendum with each processor abroad.',
      'We rely on standard contractual clauses for such transfers.',
      'Our contracts contain the EU model clauses.',
      'For the United Kingdom we have signed the International Data Transfer Addendum.',
    ],
    adequacy: [
      'Some countries have been found to adequately protect your personal data.',
      'Your data may go to countries that have been certified as sufficient by the European Commission.',
      'We transfer data to Japan under an adequacy decision of the European Commission.',
      'Your data goes only to countries that offer an adequate level of protection.',
    ],
    dpf: ['Plumeria is certified under the EU-U.S. Data Privacy Framework.', 'We comply with the DPF principles.'],
    'privacy-shield': [
      'Quillbay adheres to the Privacy Shield principles.',
      'We have certified to the EU-U.S. Privacy Shield.',
    ],
    'safe-harbor': [
      'We follow the Safe Harbor principles of the Department of Commerce.',
      'Plumeria participates in the Safe Harbour programme.',
    ],
    bcr: [
      'We move data on the strength of binding internal data protection regulations.',
      'Transfers within our group rest on binding internal company rules.',
      'Our group has adopted binding corporate rules.',
      'Transfers inside the group are covered by our BCRs.',
    ],
    consent: [
      'Our staff may sit outside your country; by using the forum you consent to the transfer of your posts to them.',
      'By using the app you consent to the transfer of your data to the United States.',
      'You authorise us to process your information in other countries.',
      'Your submission of data represents your agreement to that transfer.',
      'Where no safeguard is at hand, we may transfer data to other countries with your consent.',
      'We use contractual clauses or obtain your consent before data leaves for other jurisdictions; we rely on obtaining your consent.',
      'Your information may be stored in countries other than your own. By using the site, you explicitly consent to such use of your information.',
      'By using our shop you consent to the processing and storage of information in the U.S. and other countries, where you may not have the same rights as at home.',
      'By using the app you consent to your data being sent to the United States.',
    ],
  },
  lookAlikes: [
    'By writing to us you consent to the transfer of your letter to our files.',
    'The provider of the map is certified under the Data Privacy Framework.',
    'Mailchimp participates in the Data Privacy Framework.',
    'We no longer rely on the Privacy Shield.',
    'You can withdraw your consent at any time.',
    'We do not rely on standard contractual clauses.',
    'With your consent, we send you newsletters.',
    'We have a framework for the review of vendors.',
    'Our terms contain a clause on arbitration.',
    'You must be old enough to consent to the processing of your data in your country.',
    'We use cookies with your consent.',
    'By using the site you agree to this policy.',
    'We work with two vendors; both companies take part in the EU-US Privacy Shield framework.',
    'Because different countries have different laws, we take steps to ensure adequate safeguards are in place.',
  ],
});
