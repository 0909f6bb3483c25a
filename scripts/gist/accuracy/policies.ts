import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, type Evidence, type PracticeId, type Report } from '../../../lib/analyzer';
import { readPolicy } from '../read-policy';
import { type Count, countAnswers, countWords, EMPTY, f1, precision, recall, sum } from './scores';

export type Part = 'all' | 'tune' | 'check';

/** The five policies that everything must come out right on. */
export const TOUCHSTONES = ['egress', 'allgress', 'easymeeting', 'deskpro', 'kerio'];
/** Answered by sets of words: scored word by word, and left out of accuracy, F1 and macro F1. */
export const SETS: PracticeId[] = ['data-types', 'transfer-safeguards'];
export const RED_FLAGS = [
  'sells-data:yes',
  'shares-for-advertising:yes',
  'ai-training:yes',
  'dispute-waiver:yes',
  'retention:indefinite',
  'deletion:no',
  'children:directed',
];
export const WARNINGS = [
  ...RED_FLAGS,
  'targeted-advertising:yes',
  'third-party-tracking:yes',
  'data-from-third-parties:yes',
  'law-enforcement:discretionary',
  'automated-decisions:yes',
  'consent-by-use:yes',
  'continued-use-consent:yes',
  'changes-notice:posted-only',
  'do-not-track:ignores',
  'aggregated-data:yes',
];

export interface Label {
  answer: string | string[] | null;
  quote?: string;
  minAge?: number | null;
}
type Labels = { policy: string; practices: Record<PracticeId, Label> };

export interface Judgement {
  slug: string;
  part: Exclude<Part, 'all'>;
  practice: PracticeId;
  label: Label;
  answer: string | string[] | null;
  evidence: readonly Evidence[];
  /** Where the label has a quote: whether a sentence of the evidence overlaps it. */
  quoteFound?: boolean;
  minAge?: number | null;
}

/** A fixed third is kept for checking, chosen by the name alone; the touchstones are for tuning. */
export function partOf(slug: string): Exclude<Part, 'all'> {
  if (TOUCHSTONES.includes(slug)) return 'tune';
  let hash = 2166136261;
  for (const character of slug) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619) >>> 0;
  return hash % 3 === 0 ? 'check' : 'tune';
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/\]\([^)]*\)/g, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether quotes share a run of four words (or all, where one has fewer). */
function overlaps(quote: string, other: string): boolean {
  const [a, b] = [wordsOf(quote), ` ${wordsOf(other).join(' ')} `];
  const length = Math.min(4, a.length);
  for (let index = 0; index + length <= a.length; index++) {
    if (b.includes(` ${a.slice(index, index + length).join(' ')} `)) return true;
  }
  return a.join(' ').includes(b.trim());
}

/** What the report says on each practice, beside its label. */
export function judgementsOf(slug: string, report: Report, labelOf: (practice: PracticeId) => Label): Judgement[] {
  return (Object.keys(report.practices) as PracticeId[]).map((practice) => {
    const { answer, evidence } = report.practices[practice];
    const label = labelOf(practice);
    return {
      slug,
      part: partOf(slug),
      practice,
      label,
      answer,
      evidence,
      ...(label.quote && {
        quoteFound: evidence.some((one) => overlaps(label.quote ?? '', `${one.leadIn?.quote ?? ''} ${one.quote}`)),
      }),
      ...(practice === 'children' && { minAge: report.practices.children.minAge }),
    };
  });
}

/** Reads and analyses every labelled policy of a folder in the layout of `policies/` and `labels/`. */
export function measurePolicies(directory: string): Judgement[] {
  const index = JSON.parse(readFileSync(join(directory, 'index.json'), 'utf8')) as Record<string, unknown>;
  return Object.keys(index).flatMap((slug) => {
    const file = join(directory, 'labels', `${slug}.json`);
    if (!existsSync(file)) return [];
    const labels = JSON.parse(readFileSync(file, 'utf8')) as Labels;
    return judgementsOf(
      slug,
      analyze(readPolicy(join(directory, 'policies', `${slug}.md`))),
      (practice) => labels.practices[practice],
    );
  });
}

export function isStated(answer: Label['answer']): boolean {
  return answer !== null && answer !== 'not-stated' && answer.length > 0;
}

/** Dates also agree where one is a prefix of the other. */
export function agrees({ practice, answer, label }: Judgement): boolean {
  if (practice !== 'last-updated' || typeof answer !== 'string' || typeof label.answer !== 'string')
    return answer === label.answer;
  return answer.startsWith(label.answer) || label.answer.startsWith(answer);
}

function countOf(judgement: Judgement): Count {
  const { practice, answer, label } = judgement;
  if (SETS.includes(practice)) return countWords(answer as string[], label.answer as string[]);
  return countAnswers(isStated(answer), isStated(label.answer), agrees(judgement));
}

function countFlags(judgements: readonly Judgement[], flags: readonly string[]): Count {
  return sum(
    judgements.map(({ practice, answer, label }) => {
      const said = flags.includes(`${practice}:${answer}`);
      const meant = flags.includes(`${practice}:${label.answer}`);
      return countAnswers(said, meant, said && meant && answer === label.answer);
    }),
  );
}

export interface Figures {
  policies: number;
  stated: Count;
  macroF1: number;
  accuracy: number;
  redFlags: Count;
  warnings: Count;
  practices: { practice: PracticeId; count: Count; accuracy: number }[];
  minAge: number;
  quotesFound: number;
  /** Stated answers without evidence: none, if the promise holds. */
  unproven: number;
}

/** All figures over some of the judgements. Definitions: the codebook's scoring. */
export function figuresOf(judgements: readonly Judgement[]): Figures {
  const ids = [...new Set(judgements.map(({ practice }) => practice))];
  const practices = ids.map((practice) => {
    const own = judgements.filter((one) => one.practice === practice);
    return { practice, count: sum(own.map(countOf)), accuracy: own.filter(agrees).length / own.length };
  });
  const choices = judgements.filter(({ practice }) => !SETS.includes(practice));
  const scored = practices.filter(({ practice }) => !SETS.includes(practice));
  const ages = judgements.filter(({ label }) => typeof label.minAge === 'number');
  const quoted = judgements.filter(({ quoteFound, label }) => quoteFound !== undefined && isStated(label.answer));
  return {
    policies: new Set(judgements.map(({ slug }) => slug)).size,
    stated: sum(choices.map(countOf)),
    macroF1: scored.reduce((total, { count }) => total + f1(count), 0) / scored.length,
    accuracy: choices.filter(agrees).length / choices.length,
    redFlags: countFlags(judgements, RED_FLAGS),
    warnings: countFlags(judgements, WARNINGS),
    practices,
    minAge: ages.filter(({ minAge, label }) => minAge === label.minAge).length / ages.length,
    quotesFound: quoted.filter(({ quoteFound }) => quoteFound).length / quoted.length,
    unproven: judgements.filter(({ answer, evidence }) => isStated(answer) && evidence.length === 0).length,
  };
}

const two = (value: number): string => value.toFixed(3);
const three = (count: Count): string => `P ${two(precision(count))}  R ${two(recall(count))}  F1 ${two(f1(count))}`;

function formatFigures(name: string, figures: Figures): string {
  const word = (id: PracticeId) => two(f1(figures.practices.find(({ practice }) => practice === id)?.count ?? EMPTY));
  return [
    `${name} (${figures.policies} policies)`,
    `  stated answers   ${three(figures.stated)}   macro F1 ${two(figures.macroF1)}   accuracy ${two(figures.accuracy)}`,
    `  red flags        ${three(figures.redFlags)}`,
    `  warnings         ${three(figures.warnings)}`,
    `  data-types F1 ${word('data-types')}   transfer-safeguards F1 ${word('transfer-safeguards')}   minAge ${two(figures.minAge)}   last-updated ${two(figures.practices.find(({ practice }) => practice === 'last-updated')?.accuracy ?? 0)}`,
    `  label quotes among the evidence ${Number.isNaN(figures.quotesFound) ? '–' : two(figures.quotesFound)}   stated without evidence ${figures.unproven}`,
  ].join('\n');
}

/** The figures as a table for reading. */
export function formatPolicies(judgements: readonly Judgement[], part: Part): string {
  const of = (one: Part) => (one === 'all' ? judgements : judgements.filter((judgement) => judgement.part === one));
  const practices = figuresOf(of(part))
    .practices.map(
      ({ practice, count, accuracy }) =>
        `  ${practice.padEnd(24)} ${three(count)}  accuracy ${two(accuracy)}  right ${count.right} wrong ${count.given - count.right} missed ${count.labelled - count.right}`,
    )
    .join('\n');
  const touchstones = TOUCHSTONES.map((slug) => {
    const own = judgements.filter((one) => one.slug === slug && !SETS.includes(one.practice));
    const wrong = own
      .filter((one) => !agrees(one))
      .map(({ practice, answer, label }) => `${practice} ${answer} (${label.answer})`);
    return `  ${slug.padEnd(12)} accuracy ${two((own.length - wrong.length) / own.length)}${wrong.length > 0 ? `  wrong: ${wrong.join(', ')}` : ''}`;
  }).join('\n');
  const isSplit = judgements.some(({ slug }) => TOUCHSTONES.includes(slug));
  const parts: Part[] = part === 'all' && isSplit ? ['all', 'tune', 'check'] : [part];
  return [
    ...parts.map((one) => formatFigures(one, figuresOf(of(one)))),
    `practices, ${part}`,
    practices,
    ...(part === 'check' || !isSplit ? [] : ['touchstones', touchstones]),
  ].join('\n');
}

const MAX_QUOTES = 3;

/** The wrong answers of one practice, with the sentences of both sides. */
export function formatErrors(judgements: readonly Judgement[], practice: PracticeId, part: Part): string {
  const wrong = judgements.filter(
    (one) =>
      one.practice === practice &&
      (part === 'all' || one.part === part) &&
      countOf(one).right < Math.max(countOf(one).given, countOf(one).labelled),
  );
  const lines = wrong.map(({ slug, answer, label, evidence }) => {
    if (SETS.includes(practice)) {
      const [given, labelled] = [answer as string[], label.answer as string[]];
      const quotes = evidence
        .filter((one) => 'word' in one && !labelled.includes(one.word as string))
        .map(
          (one) =>
            `    ours ${(one as Evidence & { word: string }).word}: ${one.leadIn ? `[${one.leadIn.quote}] ` : ''}${one.quote}`,
        );
      return `${slug}: missed ${labelled.filter((word) => !given.includes(word)).join(', ') || '–'}; too many ${given.filter((word) => !labelled.includes(word)).join(', ') || '–'}\n${quotes.slice(0, 12).join('\n')}`;
    }
    const ours = evidence
      .slice(0, MAX_QUOTES)
      .map(
        (one) =>
          `    ours: ${one.heading ? `(${one.heading}) ` : ''}${one.leadIn ? `[${one.leadIn.quote}] ` : ''}${one.quote}`,
      );
    return [`${slug}: ${answer} should be ${label.answer}`, `    label: ${label.quote ?? '–'}`, ...ours].join('\n');
  });
  return `${lines.join('\n')}\n${wrong.length} wrong`;
}
