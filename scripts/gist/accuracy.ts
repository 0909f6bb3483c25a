import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PracticeId } from '../../lib/analyzer';
import { LABELLED, measureCorpus } from './accuracy/corpus';
import { formatErrors, formatPolicies, measurePolicies, type Part } from './accuracy/policies';
import { FriendlyError } from './friendly-error';

const PARTS = ['all', 'tune', 'check'];

/** `accuracy PATH [--errors PRACTICE] [--part tune|check] [--json]`: measures whatever PATH holds. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      errors: { type: 'string' },
      part: { type: 'string', default: 'all' },
      json: { type: 'boolean', default: false },
    },
  });
  const [path] = positionals;
  if (path === undefined) throw new FriendlyError('Which folder? accuracy PATH, for instance the labelled policies.');
  if (!existsSync(path)) throw new FriendlyError(`${path}: no such file or folder.`);
  if (!PARTS.includes(values.part)) throw new FriendlyError('--part is tune, check or all.');
  const part = values.part as Part;
  const isCorpus = existsSync(join(path, `${LABELLED[0]}.md`));
  if (isCorpus || existsSync(join(path, 'labels'))) {
    const measured = isCorpus ? measureCorpus(path) : measurePolicies(path);
    const output =
      values.errors !== undefined
        ? formatErrors(measured, values.errors as PracticeId, part)
        : values.json
          ? JSON.stringify(measured, null, 1)
          : formatPolicies(measured, part);
    process.stdout.write(`${output}\n`);
    return 0;
  }
  if (existsSync(join(path, 'policy'))) {
    const [{ formatPages, measurePages }, { formatExtraction, measureExtraction }] = await Promise.all([
      import('./accuracy/pages'),
      import('./accuracy/extraction'),
    ]);
    const pages = measurePages(path);
    const extraction = measureExtraction(path);
    process.stdout.write(
      `${[pages && formatPages(pages), extraction && formatExtraction(extraction)].filter(Boolean).join('\n')}\n`,
    );
    return 0;
  }
  const other = await measureOther(path, values.errors);
  if (other !== null) {
    process.stdout.write(`${other}\n`);
    return 0;
  }
  throw new FriendlyError(
    `${path}: nothing here that can be measured: labelled policies, pages, versions, pairs or segments.`,
  );
}

/** Versions, quotes or segments, by what stands there; null where it is none of them. */
async function measureOther(path: string, errors: string | undefined): Promise<string | null> {
  const pairs = path.endsWith('.jsonl') ? path : join(path, 'pairs.jsonl');
  if (existsSync(pairs) && basename(pairs) === 'pairs.jsonl') {
    const { formatTosdr, measureTosdr } = await import('./accuracy/tosdr');
    return formatTosdr(measureTosdr(pairs), errors);
  }
  const folder = path.endsWith('.jsonl') ? dirname(path) : path;
  const { formatSegments, measureSegments } = await import('./accuracy/segments');
  const segments = measureSegments(folder);
  if (segments.size > 0) return formatSegments(segments);
  const { formatVersions, measureVersions } = await import('./accuracy/versions');
  const versions = existsSync(join(path, 'index.json')) ? measureVersions(path) : [];
  return versions.length > 0 ? formatVersions(versions) : null;
}
