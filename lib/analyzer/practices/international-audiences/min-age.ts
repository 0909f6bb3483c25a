import { compiled, matches } from '../../compiled';
import type { Finding } from '../../match';
import type { SegmentedPolicy, Sentence } from '../../segment';

const AGE =
  /\b(?:under|below|younger than|less than|not yet|least|over|older than|above|age of|aged|ages?|age is|between|turned|reached|minimum age)\b[^.;\d]{0,50}?(\d{1,2}|thirteen|fourteen|fifteen|sixteen|eighteen)s?\b(?! ?(?:%|days|hours|months|minutes|percent|countries))|\b(\d{1,2}) ?(?:years(?: of age| old)?)?(?: and| or) (?:over|older|above|up|under|younger)\b|\b(\d{1,2}|thirteen|fourteen|sixteen|eighteen)(?: years? (?:of age|old)\b|\+)/g;
const WORDS: Record<string, number> = { thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, eighteen: 18 };
const LOWEST = 6;
const HIGHEST = 21;

function agesIn(unit: string): number[] {
  return [...unit.matchAll(compiled(AGE, unit))]
    .map(([, a, b, c]) => a ?? b ?? c ?? '')
    .map((text) => WORDS[text] ?? Number(text))
    .filter((age) => age >= LOWEST && age <= HIGHEST);
}

/** The lowest age that the sentences on children name, or those under the same headings, or any that names a child's age; else null. */
export function minAgeOf(policy: SegmentedPolicy, findings: readonly Finding[]): number | null {
  if (findings.length === 0) return null;
  const isUnder = ({ heading }: Sentence) => heading !== null && /child|minor|kid|teen|\bage\b/i.test(heading);
  const onChildren = policy.sentences.filter(({ unit }) => matches(CHILD_OF_AGE, unit));
  const own = [...findings.map(({ sentence }) => sentence), ...onChildren.filter(isUnder)];
  const under = policy.sentences.filter((sentence) => isUnder(sentence) && CHILD.test(sentence.unit));
  return lowestIn(own) ?? lowestIn(under) ?? lowestIn(onChildren);
}

const CHILD = /child|minor|\bage\b|aged/;
const CHILD_OF_AGE = /\b(?:child(?:ren)?|kids?|minors?) (?:who (?:is|are) )?(?:under|below|younger than)\b/;

function lowestIn(sentences: readonly Sentence[]): number | null {
  const ages = sentences.flatMap(({ unit }) => agesIn(unit));
  return ages.length > 0 ? Math.min(...ages) : null;
}
