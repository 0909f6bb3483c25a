import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { reportToMarkdown } from '@/lib/export/markdown';
import { speakEnglish } from '../export/sample-policy';
import { besideTests, ENGLISH, namesIn, reportOf, TODAY } from './fixture-policies';

beforeAll(() => {
  speakEnglish();
  vi.setSystemTime(`${TODAY}T12:00:00Z`);
});
afterAll(() => {
  vi.useRealTimers();
});

/** Judged by reading: `npx vitest run golden -u` writes them anew. */
describe('golden summaries', () => {
  it.each(ENGLISH)('$name', async (policy) => {
    await expect(reportToMarkdown(reportOf(policy))).toMatchFileSnapshot(besideTests('golden', `${policy.name}.md`));
  });

  it('are there for the policies that are there, and for no others', () => {
    expect(namesIn('golden').sort()).toEqual(ENGLISH.map(({ name }) => name).sort());
  });
});
