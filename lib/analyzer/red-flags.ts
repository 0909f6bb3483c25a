import type { Judged, PracticeId, Report } from './types';

/** Words of sets that no one has to name a red flag: a court struck them down. */
const VOID = ['safe-harbor', 'privacy-shield'];

/** Whether a list names an answer, or a word of a set. */
export function has(list: readonly Judged[], { practice, answer }: Judged): boolean {
  return list.some((one) => one.practice === practice && one.answer === answer);
}

/** The red flags with their answers, as they are shown and counted. Of a set only some words are flagged: they are told apart here. */
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
