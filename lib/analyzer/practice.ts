import type { AnswerOf, Category, ChoicePracticeId, DataType, PracticeId, TransferSafeguard } from './types';

/** How a sentence with the pattern in it has to stand for the finding to count. */
export type Stance = 'affirmed' | 'denied' | 'any';

/**
 * One way in which policies say an answer. Patterns are stateless, bounded, and see lower-case text with plain punctuation
 * and the service's names masked as `we___` (see vocabulary.ts); lead-ins of lists and heads of columns stand before the item.
 */
export interface Pattern {
  /** Short and unique in its practice; shown by --explain. */
  name: string;
  /** Must match in the unit; its span decides clause and stance, and is marked in the quote. */
  match: RegExp;
  /** All of these must match somewhere in the unit too. */
  also?: RegExp[];
  /** None of these may match in the unit. */
  unless?: RegExp;
  /** None of these may match in the clause of the match. */
  unlessBeside?: RegExp;
  /** Must match one of the headings above (lower-case). */
  under?: RegExp;
  /** Must match none of them. */
  notUnder?: RegExp;
  /** Must match one of the two sentences before, in the same segment. */
  after?: RegExp;
  /** Must not match the sentence before where this one points back to it: "such data". */
  notAfter?: RegExp;
  /** Default: affirmed. */
  stance?: Stance;
  /** Default: only sentences about the service itself; `any`: also those about others, definitions of law, duties of the user. */
  scope?: 'service' | 'any';
  /** Clauses with "if", "when", "should" count by default; `exclude`: they do not. */
  condition?: 'exclude';
  /** `implied` findings decide only where no explicit one does. Default: explicit. */
  strength?: 'explicit' | 'implied';
}

export interface AnswerPatterns<A extends string> {
  answer: A;
  patterns: Pattern[];
}

/** Question, why it matters and what the answers say are texts of the interface, keyed by the id. */
export interface Practice<P extends ChoicePracticeId = ChoicePracticeId> {
  id: P;
  category: Category;
  /** A sentence without it is not looked at: keep it cheap and wide. */
  cue: RegExp;
  /** In order of precedence. */
  answers: AnswerPatterns<AnswerOf<P>>[];
  /** Answers that contradict each other when both are explicit. */
  contradicts?: [AnswerOf<P>, AnswerOf<P>];
}

export function definePractice<P extends ChoicePracticeId>(practice: Practice<P>): Practice<P> {
  return practice;
}

/** A practice whose answer is a set of words. */
export interface SetPractice<P extends PracticeId, W extends string> {
  id: P;
  category: Category;
  cue: RegExp;
  /** One entry for each word. */
  answers: AnswerPatterns<W>[];
}

export function defineSetPractice<P extends PracticeId, W extends string>(
  practice: SetPractice<P, W>,
): SetPractice<P, W> {
  return practice;
}

/** Sentences for tests, beside each practice in `<id>.examples.ts`, so that they never reach the build. In words of our own. */
export interface Examples<P extends PracticeId = PracticeId> {
  practice: P;
  /** For each answer (word of a set, date), texts that say it; a text may be Markdown with a heading and a list. */
  answers: P extends ChoicePracticeId
    ? Record<AnswerOf<P>, string[]>
    : P extends 'data-types'
      ? Record<DataType, string[]>
      : P extends 'transfer-safeguards'
        ? Record<TransferSafeguard, string[]>
        : Record<string, string[]>;
  /** Texts that look like it and say nothing (not-stated). */
  lookAlikes: string[];
}

export function defineExamples<P extends PracticeId>(examples: Examples<P>): Examples<P> {
  return examples;
}
