import type { Finding } from '../../match';
import type { SegmentedPolicy } from '../../segment';

const AGE =
  /\b(?:under|below|younger than|less than|least|over|older than|above|age of|aged|ages?|age is|between|turned|reached)\b[^.;\d]{0,30}?(\d{1,2}|thirteen|fourteen|fifteen|sixteen|eighteen)\b(?! ?(?:%|days|hours|months|minutes|percent|countries))|\b(\d{1,2}) ?(?:years(?: of age| old)?)?(?: and| or) (?:over|older|above|up)\b|\b(\d{1,2}|thirteen|fourteen|sixteen|eighteen) years? (?:of age|old)\b/g;
const WORDS: Record<string, number> = { thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, eighteen: 18 };
const LOWEST = 6;
const HIGHEST = 21;

function agesIn(unit: string): number[] {
  return [...unit.matchAll(AGE)]
    .map(([, a, b, c]) => a ?? b ?? c ?? '')
    .map((text) => WORDS[text] ?? Number(text))
    .filter((age) => age >= LOWEST && age <= HIGHEST);
}

/** The lowest age that the sentences on children name, or else those under the same headings; null where they name none. */
export function minAgeOf(policy: SegmentedPolicy, findings: readonly Finding[]): number | null {
  const own = findings.flatMap(({ sentence }) => agesIn(sentence.unit));
  if (own.length > 0 || findings.length === 0) return lowest(own);
  const isAbout = (heading: string | null) => heading !== null && /child|minor|kid|teen|\bage\b/i.test(heading);
  return lowest(
    policy.sentences
      .filter(({ heading, unit }) => isAbout(heading) && CHILD.test(unit))
      .flatMap(({ unit }) => agesIn(unit)),
  );
}

const CHILD = /child|minor|\bage\b|aged/;

function lowest(ages: readonly number[]): number | null {
  return ages.length > 0 ? Math.min(...ages) : null;
}
