import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureExtraction } from '@/scripts/gist/accuracy/extraction';
import { EXTRACTION, missed } from '@/scripts/thresholds';

const PAGES = resolve(process.env.SHARED ?? '../shared', 'pages');

describe('reading of real pages', () => {
  it.skipIf(!existsSync(PAGES))(
    'keeps the policy and leaves the rest (skipped without ../shared/pages)',
    () => {
      const measured = measureExtraction(PAGES);
      expect(measured && missed(EXTRACTION, measured.ours)).toEqual([]);
    },
    60_000,
  );
});
