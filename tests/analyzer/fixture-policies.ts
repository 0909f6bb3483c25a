import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { analyze, type Report } from '@/lib/analyzer';
import { readPolicy } from '@/scripts/gist/read-policy';

const FIXTURES = join('tests', 'fixtures');
/** Age of a policy is told from it; any fixed day will do. */
export const TODAY = '2026-11-01';

export interface FixturePolicy {
  name: string;
  file: string;
  url: string;
  language: string;
}

const index = JSON.parse(readFileSync(join(FIXTURES, 'policies', 'index.json'), 'utf8')) as Omit<
  FixturePolicy,
  'name'
>[];

/** The project's own policies in English. */
export const ENGLISH: FixturePolicy[] = index
  .filter(({ language }) => language === 'en')
  .map((one) => ({ ...one, name: basename(one.file, extname(one.file)) }));

/** The report of a policy, read and analyzed as on the command line. */
export function reportOf({ file, url, language }: FixturePolicy): Report {
  return analyze({ ...readPolicy(join(FIXTURES, 'policies', file), url), language }, { today: TODAY });
}

/** Names of the files that lie in a folder of fixtures, without their endings. */
export function namesIn(folder: string): string[] {
  return readdirSync(join(FIXTURES, folder)).map((file) => basename(file, extname(file)));
}

/** Where a fixture of that name lies, seen from this folder. */
export function besideTests(folder: string, file: string): string {
  return join('..', 'fixtures', folder, file);
}

export function readFixture(folder: string, file: string): string {
  return readFileSync(join(FIXTURES, folder, file), 'utf8');
}
