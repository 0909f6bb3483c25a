import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { madeWhen } from '@/scripts/docs/markdown';
import { practicesPage } from '@/scripts/docs/practices-page';
import { examplesFiles } from './practice-files';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/practices.md'), 'utf8');

it('docs/practices.md says what lib/analyzer/practices holds', () => {
  const { date, version } = madeWhen(page) ?? { date: '', version: '' };
  const now = practicesPage(
    examplesFiles.map(({ value }) => value),
    date,
    version,
  );
  const stale = now.split('\n').filter((line, index) => line !== page.split('\n')[index]);
  expect(stale, 'docs/practices.md is stale: npm run docs writes it anew.').toEqual([]);
  expect(page.length).toBe(now.length);
});
