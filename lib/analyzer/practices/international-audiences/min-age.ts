import type { Finding } from '../../match';
import type { SegmentedPolicy } from '../../segment';

const AGE =
  /\b(?:under|below|younger than|less than|least|over|age of|aged|ages?|not yet)\b[^.;\d]{0,30}\b(1?\d|2[01])\b/g;

/** The lowest age that the sentences on children name, null where they name none. */
export function minAgeOf(_policy: SegmentedPolicy, findings: readonly Finding[]): number | null {
  const ages = findings.flatMap(({ sentence }) => [...sentence.unit.matchAll(AGE)].map((match) => Number(match[1])));
  const sensible = ages.filter((age) => age >= 6 && age <= 21);
  return sensible.length > 0 ? Math.min(...sensible) : null;
}
