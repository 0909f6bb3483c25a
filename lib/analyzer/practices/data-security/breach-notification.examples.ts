import { defineExamples } from '../../practice';

export default defineExamples({
  practice: 'breach-notification',
  answers: {
    yes: [
      'If your data is stolen we will tell you.',
      'We report data breaches to the regulator.',
      'We will disclose a security breach without delay to every resident whose data it touched.',
      'A breach of our security is looked into at once. We will inform the authorities and set things right.',
      'Should a data breach put your details at risk, we will inform you within three days.',
      'If a personal data breach occurs, Plumeria tells the competent authority without delay.',
      'In the event of a security incident, affected customers are contacted by email.',
      'We notify you of any breach of our systems that touches your account.',
      'We will let you know if unauthorised access to your personal data has occurred.',
      'You will be informed when a security breach concerns your information.',
      'Where a breach is likely to harm you, we report it to the regulator and to the people concerned.',
      'If the confidentiality of your files is breached, we tell the people concerned.',
      'When your data has been compromised, we alert you by push message.',
      'We provide every notice of a security breach that state law asks for.',
      'We make the legally required disclosures of any breach of the confidentiality of your data.',
      '## Incidents\n\nIf we discover a data leak, users will be told on our status page.',
      'Our staff follow a plan for data incidents: we advise the individuals affected and the supervisory authority.',
      'A breach of security involving your files will be communicated to you as soon as we know of it.',
    ],
  },
  lookAlikes: [
    'A breach of these terms is taken seriously. We will notify the authorities of crimes.',
    'If you suspect a breach of your account, please notify us at once.',
    'We take firm steps against data breaches.',
    'You must tell us immediately if you learn of unauthorised access to your account.',
    'A breach of these terms may lead to the end of your subscription.',
    'We may use your email address to notify you of new features.',
    'We share data with vendors that help us to handle security incidents.',
    'No system is safe from breaches.',
    'We monitor reports of attempts to breach our network.',
    'You may contact the authority if you think that we breach the law.',
  ],
});
