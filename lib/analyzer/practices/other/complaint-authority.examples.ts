import { defineExamples } from '../../practice';

export const complaintAuthorityExamples = defineExamples({
  practice: 'complaint-authority',
  answers: {
    yes: [
      'You can make a complaint to the Swedish Authority for Privacy Protection.',
      'You may file a complaint with the Office for Personal Data Protection.',
      'For any other claim, the member may lodge a request with the national authority in charge of data protection.',
      'You may object to us or to the data protection authority of your country.',
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
    'Complaints should be addressed to our data protection office.',
    'Send complaints to the Office of the Data Protection Officer, Quillbay, Harbour Road 3.',
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
