import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizedSentences } from '../../../lib/analyzer';
import { normalizeSentence } from '../../../lib/analyzer/changes';
import { type Changes, changesBetween } from '../changes';
import { readPolicy } from '../read-policy';

interface Entry {
  slug: string;
  change?: string;
}

export interface VersionScore {
  slug: string;
  /** The words of both are the same: nothing may be reported. */
  isSame: boolean;
  changes: Changes;
  /** Practices whose change no differing sentence backs. */
  unbacked: string[];
}

function filesOf(folder: string): [older: string, newer: string] | null {
  for (const ending of ['md', 'html']) {
    const older = join(folder, `older.${ending}`);
    const newer = join(folder, `newer.${ending}`);
    if (existsSync(older) && existsSync(newer)) return [older, newer];
  }
  return null;
}

/** Told apart from what `compareReports` itself does: each change needs a quote whose sentence the other text lacks. */
function unbackedIn({ practices }: Changes, older: string, newer: string): string[] {
  const [before, after] = [older, newer].map((file) => new Set(normalizedSentences(readPolicy(file))));
  const lacks = (sentences: Set<string> | undefined) => (one: { quote: string; leadIn?: { quote: string } }) =>
    [one.quote, ...(one.leadIn ? [one.leadIn.quote] : [])].some((quote) => !sentences?.has(normalizeSentence(quote)));
  return practices
    .filter(
      ({ evidenceBefore, evidenceAfter }) => !evidenceBefore.some(lacks(after)) && !evidenceAfter.some(lacks(before)),
    )
    .map(({ id }) => id);
}

/** Compares the pairs of texts that `directory`/index.json lists. */
export function measureVersions(directory: string): VersionScore[] {
  const entries = JSON.parse(readFileSync(join(directory, 'index.json'), 'utf8')) as Entry[];
  return entries.flatMap(({ slug }) => {
    const files = filesOf(join(directory, slug));
    if (!files) return [];
    const changes = changesBetween(...files);
    return [{ slug, isSame: slug.startsWith('same-text-'), changes, unbacked: unbackedIn(changes, ...files) }];
  });
}

export interface VersionFigures {
  samePairs: number;
  /** Pairs with the same text for which something was reported. */
  falseAlarms: number;
  otherPairs: number;
  practiceChanges: number;
  unbacked: number;
}

export function versionFigures(scores: readonly VersionScore[]): VersionFigures {
  const same = scores.filter(({ isSame }) => isSame);
  const others = scores.filter(({ isSame }) => !isSame);
  return {
    samePairs: same.length,
    falseAlarms: same.filter(({ changes }) => Object.values(changes).flat().length > 0).length,
    otherPairs: others.length,
    practiceChanges: others.reduce((sum, { changes }) => sum + changes.practices.length, 0),
    unbacked: scores.reduce((sum, { unbacked }) => sum + unbacked.length, 0),
  };
}

/** The measure as text, with a line for each pair. */
export function formatVersions(scores: readonly VersionScore[]): string {
  const figures = versionFigures(scores);
  const lines = scores.map(({ slug, changes, unbacked }) => {
    const practices = changes.practices.map(({ id, before, after }) => `${id} ${show(before)} → ${show(after)}`);
    return `  ${slug.padEnd(40)} +${changes.added.length} −${changes.removed.length} sentences  ${practices.join(', ')}${unbacked.length > 0 ? `  NOT BACKED: ${unbacked.join(', ')}` : ''}`;
  });
  return [
    `versions: ${figures.samePairs} pairs with the same text, ${figures.falseAlarms} with changes reported; ${figures.otherPairs} other pairs, ${figures.practiceChanges} changes of practices, ${figures.unbacked} not backed by sentences that differ`,
    ...lines,
  ].join('\n');
}

function show(answer: string | readonly string[] | null): string {
  return Array.isArray(answer) ? `[${answer.join(' ')}]` : String(answer);
}
