import { defineExamples } from '../../practice';

export const deletionExamples = defineExamples({
  practice: 'deletion',
  answers: {
    yes: [
      'You may ask us to delete your personal information.',
      'Users can erase their profile at any time.',
      'We let you delete your content in the settings.',
      'You have the option of deleting your account.',
      'Members can have their data permanently destroyed. Members can require that data held about them be erased.',
      'You may require that information held by us be promptly deleted.',
      'To delete your account, write to help@fernway.example.',
      'The GDPR gives you a right to erasure.',
      'You have the right to be forgotten.',
      'We verify your identity before we act on deletion requests.',
      'You can remove your information from the directory.',
      'You can close your account in the settings.',
      'If you delete your profile, friends no longer see your posts.',
      'Your data will be erased at your request.',
      '# Your rights\n\n- Access\n- Erasure',
      'You can:\n\n- download your data;\n- delete your data.',
    ],
    no: [
      'Please note that you cannot delete your account.',
      'Users are not able to delete their personal data.',
      'An account, once made, is permanent: you will not be able to close the account.',
      'Members may not request deletion of their account. You cannot erase your personal record.',
    ],
  },
  lookAlikes: [
    'You can delete cookies in your browser.',
    'We reserve the right to delete your account.',
    'We delete log files after a month.',
    'We may remove posts that break our rules.',
    'You may remove yourself from our mailing list at any time.',
    'We close inactive accounts.',
    'How we erase old disks is described in our security paper.',
    'Our team may need to delete spam.',
    'Members are asked to remove their shoes.',
    'You can delete your browser history.',
  ],
});
