import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { analyze, type PracticeId } from '../../../lib/analyzer';
import { languageOf } from '../language';
import { blocksOfMarkdown } from '../read-policy';
import { type Expected, MAPPED_CASES } from './tosdr-cases';
import { UNMAPPED_CASES, UNMAPPED_QUOTES } from './tosdr-unmapped';

interface Pair {
  service: string;
  quote: string;
  case: string;
}

export type Outcome = 'found' | 'opposite' | 'missed';

export interface QuoteScore {
  id: string;
  service: string;
  quote: string;
  case: string;
  outcome: Outcome;
  said: string;
}

export interface TosdrScore {
  quotes: QuoteScore[];
  /** English quotes of cases, or single ones, that were not mapped, by reason. */
  unmapped: Map<string, number>;
  /** Cases without a mapping or a reason; none, if the table is whole. */
  unknown: string[];
}

/** Quotes are too short for a sure guess: English where the guess says so, or where English function words are frequent. */
function isEnglishQuote(quote: string): boolean {
  const words = quote.toLowerCase().match(/\p{L}+/gu) ?? [];
  const share = words.filter((word) => ENGLISH.has(word)).length / Math.max(1, words.length);
  if (words.length < 8) return share > 0;
  return share >= 0.2 || (share >= 0.1 && languageOf({ blocks: blocksOfMarkdown(quote) }).code === 'en');
}
const ENGLISH = new Set(
  'the of and to you your we our that this with are by not when which have from will if may any as for it or'.split(
    ' ',
  ),
);

function documentOfQuote(quote: string) {
  return { url: null, title: '', language: 'en', blocks: blocksOfMarkdown(quote), words: { read: 0, onPage: 0 } };
}

function outcomeOf(expected: Expected, quote: string): { outcome: Outcome; said: string } {
  const { practices } = analyze(documentOfQuote(quote));
  let outcome: Outcome = 'missed';
  const said: string[] = [];
  for (const [id, accepted] of Object.entries(expected) as [PracticeId, readonly string[]][]) {
    const answers = [practices[id].answer ?? []].flat().filter((answer) => answer !== 'not-stated');
    if (answers.length > 0) said.push(`${id} ${answers.join(' ')}`);
    const isRight = answers.some((answer) => accepted.includes('*') || accepted.includes(answer));
    if (isRight) outcome = 'found';
    else if (answers.length > 0 && typeof practices[id].answer === 'string' && outcome === 'missed')
      outcome = 'opposite';
  }
  return { outcome, said: said.join(', ') };
}

/** Analyses each English quote of a mapped case on its own. */
export function measureTosdr(file: string): TosdrScore {
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Pair);
  const score: TosdrScore = { quotes: [], unmapped: new Map(), unknown: [] };
  for (const pair of pairs) {
    const expected = MAPPED_CASES[pair.case];
    const id = createHash('sha1').update(pair.quote).digest('hex').slice(0, 10);
    const reason = expected ? UNMAPPED_QUOTES[id] : UNMAPPED_CASES[pair.case];
    if (!expected && !reason) score.unknown.push(pair.case);
    if (!isEnglishQuote(pair.quote)) continue;
    if (!expected || reason) {
      const name = reason ?? 'unknown case';
      score.unmapped.set(name, (score.unmapped.get(name) ?? 0) + 1);
      continue;
    }
    score.quotes.push({ id, ...pair, ...outcomeOf(expected, pair.quote) });
  }
  return score;
}

export interface TosdrFigures {
  cases: number;
  quotes: number;
  recall: number;
  opposite: number;
}

export function tosdrFigures({ quotes }: Pick<TosdrScore, 'quotes'>): TosdrFigures {
  const share = (outcome: Outcome) =>
    quotes.filter((one) => one.outcome === outcome).length / Math.max(1, quotes.length);
  return {
    cases: new Set(quotes.map((one) => one.case)).size,
    quotes: quotes.length,
    recall: share('found'),
    opposite: share('opposite'),
  };
}

/** The figures that have limits. */
export function tosdrValues(score: TosdrScore): TosdrFigures & { unknown: number } {
  return { ...tosdrFigures(score), unknown: score.unknown.length };
}

function byCase(quotes: readonly QuoteScore[]): [string, QuoteScore[]][] {
  const cases = new Map<string, QuoteScore[]>();
  for (const quote of quotes) cases.set(quote.case, [...(cases.get(quote.case) ?? []), quote]);
  return [...cases].sort(([, a], [, b]) => b.length - a.length);
}

/** The measure as text, with a line for each case, or the quotes that were missed or read the other way. */
export function formatTosdr(score: TosdrScore, errors: string | undefined): string {
  const { cases, quotes, recall, opposite } = tosdrFigures(score);
  const head = `ToS;DR: ${quotes} English quotes of ${cases} cases  recall ${recall.toFixed(3)}  opposite ${opposite.toFixed(3)}`;
  if (errors !== undefined) {
    const wrong = score.quotes.filter(
      (one) => one.outcome !== 'found' && (errors === 'all' || errors in (MAPPED_CASES[one.case] ?? {})),
    );
    const lines = wrong.map(
      (one) => `${one.id} ${one.outcome} ${one.said}\n  ${one.case}\n  ${one.quote.replace(/\s+/g, ' ')}`,
    );
    return [head, ...lines].join('\n');
  }
  const lines = byCase(score.quotes).map(([name, own]) => {
    const figures = tosdrFigures({ quotes: own });
    return `  ${figures.recall.toFixed(2)} of ${String(own.length).padStart(3)}, opposite ${figures.opposite.toFixed(2)}  ${name}`;
  });
  const reasons = [...score.unmapped].map(([reason, count]) => `  ${count} quotes: ${reason}`);
  return [head, ...lines, 'not mapped', ...reasons, ...score.unknown.map((name) => `  UNKNOWN CASE: ${name}`)].join(
    '\n',
  );
}

export interface CaseFigures {
  case: string;
  /** Practices and answers, any of which is right. */
  expected: string;
  quotes: number;
  recall: number;
  opposite: number;
}

/** For the documentation: each mapped case with practices, answers and figures. */
export function tosdrTable(score: TosdrScore): CaseFigures[] {
  return byCase(score.quotes).map(([name, own]) => ({
    case: name,
    expected: Object.entries(MAPPED_CASES[name] ?? {})
      .map(([id, answers]) => `\`${id}\` ${answers.includes('*') ? 'any' : answers.join(', ')}`)
      .join(' or '),
    quotes: own.length,
    recall: tosdrFigures({ quotes: own }).recall,
    opposite: tosdrFigures({ quotes: own }).opposite,
  }));
}
