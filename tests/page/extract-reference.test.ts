import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureExtraction } from '@/scripts/gist/accuracy-extraction';

const PAGES = resolve(process.env.SHARED ?? '../shared', 'pages');

describe('reading of real pages', () => {
  it.skipIf(!existsSync(PAGES))(
    'keeps the policy and leaves the rest (skipped without ../shared/pages)',
    () => {
      const measured = measureExtraction(PAGES);
      expect(measured?.ours.meanRecall).toBeGreaterThanOrEqual(0.985);
      expect(measured?.ours.wellRead).toBeGreaterThanOrEqual(31);
      expect(measured?.ours.lost).toBe(0);
      expect(measured?.ours.meanPrecision).toBeGreaterThanOrEqual(0.9);
    },
    60_000,
  );
});
