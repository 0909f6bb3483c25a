import { defineExamples } from '../../practice';

export const cookieChoiceExamples = defineExamples({
  practice: 'cookie-choice',
  answers: {
    yes: [
      'You can turn cookies off.',
      'Our banner asks which cookies you allow.',
      'We only set cookies for statistics if you agree.',
      'You may remove or disable locally stored data through your browser settings.',
      'You can refuse cookies.',
      'You may manage your cookies on this page.',
      'We use cookies and similar tools. See our notice for more, including how to opt out.',
      'Cookies can be deleted at any time by visitors.',
      'See our cookie settings for your choices.',
      'Cookies come with different lifetimes; your browser settings show them all.',
      'Set your browser to warn you whenever it receives cookies.',
      'Optional cookies help us to improve.',
      'We set cookies only with your consent.',
      'Read the cookie notice to learn of the choices available to you.',
      '# Cookies\n\nIn our banner you can:\n\n* accept all cookies;\n* reject cookies that are not needed.',
      'Visitors can switch off tracking technologies.',
      'You can withdraw your consent to cookies in the banner.',
    ],
  },
  lookAlikes: [
    'Your IP address, browser type and settings, device type and settings, and cookie data.',
    'We use cookies to keep you signed in.',
    'Session cookies are deleted when you close the browser.',
    'By using our site, you consent to the use of cookies.',
    'Cookies are stored in your browser for a year.',
    'You can opt out of the "sale" that cookies on our pages bring about.',
    'We place cookies to remember your basket.',
    'Your browser tells us which language you prefer.',
    'You can opt out of our newsletter.',
    'We use pixels, also called clear GIFs, in the emails that you receive.',
    'Cookies help us to manage our website.',
  ],
});
