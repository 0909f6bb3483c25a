import type { Practice } from '../practice';
import { retention } from './data-retention/retention';
import { breachNotification } from './data-security/breach-notification';
import { securityDisclaimer } from './data-security/security-disclaimer';
import { securityMeasures } from './data-security/security-measures';
import { doNotTrack } from './do-not-track/do-not-track';
import { globalPrivacyControl } from './do-not-track/global-privacy-control';
import { aiTraining } from './first-party-collection/ai-training';
import { automatedDecisions } from './first-party-collection/automated-decisions';
import { dataFromThirdParties } from './first-party-collection/data-from-third-parties';
import { legalBases } from './first-party-collection/legal-bases';
import { targetedAdvertising } from './first-party-collection/targeted-advertising';
import { children } from './international-audiences/children';
import { internationalTransfer } from './international-audiences/international-transfer';
import { transferSafeguards } from './international-audiences/transfer-safeguards';
import { complaintAuthority } from './other/complaint-authority';
import { disputeWaiver } from './other/dispute-waiver';
import { dpo } from './other/dpo';
import { privacyContact } from './other/privacy-contact';
import { changesNotice } from './policy-change/changes-notice';
import { continuedUseConsent } from './policy-change/continued-use-consent';
import { affiliates } from './third-party-sharing/affiliates';
import { aggregatedData } from './third-party-sharing/aggregated-data';
import { businessTransfer } from './third-party-sharing/business-transfer';
import { lawEnforcement } from './third-party-sharing/law-enforcement';
import { sellsData } from './third-party-sharing/sells-data';
import { sharesForAdvertising } from './third-party-sharing/shares-for-advertising';
import { thirdPartyTracking } from './third-party-sharing/third-party-tracking';
import { access } from './user-access/access';
import { correction } from './user-access/correction';
import { deletion } from './user-access/deletion';
import { portability } from './user-access/portability';
import { adsOptOut } from './user-choice/ads-opt-out';
import { consentByUse } from './user-choice/consent-by-use';
import { cookieChoice } from './user-choice/cookie-choice';
import { marketingOptOut } from './user-choice/marketing-opt-out';
import { objectOrRestrict } from './user-choice/object-or-restrict';
import { withdrawConsent } from './user-choice/withdraw-consent';

/** All practices with a closed set of answers, in the order in which they are shown. */
export const PRACTICES: readonly Practice[] = [
  sellsData,
  sharesForAdvertising,
  thirdPartyTracking,
  lawEnforcement,
  businessTransfer,
  affiliates,
  aggregatedData,
  targetedAdvertising,
  dataFromThirdParties,
  aiTraining,
  automatedDecisions,
  legalBases,
  adsOptOut,
  marketingOptOut,
  cookieChoice,
  withdrawConsent,
  objectOrRestrict,
  consentByUse,
  deletion,
  access,
  correction,
  portability,
  retention,
  securityMeasures,
  securityDisclaimer,
  breachNotification,
  changesNotice,
  continuedUseConsent,
  doNotTrack,
  globalPrivacyControl,
  internationalTransfer,
  children,
  complaintAuthority,
  disputeWaiver,
  privacyContact,
  dpo,
] as unknown as readonly Practice[];

/** Practices whose answer is a set of words, matched in the same way. `data-types` has a way of its own. */
export const SET_PRACTICES = [transferSafeguards] as const;
