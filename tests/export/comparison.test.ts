import { beforeAll, describe, expect, it } from 'vitest';
import { PRACTICE_ANSWERS } from '@/lib/analyzer/types';
import { compareRows } from '@/lib/export/comparison';
import { sampleReport } from '../browser/sample-report';
import { samplePolicy, speakEnglish } from './sample-policy';

beforeAll(speakEnglish);

describe('compareRows', () => {
  const rows = compareRows([samplePolicy(), sampleReport()]);

  it('puts differences first, the worst first, and what no one mentions last', () => {
    expect(rows.slice(0, 3).map(({ key }) => key)).toEqual(['sells-data', 'data-types:health', 'deletion']);
    const differing = rows.map(({ differs }) => differs);
    expect(differing).toEqual(differing.toSorted((a, b) => Number(b) - Number(a)));
    expect(rows.at(-1)?.answers.every(({ words }) => words === null)).toBe(true);
  });

  it('has every practice, and of the sets the words that are named', () => {
    const keys = rows.map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining([...Object.keys(PRACTICE_ANSWERS), 'last-updated', 'data-types:email']),
    );
    expect(keys).not.toContain('data-types:biometric');
  });

  it('tells the same policy from itself in nothing', () => {
    expect(compareRows([samplePolicy(), samplePolicy()]).filter(({ differs }) => differs)).toEqual([]);
  });

  it('tells a limited answer from a plain one', () => {
    const limited = samplePolicy();
    limited.practices['sells-data'].withExceptions = true;
    const row = compareRows([samplePolicy(), limited]).find(({ key }) => key === 'sells-data');
    expect(row?.differs).toBe(true);
    expect(row?.answers.map(({ notes }) => notes)).toEqual([['way out'], ['with exceptions', 'way out']]);
  });

  it('puts a deal-breaker above a red flag', () => {
    const judged = { practice: 'deletion' as const, answer: 'yes', dealBreaker: true as const };
    const [first] = compareRows([samplePolicy({ dealBreakers: [judged] }), sampleReport()]);
    expect(first).toMatchObject({ key: 'deletion', answers: [{ isDealBreaker: true }, { words: null }] });
  });
});
