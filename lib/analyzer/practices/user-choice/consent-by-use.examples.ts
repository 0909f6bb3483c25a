import { defineExamples } from '../../practice';

export const consentByUseExamples = defineExamples({
  practice: 'consent-by-use',
  answers: {
    yes: [
      'By using Pebblecast, you agree to this privacy policy.',
      'By visiting our pages or submitting data, you consent to the practices described here.',
      'By accessing the service you acknowledge that you accept this notice.',
      'You consent to the processing of your data by registering an account.',
      'Visitors agree to these terms by browsing the site.',
      'When you use our app, you agree to how we handle data.',
      'Whenever you send us a message, you are consenting to the storage of what it says.',
      'Your use of the website constitutes acceptance of this policy.',
      'The submission of personal data signifies your consent to its transfer.',
      'If you do not agree with this policy, please do not use our services.',
      'Anyone who does not accept these terms should not access the site.',
      'If you disagree with our practices, stop using the app.',
      'Through your use of Pebblecast, which is deemed to be consent, we may process your details.',
    ],
  },
  lookAlikes: [
    'By clicking "I agree", you consent to marketing messages.',
    'We ask for your consent before we use your location.',
    'You can withdraw your consent at any time by contacting us.',
    'By continuing to use the service after a change you accept the new policy.',
    'Your continued use after we post changes constitutes acceptance of them.',
    'By using our site, you acknowledge that you have read this notice.',
    'By signing up you agree to receive newsletters.',
    'If you do not accept cookies, you may not be able to use parts of the site.',
    'With your consent, we use your photos.',
    'A parent who submits the form consents for the child.',
    'When you use the app, we may ask you for consent to send notices.',
  ],
});
