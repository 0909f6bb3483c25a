/**
 * Writes lib/analyzer/base-rates.json: how many known policies give each answer. Labels where there are any, else the analyzer's answers.
 * Run it by `npm run base-rates` after practices changed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { analyze } from '../lib/analyzer';
import { DEFAULT_VERDICTS } from '../lib/analyzer/default-verdicts';
import { isStated } from './gist/accuracy/policies';
import { FriendlyError } from './gist/friendly-error';
import { readPolicy } from './gist/read-policy';

const SHARED = resolve(process.env.SHARED ?? '../shared');
const OUTPUT = 'lib/analyzer/base-rates.json';
type Answers = Record<string, { answer: string | string[] | null }>;

function labelled(folder: string): Map<string, Answers> {
  const labels = join(folder, 'labels');
  return new Map(
    readdirSync(labels).map((name) => {
      const { practices } = JSON.parse(readFileSync(join(labels, name), 'utf8')) as { practices: Answers };
      return [basename(name, '.json'), practices];
    }),
  );
}

function analysed(folder: string): Map<string, Answers> {
  const answers = new Map<string, Answers>();
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.md'))) {
    const report = analyze(readPolicy(join(folder, name)));
    if (report.noGrade === undefined) answers.set(basename(name, '.md'), report.practices);
    else process.stderr.write(`${name} is left out: ${report.noGrade}\n`);
  }
  return answers;
}

function count(policies: readonly Answers[]): Record<string, number> {
  const rates = new Map(
    [...DEFAULT_VERDICTS.keys()].filter((key) => key !== 'last-updated:old').map((key) => [key, 0]),
  );
  for (const practices of policies) {
    for (const [practice, { answer }] of Object.entries(practices)) {
      // A date is no answer that policies share.
      if (practice === 'last-updated' || !isStated(answer)) continue;
      for (const one of [answer ?? []].flat()) {
        const key = `${practice}:${one}`;
        rates.set(key, (rates.get(key) ?? 0) + 1);
      }
    }
  }
  return Object.fromEntries([...rates].sort(([a], [b]) => (a < b ? -1 : 1)));
}

if (!existsSync(SHARED)) throw new FriendlyError(`${SHARED} is missing: name the folder of known policies in SHARED.`);
const read = labelled(join(SHARED, 'gold'));
const others = analysed(join(SHARED, 'corpus'));
const policies = [...read.values(), ...others.values()];
const baseRates = {
  date: new Date().toISOString().slice(0, 10),
  source: `${policies.length} privacy policies in English: ${read.size} read whole and labelled, ${others.size} read by Privacy Gist`,
  attribution:
    'Most texts come from the collections pga-versions and contrib-versions of Open Terms Archive, made available under the Open Data Commons Attribution License (ODC-BY 1.0), (c) Open Terms Archive contributors.',
  policies: policies.length,
  rates: count(policies),
};
writeFileSync(OUTPUT, `${JSON.stringify(baseRates, null, 2)}\n`);
process.stdout.write(`${OUTPUT}: ${Object.keys(baseRates.rates).length} answers over ${policies.length} policies\n`);
