import { defineExamples } from '../../practice';

export const globalPrivacyControlExamples = defineExamples({
  practice: 'global-privacy-control',
  answers: {
    honors: [
      'We honor the Global Privacy Control.',
      'We recognise opt-out preference signals.',
      'When your browser sends the GPC, we treat it as an opt-out.',
      'An opt-out preference signal will be processed as a request.',
      'Some browsers offer the Global Privacy Control. We respond to these signals.',
      'Your extension may send a GPC header. If it does, we apply your opt-out to that signal.',
      'You can also opt out by using the Global Privacy Control.',
      'To exercise your choice, enable the GPC in your browser.',
      'Our site complies with universal opt-out mechanisms.',
      'If an opt-out signal reaches us, we turn off advertising cookies.',
      '# Your choices\n\nYou may opt out:\n\n* through a browser that broadcasts the Global Privacy Control;\n* by email.',
      'We detect and respect the Global Privacy Control where the law requires it.',
      'If we see that your browser has the Global Privacy Control turned on, we will not sell your data.',
      'Visit the page of choices or enable a Global Privacy Control signal when visiting our sites.',
      'Our banner picks up the GPC and switches off marketing cookies.',
      'Browsers with GPC turned on are opted out.',
      'When we see a GPC signal, ads are no longer chosen by what you read.',
      'You can opt out with a browser signal such as GPC.',
    ],
  },
  lookAlikes: [
    'We do not respond to the Global Privacy Control.',
    'Our site does not detect opt-out preference signals.',
    'We respond to Do Not Track signals.',
    'The Global Privacy Control is a proposal of several publishers.',
    'You can opt out of marketing by email.',
    'Wi-Fi signals tell us where you are.',
    'Control your privacy in the settings of your account.',
    'Our alarm sends a signal to your phone.',
    'At this time our site does not respond to global privacy control signals.',
  ],
});
