import { defineExamples } from '../../practice';

export default defineExamples({
  practice: 'security-disclaimer',
  answers: {
    yes: [
      'We cannot guarantee the security of what you send to us.',
      "Quillbay doesn't warrant that your notes will stay confidential.",
      'We do not promise that your account will remain safe from intruders.',
      'The confidentiality of messages sent by email is not assured.',
      'The safety of your files can not be guaranteed.',
      'No website is completely secure.',
      'There is no such thing as perfect security.',
      'None of our safeguards is impenetrable.',
      'Our safeguards are not foolproof.',
      'Data centres are not always fully protected.',
      'The internet is not a secure place.',
      'Email is not considered safe.',
      'We give no guarantee that your data will stay secure.',
      'There is no assurance that information may not be accessed, disclosed or altered by a breach of our safeguards.',
      'Sending data over the internet always carries some risk.',
      'You transmit information over the internet at your own risk.',
      'Despite our efforts, hackers may defeat our precautions.',
      'Although we work hard on it, third parties could unlawfully intercept what you send.',
    ],
  },
  lookAlikes: [
    'We guarantee the security of your data with strong encryption.',
    'We keep your personal information secure.',
    'We assess the risk to the rights and freedoms of people before we process data.',
    'We cannot respond to every message.',
    'We use measures that reduce the risk of unauthorised access.',
    'If there is a high risk to you after a breach of security, we notify you.',
    'We do not share your password with anyone.',
    'Your use of the service is subject to our terms.',
    'Our staff may access your account to help you.',
  ],
});
