import { defineExamples } from '../../practice';

export const complaintAuthorityExamples = defineExamples({
  practice: 'complaint-authority',
  answers: {
    yes: [
      'You have the right to lodge a complaint with a supervisory authority.',
      'You may complain to the Information Commissioner.',
      'If we refuse, you can appeal to the attorney general of your state.',
      'If you are not satisfied with our answer, you can file a complaint with your data protection authority.',
      'The supervisory authority of your country receives complaints about us.',
      'The data protection commissioner is there for your complaint.',
      'We are regulated by the Information Commissioner.',
      'If you would like to raise a concern, you have the right to do so with your local supervisory authority.',
      'If you think that we broke the law, you may contact the data protection authority.',
      'Please contact the relevant EU authorities if we fail you.',
      'Grievances can be taken to the ombudsman.',
      'You can:\n\n- ask us for a copy;\n- complain to the regulator.',
    ],
  },
  lookAlikes: [
    'We may disclose your data to public authorities.',
    'Complaints should be sent to complaints@fernway.example.',
    'We cooperate with regulators.',
    'Your agent must prove his authority.',
    'The commission approved the standard contractual clauses.',
    'We are subject to the enforcement powers of a trade commission.',
    'We report crimes to the police.',
    'If you have a complaint, contact our customer service.',
    'Local authorities may use our service.',
  ],
});
