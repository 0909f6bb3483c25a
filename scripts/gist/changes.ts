import { parseArgs } from 'node:util';
import {
  analyze,
  compareReports,
  compareSentences,
  normalizedSentences,
  type PracticeChange,
} from '../../lib/analyzer';
import { FriendlyError } from './friendly-error';
import { readPolicy } from './read-policy';

export interface Changes {
  practices: PracticeChange[];
  /** Sentences, normalised, in the order of the text. */
  added: string[];
  removed: string[];
}

function readVersion(file: string) {
  const document = readPolicy(file);
  return { report: analyze(document), sentences: normalizedSentences(document) };
}

/** What differs between two texts of one policy: practices with the sentences that back them, and all sentences. */
export function changesBetween(older: string, newer: string): Changes {
  const before = readVersion(older);
  const after = readVersion(newer);
  return { practices: compareReports(before, after), ...compareSentences(before.sentences, after.sentences) };
}

/** `changes OLDER NEWER`: what changed between two texts of one policy, as JSON. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [older, newer] = positionals;
  if (older === undefined || newer === undefined || positionals.length > 2)
    throw new FriendlyError('Which files? changes OLDER NEWER.');
  process.stdout.write(`${JSON.stringify(changesBetween(older, newer), null, 1)}\n`);
  return 0;
}
