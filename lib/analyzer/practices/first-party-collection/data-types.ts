import { stanceOf } from '../../clause';
import type { Finding } from '../../match';
import type { SegmentedPolicy, Sentence } from '../../segment';
import type { DataType } from '../../types';
import { contextOf } from './collecting';
import { DATA_TYPE_WORDS, type DataTypeWords } from './data-type-words';

/** Most places of one sentence that are looked at for one word. */
const MAX_MATCHES = 6;

interface Named extends DataTypeWords {
  anyName: RegExp;
  everyName: RegExp;
}

const WORDS: readonly Named[] = DATA_TYPE_WORDS.map((words) => {
  const source = words.names.map((name) => `(?:${name.source})`).join('|');
  return { ...words, anyName: new RegExp(source), everyName: new RegExp(source, 'g') };
});

/** The first place of the sentence that names the data without denying it. */
function namedIn(sentence: Sentence, everyName: RegExp): { start: number; end: number } | undefined {
  let tried = 0;
  for (const match of sentence.unit.matchAll(everyName)) {
    if (++tried > MAX_MATCHES) return undefined;
    const start = match.index;
    const end = start + match[0].length;
    if (!stanceOf(sentence, start, end).denied) return { start, end };
  }
  return undefined;
}

/** Words for what the service collects, receives or infers, each with its sentences. */
export function findDataTypes(policy: SegmentedPolicy): Finding[] {
  const findings: Finding[] = [];
  const collected = new Set<DataType>();
  for (const sentence of policy.sentences) {
    const context = contextOf(sentence, policy);
    if (context === 'none') continue;
    for (const { word, anyName, everyName, unless, onlyCollected } of WORDS) {
      if (onlyCollected && context !== 'collects') continue;
      if (!anyName.test(sentence.unit) || unless?.test(sentence.unit)) continue;
      const at = namedIn(sentence, everyName);
      if (!at) continue;
      if (context === 'collects') collected.add(word);
      findings.push({
        practice: 'data-types',
        answer: word,
        pattern: context,
        rank: context === 'collects' ? 0 : 1,
        strength: context === 'collects' ? 'explicit' : 'implied',
        withExceptions: false,
        sentence,
        ...at,
      });
    }
  }
  return findings.filter((one) => one.strength === 'explicit' || !collected.has(one.answer as DataType));
}
