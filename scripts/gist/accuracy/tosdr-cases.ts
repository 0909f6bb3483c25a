import type { PracticeId } from '../../../lib/analyzer';

/** What the quotes of a ToS;DR case say in our words: any of these practices with any of its answers; `*` is any stated answer. */
export type Expected = Partial<Record<PracticeId, readonly string[]>>;

const YES = ['yes'];
const ANY = ['*'];
const NOTIFIED = { 'changes-notice': ['notified'] };
const ANY_TYPE = { 'data-types': ANY };
const TRACKED = { 'third-party-tracking': YES };

/** ToS;DR's cases, by title, with what their quotes say in the words of the codebook. */
export const MAPPED_CASES: Record<string, Expected> = {
  'This service is only available to users over a certain age': { children: ['not-directed'] },
  'The service may use tracking pixels, web beacons, browser fingerprinting, and/or device fingerprinting on users.': {
    'data-types': ['cookies', 'device'],
  },
  'Device fingerprinting': { 'data-types': ['device'] },
  'You can request access and deletion of personal data': { access: YES, deletion: YES },
  'Terms may be changed any time at their discretion, without notice to the user': {
    'changes-notice': ['posted-only'],
    'continued-use-consent': YES,
  },
  'This service does not sell your personal data': { 'sells-data': ['no'] },
  'The service may sell your data unless you opt out': { 'sells-data': YES },
  'The service may change its terms at any time, but the user will receive notification of the changes.': NOTIFIED,
  'Users should revisit the terms periodically, although in case of material changes, the service will notify':
    NOTIFIED,
  'When the service wants to make a material change to its terms, users are notified at least 30 days in advance':
    NOTIFIED,
  'When the service wants to change its terms, users are notified a week or more in advance.': NOTIFIED,
  'Blocking first party cookies may limit your ability to use the service': { 'cookie-choice': YES },
  'You waive your right to a class action.': { 'dispute-waiver': YES },
  'This service forces users into binding arbitration in the case of disputes': { 'dispute-waiver': YES },
  'The service can sell or otherwise transfer your personal data as part of a bankruptcy proceeding or other type of financial transaction.':
    { 'business-transfer': YES },
  'You can opt out of promotional communications': { 'marketing-opt-out': YES },
  'This service uses third-party cookies for statistics': TRACKED,
  'Tracking via third-party cookies for other purposes without your consent.': TRACKED,
  'This service employs third-party cookies, but with opt-out instructions': { ...TRACKED, 'ads-opt-out': YES },
  'The service uses social media cookies/pixels': TRACKED,
  'This service ignores the Do Not Track (DNT) header and tracks users anyway even if they set this header.': {
    'do-not-track': ['ignores'],
  },
  "This service respects your browser's Do Not Track (DNT) headers": { 'do-not-track': ['honors'] },
  'The service uses your personal data to employ targeted third-party advertising': { 'targeted-advertising': YES },
  'The service uses your personal data for advertising': {
    'targeted-advertising': YES,
    'shares-for-advertising': YES,
  },
  'You can opt out of targeted advertising': { 'ads-opt-out': YES },
  'Your data may be processed and stored anywhere in the world': { 'international-transfer': YES },
  'This service gathers information about you through third parties': { 'data-from-third-parties': YES },
  'Your personal data is aggregated into statistics': { 'aggregated-data': YES },
  'Only aggregate data is given to third parties': { 'aggregated-data': YES },
  'The user is informed about security practices': { 'security-measures': ['specific', 'generic'] },
  'The service provides two factor authentification for your account': { 'security-measures': ['specific'] },
  'User-generated content is encrypted, and this service cannot decrypt it': { 'security-measures': ['specific'] },
  'This service assumes no liability for unauthorized access to your personal information': {
    'security-disclaimer': YES,
  },
  'The services will notify users if personal data has been affected by data breaches': { 'breach-notification': YES },
  'You will be notified if personal data has been affected by data breaches': { 'breach-notification': YES },
  'This service requires first-party cookies': { 'data-types': ['cookies'] },
  'This service only uses temporary session cookies': { 'data-types': ['cookies'] },
  'Tracking pixels are used in service-to-user communication': { 'data-types': ['cookies', 'usage', 'device'] },
  'The service provides details about what kinds of personal information they collect': ANY_TYPE,
  'The service collects many different types of personal data': ANY_TYPE,
  'The service may collect extra data about you through promotions': ANY_TYPE,
  'This service may collect, use, and share location data': {
    'data-types': ['approximate-location', 'precise-location'],
  },
  'This service receives your location through GPS coordinates': { 'data-types': ['precise-location'] },
  'This service collects your IP address for location use': { 'data-types': ['ip-address', 'approximate-location'] },
  'The service can read your private messages': { 'data-types': ['messages'] },
  'This service tracks which web page referred you to it': { 'data-types': ['usage', 'device'] },
  'This service can view your browser history': { 'data-types': ['usage'] },
  'Your biometric data is collected': { 'data-types': ['biometric'] },
  'Voice data is collected and shared with third-parties': { 'data-types': ['audio', 'biometric'] },
  "The service's data retention period is kept to the minimum necessary for fulfilling its purposes": {
    retention: ['criteria', 'specific'],
  },
  'The data retention period is kept to the minimum necessary for fulfilling its purposes': {
    retention: ['criteria', 'specific'],
  },
  'User logs are deleted after a finite period of time': { retention: ['specific'] },
  'The service deletes tracking data after a period of time and allows you to opt out': { retention: ['specific'] },
  'This service reserves the right to disclose your personal information without notifying you': {
    'law-enforcement': ANY,
  },
  'The service is transparent regarding government requests or inquiries that may involve user data.': {
    'law-enforcement': ANY,
  },
  'The service will only respond to government requests that are reasonable': { 'law-enforcement': ANY },
  'The service will not allow third parties to access your personal information without a legal basis': {
    'law-enforcement': ANY,
  },
  'You can delete your content from this service': { deletion: YES },
  'You cannot delete your account of this service': { deletion: ['no'] },
  'The service provides a complaint mechanism for the handling of personal data': {
    'complaint-authority': YES,
    'privacy-contact': YES,
    dpo: YES,
  },
  'This service allows you to retrieve an archive of your data': { portability: YES, access: YES },
  'This service provides a way for you to export your data': { portability: YES },
  'Instead of asking directly, this Service will assume your consent merely from your usage.': {
    'consent-by-use': YES,
  },
};
