import {
  type Evidence,
  type Judged,
  PRACTICE_ANSWERS,
  type PracticeId,
  type PracticeReport,
  type Report,
} from '../analyzer/types';

/** Words of sets that no one has to name a red flag: a court struck them down. */
const VOID = ['safe-harbor', 'privacy-shield'];

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

/** Whether a list names an answer, or a word of a set. */
export function has(list: readonly Judged[], { practice, answer }: Judged): boolean {
  return list.some((one) => one.practice === practice && one.answer === answer);
}

/** The red flags with their answers. A set is flagged for some of its words only: those are told apart here. */
export function redFlagsOf(report: Report): Judged[] {
  return report.redFlags.flatMap((practice): Judged[] => {
    if (practice === 'last-updated') return [{ practice, answer: 'old' }];
    if (practice === 'data-types' || practice === 'transfer-safeguards')
      return flaggedWords(report, practice).map((answer) => ({ practice, answer }));
    return [{ practice, answer: report.practices[practice].answer }];
  });
}

function flaggedWords(report: Report, practice: 'data-types' | 'transfer-safeguards'): string[] {
  const words: string[] = report.practices[practice].answer;
  const isOf = (judged: { practice: PracticeId }): boolean => judged.practice === practice;
  const counted = (report.grade?.reasons ?? []).filter((reason) => isOf(reason) && reason.points < 0);
  const elsewhere = [...report.concerns, ...report.goodNews].filter(isOf).map(({ answer }) => answer);
  const left = counted.map(({ answer }) => answer).filter((word) => words.includes(word) && !elsewhere.includes(word));
  if (left.length > 0) return left;
  const struckDown = words.filter((word) => VOID.includes(word));
  return struckDown.length > 0 ? struckDown : words.filter((word) => !elsewhere.includes(word)).slice(0, 1);
}
