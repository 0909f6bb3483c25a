import { defineExamples } from '../../practice';

export const thirdPartyTrackingExamples = defineExamples({
  practice: 'third-party-tracking',
  answers: {
    yes: [
      'Our partners may set cookies when you visit us.',
      'Ad servers recognise pixels in our pages and use tags of their own.',
      'Some cookies are placed by Google.',
      'Cookies help us and our partners to recognise your device.',
      'We use third-party cookies.',
      'We use Google Analytics to understand our visitors.',
      'Other companies collect information about your use of our site directly.',
      'We work with outside companies to measure traffic on our site.',
      'External analytics help us to see which pages are liked.',
      'Videos from YouTube are embedded in our articles.',
      'The like button of a network can see your IP address. Social plug-ins collect it on every page.',
      '# Cookies\n\n| Name | Set by |\n| --- | --- |\n| _fbp | Meta Pixel |',
      'Marketers deploy pixels in our newsletters.',
    ],
    no: [
      'We do not use third-party cookies.',
      'Our website contains no third-party trackers.',
      'We do not use any third-party analytics.',
      'We do not allow others to collect data on our pages.',
      'We let no third parties place cookies.',
      'We never permit partners to track visitors.',
    ],
  },
  lookAlikes: [
    'We set a cookie of our own to keep you signed in.',
    'You can block third-party cookies in your browser.',
    'If you click on a link to another shop, that third party may set cookies.',
    'We receive reports from partners about cookies that were set on their sites.',
    'We look at our own log files to count visits.',
    'Third parties that host our servers are bound by contract.',
    'Our cookies expire after a year.',
    'We may also share this data with a third-party analytics service.',
    'Sites that we link to use cookies; we have no control over them.',
    'The parcel can be tracked on the page of the courier.',
  ],
});
