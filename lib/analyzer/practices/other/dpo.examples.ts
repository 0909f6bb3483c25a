import { defineExamples } from '../../practice';

export const dpoExamples = defineExamples({
  practice: 'dpo',
  answers: {
    yes: [
      'Write to our data protection office.',
      'The Data Protection Manager can be reached at our office.',
      'Our nominated person responsible for all matters of data privacy is Rosa Lind.',
      'You can reach our data protection officer at officer@fernway.example.',
      'Write to the Privacy Officer.',
      'Our DPO is Ada Fenwick.',
      'We have appointed a chief privacy officer.',
      'Questions go to the data privacy officer of the group.',
      'Contact: Data Protection Officer, Harbour Row 4.',
      'Our EU representative is Fenwick Agents.',
      'We have named a representative in the European Union.',
      'Our representative under Article 27 is Fenwick Agents.',
      'Contact our GDPR representatives by mail.',
      'Ask the UK representative named below.',
      '# Data Protection Officer\n\nAda Fenwick',
    ],
  },
  lookAlikes: [
    'You can complain to the data protection office of your state.',
    'Write to dpo@fernway.example.',
    'Our customer service representatives are there for you.',
    'Executive officers have access to the reports.',
    'We have not appointed a data protection officer.',
    'Your legal representative may act for you.',
    'We collect data of representatives of our suppliers.',
    'Law enforcement officers may ask us for data.',
    'Local sales representatives can be found on our site.',
    'An authorized representative may make the request.',
  ],
});
