import { defineExamples } from '../../practice';

export const affiliatesExamples = defineExamples({
  practice: 'affiliates',
  answers: {
    yes: [
      'We may share your information with our affiliates.',
      'Your data is passed to subsidiaries of Harbourline when they fulfil your order.',
      'We disclose details about you to our parent company.',
      'Data may be transferred within our corporate group.',
      'We may forward your communications to any of our offices or affiliates.',
      'We and our subsidiaries share personal data with each other.',
      'Other companies of the Harbourline group may access your profile data.',
      'Our group companies receive your contact details for support.',
      '# Recipients\n\n* Group companies\n* Banks',
      '# With whom we share data\n\nEntities under common control with us.',
      'We may share your personal information with:\n\n* our affiliated companies;\n* our hosting provider.',
      'Information about you is provided to companies owned or controlled by us.',
    ],
  },
  lookAlikes: [
    '"We", "us" and "our" means Harbourline Ltd and its affiliates.',
    'We never share your data with affiliates.',
    'Some posts hold affiliate links, for which we earn a commission.',
    'We share data with unaffiliated companies only with your consent.',
    'You can invite members of a group to share a playlist.',
    'Parents or guardians may ask us to delete the information of their child.',
    'Neither Harbourline nor its affiliates are liable for the loss of data.',
    'We joined an affiliate marketing network.',
    'Users can share photos with a group of friends.',
    'If we share information with a company that is not affiliated with us, we say so.',
  ],
});
