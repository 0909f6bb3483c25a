/** Why the other cases of ToS;DR have no counterpart among the practices. */
const NOT_PRIVACY = 'speaks of contracts, courts or fees, not of data';
const NO_PRACTICE = 'no practice covers it';
const JUDGEMENT = 'is a judgement of the text as a whole, which no single sentence states';
const SILENCE = 'rests on what the text does not say';
const MIXED = 'gathers sentences that say different things';

export const UNMAPPED_CASES: Record<string, string> = {
  'The court of law governing the terms is in location X': NOT_PRIVACY,
  'The court of law governing the terms is in a jurisdiction that is friendlier to user privacy protection.':
    NOT_PRIVACY,
  'The court of law governing the terms is in a jurisdiction that is less friendly to user privacy protection.':
    NOT_PRIVACY,
  'Users have a reduced time period to take legal action against the service': NOT_PRIVACY,
  'This service does not force users into binding arbitration': NOT_PRIVACY,
  'You have the right to leave this service at any time': 'ending a contract is not deleting data',
  'Pro accounts cannot be canceled-blocker-15': NOT_PRIVACY,
  'This service may use your personal information for marketing purposes': NO_PRACTICE,
  'Your personal data is given to third parties': NO_PRACTICE,
  'This service can share your personal information to third parties': NO_PRACTICE,
  'Many third parties are involved in operating the service': NO_PRACTICE,
  'This Service provides a list of Third Parties involved in its operation.': NO_PRACTICE,
  'The service does not share user information with third parties': NO_PRACTICE,
  'This service only shares user information with third parties when given specific consent': NO_PRACTICE,
  'Third parties used by the service are bound by confidentiality obligations': NO_PRACTICE,
  'The service allows you to opt out of providing personal information to third parties': NO_PRACTICE,
  'You can limit how your information is used by third-parties and the service': NO_PRACTICE,
  'The service explains how to prevent disclosure of personal information to third parties': NO_PRACTICE,
  'The service warns you of the potential consequences related to third-party access': NO_PRACTICE,
  'This service does not track you': MIXED,
  'The cookies used by this service do not contain information that would personally identify you': NO_PRACTICE,
  'IP addresses of website visitors are not tracked': NO_PRACTICE,
  'The service does not use third-party analytics or tracking platforms': NO_PRACTICE,
  'This service tracks you on other websites': MIXED,
  'Your profile is combined across various products': NO_PRACTICE,
  'They store data on you even if you did not interact with the service': NO_PRACTICE,
  'Your identity is used in ads that are shown to other users': NO_PRACTICE,
  'Your private content may be accessed by people working for the service': NO_PRACTICE,
  'This service may keep personal data after a request for erasure for business interests or legal obligations':
    NO_PRACTICE,
  'This service keeps user logs for an undefined period of time': SILENCE,
  "This service holds onto content that you've deleted": NO_PRACTICE,
  'This service retains rights to your content even after you stop using your account': NOT_PRIVACY,
  'This service will continue using anonymized user-generated content even after erasure of personal information':
    NO_PRACTICE,
  "The service may keep a secure, anonymized record of users' data for analytical purposes even after the data retention period":
    NO_PRACTICE,
  'Only necessary user logs are kept by the service to ensure quality': NO_PRACTICE,
  'The service provides information about how they intend to use your personal data': NO_PRACTICE,
  'The service provides information about how they collect personal data': JUDGEMENT,
  'Your personal data is used for limited purposes': JUDGEMENT,
  'This service uses your personal information for many different purposes': JUDGEMENT,
  'The service refers users to external documents for more information': JUDGEMENT,
  'The terms for this service are easy to read': JUDGEMENT,
  'The terms for this service are translated into different languages': JUDGEMENT,
  'The service informs users about the risk of publishing personal info online': NO_PRACTICE,
  'The service informs users that its privacy policy does not apply to third party websites': NO_PRACTICE,
  'The service provides a complete list of all cookies set by its website': JUDGEMENT,
  'Tracking cookies refused will not limit your ability to use the service': NO_PRACTICE,
  'The service allows you to use pseudonyms': NO_PRACTICE,
  'You must provide your legal name, pseudonyms are not allowed': NO_PRACTICE,
  'You must provide your legal name-bad-10': NO_PRACTICE,
  "User pseudonyms are allowed due to the service's billing policies": NO_PRACTICE,
  'Users are not allowed to use pseudonyms, as trust and transparency between users regarding their identities is relevant to the service.':
    NO_PRACTICE,
  "Users can access most of the pages on the service's website without revealing any personal information": NO_PRACTICE,
  'You must create an account to use this service': NO_PRACTICE,
  'No need to register': NO_PRACTICE,
  'App required for this service requires broad device permissions': NO_PRACTICE,
  'This service does not collect, use, or share location data': 'a denial, which sets of data types do not record',
  'The service will resist legal requests for user information where reasonably possible': NO_PRACTICE,
  "The service promises to inform and/or notify users regarding government inquiries that may involve users' personal data":
    NO_PRACTICE,
  'User feedback is invited regarding changes to the terms.': NO_PRACTICE,
  'Conditions may change, but your continued acceptance is not inferred from an earlier acceptance': NO_PRACTICE,
  'The service makes critical changes to its terms without user involvement': NO_PRACTICE,
  'Promises will be kept after a merger or acquisition': NO_PRACTICE,
};

/**
 * Quotes of mapped cases that do not say by themselves what their case's title says, by the first ten digits of their SHA-1,
 * with the reason. Nothing is left out for being hard to read.
 */
export const UNMAPPED_QUOTES: Record<string, string> = {};
