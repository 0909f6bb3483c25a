import { defineExamples } from '../../practice';

export const disputeWaiverExamples = defineExamples({
  practice: 'dispute-waiver',
  answers: {
    yes: [
      'You may only bring claims for yourself and not as part of a class.',
      'Each of us waives the right to a trial by jury in any claim about this policy.',
      'You give up your right to have a dispute heard by a jury.',
      'Claims are decided by a judge without a jury.',
      'You waive any right to join a class action against Orchard & Vale.',
      'Disputes may be brought in your own name only, and not as a class action.',
      'This policy holds a class action waiver.',
      'Any dispute about your data shall be resolved by binding arbitration.',
      'All controversies are to be settled by arbitration in Denver.',
      'The arbitration agreement of our terms applies to disputes about privacy.',
      'You and we agree to submit claims to final and binding arbitration.',
      'You agree not to take part in a class or representative proceeding.',
      'Claims are arbitrated one by one, on an individual basis.',
      'Disputes are subject to mandatory arbitration.',
      'THE PARTIES WAIVE THEIR RIGHTS TO A JURY TRIAL.',
      'Disputes arising from this policy will be arbitrated in the county of our seat.',
      'There are no class actions: you may only sue for yourself.',
      'All claims go to an arbitrator and not to a court.',
      'Class claims are excluded.',
    ],
  },
  lookAlikes: [
    'Under Privacy Shield you may invoke binding arbitration.',
    '# Data Privacy Framework\n\nUnder certain conditions, binding arbitration is open to you.',
    'European individuals may turn to binding arbitration for residual claims.',
    'We use world-class security.',
    'Your visit is assigned to one of several classes of users.',
    'You may waive the fee by paying in advance.',
    'We never waive a right of yours.',
    'The records of juries and courts are public.',
    'Disputes are heard by the courts of Ireland.',
  ],
});
