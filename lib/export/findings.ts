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

/** The service's own name, else its host, else the title of the policy. */
export function serviceName({ siteName, url, title }: Pick<Report, 'siteName' | 'url' | 'title'>): string | null {
  if (siteName) return siteName;
  if (url && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) {
    const host = new URL(url).hostname.replace(/^www\./, '');
    return nameInTitle(title, host) ?? host;
  }
  return title || null;
}

/** Labels of a host that name a purpose, not a service. */
const NO_NAME = /^(?:www|privacy|policy|policies|legal|terms|trust|help|support|docs?|about|info|home)$/;
const LONGEST_NAME = 5;

/** The words of the title that are a label of the host: "Stack Overflow" in "Privacy at Stack Overflow" at stackoverflow.com. */
function nameInTitle(title: string, host: string): string | undefined {
  const labels = host.split('.').slice(0, -1).map(lettersOf);
  const words = title.split(/\s+/);
  const runs = words.flatMap((_, start) =>
    Array.from({ length: LONGEST_NAME }, (_, more) => trimmed(words.slice(start, start + more + 1).join(' '))),
  );
  const names = labels
    .filter((label) => label.length > 2 && !NO_NAME.test(label))
    .map((label) => runs.find((run) => /\p{Lu}/u.test(run) && lettersOf(run) === label));
  return names.findLast((name) => name !== undefined);
}

/** Without the signs around it. */
function trimmed(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
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
