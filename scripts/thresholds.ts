/** What the measures have to reach, all in one place: `npm run measure` holds them, docs/accuracy.md prints them. */

/** One figure's limit; a figure is good when it is neither less than `least` nor more than `most`. */
export interface Limit {
  what: string;
  least?: number;
  most?: number;
}

const atLeast = (least: number, what: string): Limit => ({ what, least });
const atMost = (most: number, what: string): Limit => ({ what, most });

/** Labelled policies. */
export const POLICIES = {
  precision: atLeast(0.94, 'stated answers, precision'),
  recall: atLeast(0.92, 'stated answers, recall'),
  f1: atLeast(0.93, 'stated answers, F1'),
  macroF1: atLeast(0.88, 'macro F1 over practices'),
  redFlagsPrecision: atLeast(0.96, 'red flags, precision'),
  redFlagsRecall: atLeast(0.92, 'red flags, recall'),
  warningsPrecision: atLeast(0.95, 'warnings, precision'),
  warningsRecall: atLeast(0.92, 'warnings, recall'),
  dataTypes: atLeast(0.9, '`data-types`, word by word F1'),
  transferSafeguards: atLeast(0.92, '`transfer-safeguards`, word by word F1'),
  minAge: atLeast(0.95, '`children.minAge`'),
  lastUpdated: atLeast(0.95, '`last-updated`'),
  quotesFound: atLeast(0.9, "the labels' own quotes among the evidence"),
};

const { quotesFound: _, ...withoutQuotes } = POLICIES;
/** Policies whose labels have no quotes. */
export const CORPUS = withoutQuotes;

/** What only all policies together show. */
export const POLICIES_AS_A_WHOLE = {
  gap: atMost(0.03, 'F1 of the part to tune on, less that of the part to check on'),
  touchstones: atMost(0, 'wrong answers on the five touchstones'),
  unproven: atMost(0, 'stated answers without evidence'),
};

/** Single quotes that ToS;DR filed under a case. */
export const TOSDR = {
  cases: atLeast(30, 'mapped cases'),
  quotes: atLeast(500, 'mapped quotes in English'),
  recall: atLeast(0.8, 'recall'),
  opposite: atMost(0.03, 'opposite answers'),
  unknown: atMost(0, 'cases neither mapped nor explained'),
};

/** Segments of OPP-115, majority-validation. */
export const SEGMENTS = {
  microF1: atLeast(0.72, 'micro F1'),
  macroF1: atLeast(0.68, 'macro F1'),
};

/** Two dated versions of one policy. */
export const VERSIONS = {
  falseAlarms: atMost(0, 'pairs of the same text with changes reported'),
  unbacked: atMost(0, 'changes of practices without a sentence that differs'),
};

/** Pages: which are policies, and what kind the others are. */
export const DETECTION = {
  precision: atLeast(0.99, 'precision'),
  recall: atLeast(0.98, 'recall'),
  kindRight: atLeast(0.9, 'kind right'),
};

/** What is read of a page. */
export const EXTRACTION = {
  meanRecall: atLeast(0.985, 'recall, mean'),
  wellRead: atLeast(31, 'pages with recall of 0.95 or more'),
  lost: atMost(0, 'pages with recall under 0.5'),
  meanPrecision: atLeast(0.9, 'precision, mean'),
};

/** Quotes sought again in the live page. */
export const LOCATING = {
  found: atLeast(0.99, 'quotes found'),
};

function isHeld(value: number, { least = -Infinity, most = Infinity }: Limit): boolean {
  return value >= least && value <= most;
}

/** "≥ 0.94". */
export function limitInWords({ least, most }: Limit): string {
  return least === undefined ? `≤ ${most}` : `≥ ${least}`;
}

/** A figure as it is printed: whole numbers bare, shares with three digits. */
export function figureInWords(value: number): string {
  return Number.isInteger(value) && (value === 0 || value > 1) ? String(value) : value.toFixed(3);
}

/** The figures that miss their limit, in words. */
export function missed<K extends string>(limits: Record<K, Limit>, figures: Record<NoInfer<K>, number>): string[] {
  return (Object.keys(limits) as K[])
    .filter((key) => !isHeld(figures[key], limits[key]))
    .map((key) => `${limits[key].what} (${figureInWords(figures[key])}, aim ${limitInWords(limits[key])})`);
}

export interface Verdict {
  holds: boolean;
  lines: string[];
}

/** Compares figures with their limits; one line for each, those that do not hold marked. */
export function judgeFigures<K extends string>(limits: Record<K, Limit>, figures: Record<NoInfer<K>, number>): Verdict {
  const rows = (Object.keys(limits) as K[]).map((key) => ({ limit: limits[key], value: figures[key] }));
  const width = Math.max(...rows.map(({ limit }) => limit.what.length));
  return {
    holds: rows.every(({ value, limit }) => isHeld(value, limit)),
    lines: rows.map(
      ({ value, limit }) =>
        `  ${isHeld(value, limit) ? '✓' : '✗'} ${limit.what.padEnd(width)}  ${figureInWords(value).padStart(6)}  (${limitInWords(limit)})`,
    ),
  };
}

/** Prints the verdict and sets the exit code by it. */
export function reportVerdict(...verdicts: Verdict[]): void {
  process.stdout.write(`${verdicts.flatMap(({ lines }) => lines).join('\n')}\n`);
  if (!verdicts.every((one) => one.holds)) process.exitCode = 1;
}
