import { defineExamples } from '../../practice';

export const automatedDecisionsExamples = defineExamples({
  practice: 'automated-decisions',
  answers: {
    yes: [
      'We use automated decision-making to approve small loans.',
      'Profiling is used to choose the offers that we show.',
      'An automated system assesses every application; our staff see its result.',
      'Credit scoring is part of our checkout.',
      'We use what you read to profile you.',
      'Marigold creates interest profiles from your searches.',
      'We may use your clicks to create audience segments, which advertisers can choose.',
      'We may create a profile for each reader from this data.',
      'From your first name we infer your gender.',
      'We predict which products you are interested in, from the likely interests of similar shoppers.',
      'We derive information or draw inferences from your visits.',
      'We assign segments to you on the basis of your purchases.',
      'We analyse your preferences to recommend films.',
      'Your data is used for:\n\n* profiling\n* newsletters, which we send',
    ],
    no: [
      'We do not use automated decision-making.',
      'No profiling takes place, and we make no automated decisions.',
      'We do not create profiles of our visitors.',
      'Your data is never used to build customer profiles.',
      'Automated decision-making, including profiling, does not take place.',
      'Marigold does not engage in profiling.',
    ],
  },
  lookAlikes: [
    'You have the right not to be subject to a decision based solely on automated processing.',
    'You may object to profiling for direct marketing.',
    'You can create a profile and add a picture to it.',
    'Your public profile is visible to other members.',
    '# Automated decision-making\n\nSee the section on your rights.',
    'We infer your location from your IP address.',
    'Server logs are recorded automatically.',
    'To opt out of profiling, use the link below.',
    'Other companies build detailed profiles of people; we think that is wrong.',
    'You may ask for information about the existence of automated decisions.',
    'We maintain profiles on several social networks.',
  ],
});
