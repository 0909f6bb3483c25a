import { defineExamples } from '../../practice';

export const doNotTrackExamples = defineExamples({
  practice: 'do-not-track',
  answers: {
    honors: [
      'We respect Do Not Track signals.',
      'A "Do Not Track" setting of your browser is honoured.',
      'Some browsers send a Do Not Track signal. We act on such signals.',
      'We do not load analytics if your browser sends the DNT header.',
      'Where DNT is switched on, our pages will not set cookies.',
      'Our servers recognise the DNT header.',
      'We treat a Do Not Track signal as an objection to tracking.',
      'When you turn on the Do Not Track function of your browser, we stop collecting what lets us tailor ads.',
      'We support the Do Not Track standard.',
    ],
    ignores: [
      'We do not respond to Do Not Track signals.',
      'Do Not Track requests are currently not supported by our site.',
      'Your browser may offer "Do Not Track". We take no action on these signals.',
      'We ignore DNT headers.',
      'We collect the same data whether or not DNT is switched on.',
      'At this time Pinefold does not alter its practices when it receives a "do not track" request.',
      'Our site is not yet set up to respond to Do Not Track signals.',
      'At this time, our site cannot accommodate Do Not Track requests.',
      'As nobody agrees on the meaning of the Do Not Track signal, our systems treat all visitors alike.',
    ],
  },
  lookAlikes: [
    'We do not track you.',
    'Our devices do not track the websites you visit.',
    'You can track your parcel and will be sent a signal on arrival.',
    'Advertisers may not respond to Do Not Track signals that third parties honour.',
    'As standards develop, we may adopt a policy for responding to Do Not Track signals.',
    'How we respond to Do Not Track signals',
    'You have a choice with respect to "Do Not Track".',
    'Do Not Track is a setting of some browsers.',
    'Keep track of your spending with our reports.',
    'Third parties may not honour Do Not Track signals.',
    'Do Not Track tells sites that you do not wish to be tracked.',
  ],
});
