import { defineExamples } from '../../practice';

export default defineExamples({
  practice: 'children',
  answers: {
    directed: [
      'We obtain the consent of a parent before we let a child under 13 play.',
      'We ask for permission from a guardian before a child can post.',
      'Plumeria is one of the games designed for children.',
      'Our apps are made for kids of all ages.',
      'This website offers kid-friendly stories.',
      'Parents can create a child account in the family settings.',
      'A teacher may set up the student account for pupils under 13 together with a parent.',
      "We collect information from children when they play, and a child's nickname is all that we need.",
      'We gather answers from kids who take part in our quizzes.',
      'When you create a profile for your child, we save what your child watches.',
    ],
    'not-directed': [
      'Our service is not directed to children.',
      'Quillbay is not intended for people under the age of 16.',
      'We do not market our products to minors.',
      'We do not knowingly collect personal data from children under 13.',
      'We never request information about anyone below the age of 13.',
      'Our forum is not a place where we gather data of minors.',
      'You must be at least 18 years old to open an account.',
      'The service is intended for users who are 16 or older.',
      'Only persons over the age of 18 may register.',
      'If you are under 13, do not use the service.',
      'Persons under 16 are prohibited from creating an account.',
      'Minors may use the shop only with the involvement of a parent.',
    ],
  },
  lookAlikes: [
    'If you are a parent and believe that your child has given us data, please contact us.',
    'If we learn that we hold data of a child under 13, we delete it.',
    'We never tolerate content that harms child safety.',
    'We share data with our parent company.',
    'We do not sell the data of anyone under 16.',
    'We keep your data for at least 18 months.',
    'We may process the data of your dependants when you book a journey for them.',
    'Your age helps us to choose what to show.',
    'Changes that are minor take effect at once.',
  ],
});
