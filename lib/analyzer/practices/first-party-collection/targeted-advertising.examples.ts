import { defineExamples } from '../../practice';

export const targetedAdvertisingExamples = defineExamples({
  practice: 'targeted-advertising',
  answers: {
    yes: [
      'We use your reading history to show you personalised ads.',
      'We target adverts by your age, and you have the right to object.',
      'The adverts that you see may be tailored to you.',
      'Our adverts reflect your interests.',
      'We display advertising based on your location.',
      'Information about your visits is used to select ads.',
      'We place advertisements on social media platforms.',
      'We send you targeted offers.',
      'We tailor our communications to what you bought.',
      'Our newsletters and promotions are chosen in line with your preferences.',
      'Please visit the page of the alliance to opt out of interest-based advertising.',
      'We use your data to:\n\n* keep your account safe;\n* personalise the advertising on our site.',
      '# Cookies\n\n| Kind | Purpose |\n| --- | --- |\n| Marketing | Showing relevant ads on other sites |',
    ],
    no: [
      'We do not engage in targeted advertising.',
      'We do not show personalised ads.',
      'The ads in our app are never targeted at you.',
      'The adverts on our pages are not personalised.',
      'We never use your data for advertising.',
      'Your files are not used to advertise anything.',
      'We do not collect data to profile you for ads.',
    ],
  },
  lookAlikes: [
    'You have the right to opt out of targeted advertising.',
    'We send a newsletter once a month.',
    'We will tell you about special offers by email if you agree.',
    'We do not show targeted adverts to children.',
    'Sponsors pay for the banners at the top of each page.',
    'If you would like to know more about interest-based advertising, read the guide of the regulator.',
    'We tailor the layout of the page to your screen.',
    'We are not responsible for the ads on other websites.',
    'Marketing is based on our legitimate interest.',
    'We count how many people saw an advert.',
    'Were we ever to show targeted ads, we would tell you first.',
  ],
});
