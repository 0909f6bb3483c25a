import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze, type PolicyDocument } from '../../lib/analyzer';
import { median } from '../statistics';
import { FriendlyError } from './friendly-error';
import { readPolicy } from './read-policy';

const FIXTURES = resolve('tests', 'fixtures', 'policies');
const TIMES = 5;

/** Milliseconds of the processor, not of the clock: what others do on the machine is not counted. */
export function millisecondsOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The shortest of several runs: what disturbs only ever makes them longer. */
function shortest(run: () => void): number {
  return Math.min(...Array.from({ length: TIMES }, () => millisecondsOf(run)));
}

/** The document's blocks, `times` over. */
function repeated(document: PolicyDocument, times: number): PolicyDocument {
  const { read, onPage } = document.words;
  return {
    ...document,
    blocks: Array.from({ length: times }, () => document.blocks).flat(),
    words: { read: read * times, onPage: onPage * times },
  };
}

export interface Bench {
  policies: number;
  medianWords: number;
  medianMilliseconds: number;
  /** Time for the text 2, 4 and 8 times over, as a multiple of the time for it once. */
  growth: { times: number; ratio: number }[];
}

/** Measures the analysis of documents that were read before. */
export function benchAnalysis(documents: readonly PolicyDocument[]): Bench {
  const timed = documents.map((document) => ({
    document,
    words: document.words.read,
    milliseconds: shortest(() => analyze(document)),
  }));
  const medianWords = median(timed.map(({ words }) => words));
  const middle = timed.find(({ words }) => words === medianWords)?.document;
  const once = middle ? shortest(() => analyze(middle)) : 0;
  return {
    policies: documents.length,
    medianWords,
    medianMilliseconds: median(timed.map(({ milliseconds }) => milliseconds)),
    growth: middle
      ? [2, 4, 8].map((times) => {
          const longer = repeated(middle, times);
          return { times, ratio: shortest(() => analyze(longer)) / once };
        })
      : [],
  };
}

export function formatBench({ policies, medianWords, medianMilliseconds, growth }: Bench): string {
  return [
    `analysis of ${policies} policies, ${medianWords} words at the median: ${medianMilliseconds.toFixed(1)} ms at the median`,
    `text repeated: ${growth.map(({ times, ratio }) => `× ${times} takes × ${ratio.toFixed(2)}`).join(', ')}`,
  ].join('\n');
}

/** The policies to measure on: the files named, else the real ones where they are, else the project's own. */
export function benchFiles(files: readonly string[]): string[] {
  if (files.length > 0) return files.map((file) => checked(file));
  const corpus = resolve(process.env.SHARED ?? '../shared', 'corpus');
  const folder = existsSync(corpus) ? corpus : FIXTURES;
  return readdirSync(folder)
    .filter((name) => /\.(?:md|txt|html)$/.test(name))
    .map((name) => join(folder, name));
}

function checked(file: string): string {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new FriendlyError(`${file}: no such file.`);
  return file;
}

/** `bench [FILE...]`: how long the analysis takes, and how that grows with the text. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  process.stdout.write(`${formatBench(benchAnalysis(benchFiles(positionals).map((file) => readPolicy(file))))}\n`);
  return 0;
}
