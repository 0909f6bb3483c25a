import type { PracticeId } from '../../../lib/analyzer';
import type { POLICIES, POLICIES_AS_A_WHOLE } from '../../thresholds';
import { agrees, type Figures, figuresOf, type Judgement, SETS, TOUCHSTONES } from './policies';
import { EMPTY, f1, precision, recall } from './scores';

/** The figures that have limits, by the limits' names. */
export function headlineOf(figures: Figures): Record<keyof typeof POLICIES, number> {
  const { stated, macroF1, redFlags, warnings, minAge, quotesFound } = figures;
  const of = (id: PracticeId) => figures.practices.find(({ practice }) => practice === id);
  return {
    precision: precision(stated),
    recall: recall(stated),
    f1: f1(stated),
    macroF1,
    redFlagsPrecision: precision(redFlags),
    redFlagsRecall: recall(redFlags),
    warningsPrecision: precision(warnings),
    warningsRecall: recall(warnings),
    dataTypes: f1(of('data-types')?.count ?? EMPTY),
    transferSafeguards: f1(of('transfer-safeguards')?.count ?? EMPTY),
    minAge,
    lastUpdated: of('last-updated')?.accuracy ?? 0,
    quotesFound,
  };
}

export interface Touchstone {
  slug: string;
  answers: number;
  /** "changes-notice notified (posted-only)": ours, and the label. */
  wrong: string[];
  /** Words of the two sets that are given and not labelled, and labelled and not given. */
  tooMany: string[];
  missing: string[];
}

type Words = Judgement['answer'];

function wordsWithout(words: Words, others: Words): string[] {
  return [words ?? []].flat().filter((word) => ![others ?? []].flat().includes(word));
}

/** The answers of the five policies on which every one must be right; the two sets are scored apart. */
export function touchstonesOf(judgements: readonly Judgement[]): Touchstone[] {
  return TOUCHSTONES.map((slug) => {
    const all = judgements.filter((one) => one.slug === slug);
    const own = all.filter(({ practice }) => !SETS.includes(practice));
    const wrong = own.filter((one) => !agrees(one));
    const sets = all.filter(({ practice }) => SETS.includes(practice));
    return {
      slug,
      answers: own.length,
      wrong: wrong.map(({ practice, answer, label }) => `${practice} ${answer} (${label.answer})`),
      tooMany: sets.flatMap(({ answer, label }) => wordsWithout(answer, label.answer)),
      missing: sets.flatMap(({ answer, label }) => wordsWithout(label.answer, answer)),
    };
  });
}

/** What only all of the policies show together. */
export function wholeOf(judgements: readonly Judgement[]): Record<keyof typeof POLICIES_AS_A_WHOLE, number> {
  const f1Of = (part: Judgement['part']) => f1(figuresOf(judgements.filter((one) => one.part === part)).stated);
  return {
    gap: f1Of('tune') - f1Of('check'),
    touchstones: touchstonesOf(judgements).reduce((sum, { wrong }) => sum + wrong.length, 0),
    unproven: figuresOf(judgements).unproven,
  };
}
