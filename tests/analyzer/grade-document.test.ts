import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { DATA_TYPE_POINTS, GRADE_FLOORS, GRADE_POINTS, GRADE_START } from '@/lib/analyzer/grade';

const text = readFileSync(resolve(import.meta.dirname, '../../docs/grade.md'), 'utf8');
const written = (points: number) => String(points).replace('-', '−');

it('docs/grade.md says what lib/analyzer/grade.ts does', () => {
  expect(text).toContain(`starts with ${GRADE_START} points`);
  expect(text).toContain(`| red flag | ${written(GRADE_POINTS['red-flag'])} |`);
  expect(text).toContain(`| concern | ${written(GRADE_POINTS.concern)} |`);
  expect(text).toContain(`(\`data-types\`) | ${written(DATA_TYPE_POINTS)} |`);
  expect(text).toContain(`| neutral | ${written(GRADE_POINTS.neutral)} |`);
  expect(text).toContain(`| good | ${written(GRADE_POINTS.good)} |`);
  for (const [letter, floor] of GRADE_FLOORS) expect(text).toContain(`| ${letter} | ${written(floor)} points |`);
});
