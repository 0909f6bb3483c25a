import type { Grade, GradeLetter, Judged, Verdict } from './types';

/** Points that every policy starts with. */
export const GRADE_START = 10;
/** Points of one answer, by its verdict; one word of `data-types` weighs half a concern. */
export const GRADE_POINTS: Record<Verdict, number> = { 'red-flag': -8, concern: -2, neutral: 0, good: 1 };
export const DATA_TYPE_POINTS = -1;
/** Fewest points of each letter, best first; E takes the rest. */
export const GRADE_FLOORS: readonly (readonly [GradeLetter, number])[] = [
  ['A', 8],
  ['B', 1],
  ['C', -7],
  ['D', -14],
];

export interface Counted extends Judged {
  verdict: Verdict;
}

/**
 * The published formula (docs/grade.md): start + the points of all judged answers; the letter is the range it falls in.
 * Silent practices are not passed in and never count. Monotone: a worse verdict of any answer never gives a better letter.
 */
export function gradeOf(judged: readonly Counted[]): Grade {
  const reasons = judged.map(({ practice, answer, verdict }) => ({
    practice,
    answer,
    points: practice === 'data-types' && verdict === 'concern' ? DATA_TYPE_POINTS : GRADE_POINTS[verdict],
  }));
  const points = reasons.reduce((sum, reason) => sum + reason.points, GRADE_START);
  const letter = GRADE_FLOORS.find(([, floor]) => points >= floor)?.[0] ?? 'E';
  return { letter, points, reasons: reasons.filter((reason) => reason.points !== 0) };
}
