import { expect, it } from 'vitest';
import baseRates from '@/lib/analyzer/base-rates.json';
import { DEFAULT_VERDICTS } from '@/lib/analyzer/default-verdicts';

it('base rates say on what and when they were counted, and whose texts they are', () => {
  expect(baseRates.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(baseRates.source).toContain(String(baseRates.policies));
  expect(baseRates.attribution).toContain('ODC-BY');
  expect(baseRates.policies).toBeGreaterThanOrEqual(100);
});

it('every answer that can be judged has its count', () => {
  const rates: Record<string, number> = baseRates.rates;
  const known = [...DEFAULT_VERDICTS.keys()].filter((key) => key !== 'last-updated:old');
  expect(Object.keys(rates).sort()).toEqual([...known].sort());
  const wrong = Object.entries(rates).filter(
    ([, count]) => count < 0 || count > baseRates.policies || !Number.isInteger(count),
  );
  expect(wrong).toEqual([]);
});
