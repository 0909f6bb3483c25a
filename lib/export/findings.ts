import {
  type Evidence,
  type Judged,
  PRACTICE_ANSWERS,
  type PracticeId,
  type PracticeReport,
  type Report,
} from '../analyzer/types';

const POLICY_WORDS =
  /\b(?:(?:the|our|website|global|customer|general) )*(?:privacy|data protection|cookies?)(?: (?:and|&) (?:privacy|cookies?|security|data protection))?(?: (?:polic(?:y|ies)|notices?|statements?|terms))?\b(?: (?:for|of|at|from))?(?: (?:the|our))?\b/gi;
const LOOSE_ENDS = /^[\s|:·–—-]+|[\s|:·–—-]+$/g;

/** The service's own name, else its host, else the title of the policy. */
export function serviceName({ siteName, url, title }: Pick<Report, 'siteName' | 'url' | 'title'>): string | null {
  if (siteName) return siteName;
  if (url && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))
    return new URL(url).hostname.replace(/^www\./, '');
  return title.replace(POLICY_WORDS, ' ').replace(LOOSE_ENDS, '').trim() || null;
}

/** Whether a practice is answered by one word of a closed set. */
export function isChoice(practice: PracticeId): practice is keyof typeof PRACTICE_ANSWERS {
  return Object.hasOwn(PRACTICE_ANSWERS, practice);
}

/** A choice practice's report; undefined for the sets and the date. */
export function choiceOf(report: Report, practice: PracticeId): PracticeReport | undefined {
  return isChoice(practice) ? report.practices[practice] : undefined;
}

/** The sentences behind one answer, or one word of a set, the most telling first. */
export function evidenceOf(report: Report, { practice, answer }: Judged): Evidence[] {
  const { evidence } = report.practices[practice];
  if (practice !== 'data-types' && practice !== 'transfer-safeguards') return evidence;
  return report.practices[practice].evidence.filter(({ word }) => word === answer);
}
