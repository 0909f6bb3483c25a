import { stanceOf } from '../../clause';
import type { Finding } from '../../match';
import type { SegmentedPolicy, Sentence } from '../../segment';
import { type Context, contextOf } from './collecting';
import { DATA_TYPE_WORDS, type DataTypeWords } from './data-type-words';

const MAX_MATCHES = 6;
const everywhere = new Map(DATA_TYPE_WORDS.map(({ word, match }) => [word, new RegExp(match.source, 'g')]));

/** The first place of the sentence that names the data without denying it. */
function namedIn(sentence: Sentence, { word }: DataTypeWords): { start: number; end: number } | undefined {
  let tried = 0;
  for (const match of sentence.unit.matchAll(everywhere.get(word)!)) {
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
  for (const sentence of policy.sentences) {
    const context: Context = contextOf(sentence);
    if (context === 'none') continue;
    for (const words of DATA_TYPE_WORDS) {
      if (!words.match.test(sentence.unit) || words.unless?.test(sentence.unit)) continue;
      const at = namedIn(sentence, words);
      if (!at) continue;
      findings.push({
        practice: 'data-types',
        answer: words.word,
        pattern: context,
        rank: context === 'collects' ? 0 : 1,
        strength: context === 'collects' ? 'explicit' : 'implied',
        withExceptions: false,
        sentence,
        ...at,
      });
    }
  }
  return findings;
}
