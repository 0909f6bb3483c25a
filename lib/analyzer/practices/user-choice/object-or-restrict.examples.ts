import { defineExamples } from '../../practice';

export const objectOrRestrictExamples = defineExamples({
  practice: 'object-or-restrict',
  answers: {
    yes: [
      'You may choose whether your details are used for purposes other than those for which you gave them.',
      'You have the right to object.',
      'You have a right to restriction of processing.',
      'You may at any time object to our use of your data.',
      'Members can oppose the processing, and may object on grounds of their own situation.',
      'You can ask us to restrict the processing of your data.',
      'You may tell us to stop using your personal information.',
      'We no longer process data once you have objected to it.',
      'Your objection to profiling has no effect on your contract.',
      '# Your rights\n\n- Access\n- Restriction',
      '# Your choices\n\n- Object to direct marketing',
      'Request restriction where you contest the accuracy of data.',
      'You may request that we only use your data to keep our accounts. Ask us to only use what is needed.',
      'The right to limit the use of sensitive data is yours.',
    ],
  },
  lookAlikes: [
    'You can stop all collection of information by deleting the app.',
    'The ability of others, and our ability to use data is restricted by their terms of use.',
    'Our liability is limited.',
    'We restrict access to your data to staff who need it.',
    'You can stop using our services at any time.',
    'The object of this notice is to inform you.',
    'You can limit the use of cookies in your browser.',
    'You can stop all collection of information by uninstalling the app.',
    'Some content is restricted to adults.',
    'We stop using data that is out of date.',
    'You have the right to limit the use of sensitive data; we are not using sensitive data.',
  ],
});
