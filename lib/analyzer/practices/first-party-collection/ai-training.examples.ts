import { defineExamples } from '../../practice';

export const aiTrainingExamples = defineExamples({
  practice: 'ai-training',
  answers: {
    yes: [
      'We may use your posts to train our machine-learning models.',
      'Your recordings help us in training speech algorithms.',
      'AI models of ours are trained on messages that you send to the assistant.',
      'Content that you upload may be used for large language model training.',
      'We use personal data to develop and improve our artificial intelligence systems.',
      'We analyse usage to improve our technologies, including machine learning.',
      'This information lets us build models of what our readers like.',
      'Our algorithms take into account what you write to the assistant, to improve its answers.',
      'Your e-mails may be scanned to improve the accuracy of its decisions.',
      'We use your data for the following purposes:\n\n* billing\n* training of AI tools',
      'Your conversations may be used to improve our AI.',
      'Unless you opt out, chats are used to fine-tune our language models.',
    ],
    no: [
      'We do not use your documents to train AI models.',
      'Your data is never used to train any model.',
      'We will not train artificial intelligence on what you write.',
      'Customer content is not used for model training.',
      'Neither we nor our vendors use your content to train machine-learning models.',
    ],
  },
  lookAlikes: [
    'Our employees receive training on how to handle personal data.',
    'We train our staff in data protection.',
    'The app records your training sessions and heart rate.',
    'Transfers are based on the European model clauses.',
    'Our business model does not depend on advertising.',
    'We collect the model and the operating system of your device.',
    'Security training is mandatory for all contractors.',
    'We use machine learning to detect spam.',
    'Webinars and training materials are sent to subscribers.',
    'We restrict our vendors from training their models on your content.',
  ],
});
