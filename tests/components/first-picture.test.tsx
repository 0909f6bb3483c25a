// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { type Finding, type Findings, firstOf } from '@/components/report/findings';
import { drawFirst, ready, settleWhole } from './summary-sample';

const bodies = (page: HTMLElement) => page.querySelectorAll('details.f .slip').length;
const rows = (page: HTMLElement) => page.querySelectorAll('details.f').length;
const below = (page: HTMLElement) => page.querySelectorAll('#h-silent').length;

it('leaves nothing for later on paper', async () => {
  const page = await drawFirst({ state: ready(), isPrint: true });
  expect([page.querySelectorAll('details.f[open] .slip').length, below(page)]).toEqual([3, 1]);
});

it('has the heads of all lists from the start, to jump to', async () => {
  const many = Array.from({ length: 20 }, (_, index) => ({ practice: 'data-types', answer: `word-${index}` }) as const);
  const page = await drawFirst({ state: ready({ concerns: many }) });
  expect(rows(page)).toBe(12);
  expect([...page.querySelectorAll('h2')].map(({ id }) => id)).toEqual(['h-flags', 'h-concerns', 'h-good']);
});

it('draws what is closed or below once the first picture is there, and from then on at once', async () => {
  const page = await drawFirst({ state: ready() });
  expect([rows(page), bodies(page), below(page)]).toEqual([3, 1, 0]);
  await settleWhole();
  expect([rows(page), bodies(page), below(page)]).toEqual([3, 3, 1]);
  const again = await drawFirst({ state: ready({ title: 'Another' }) });
  expect([rows(again), bodies(again), below(again)]).toEqual([3, 3, 1]);
});

it('shows the worst first where not all fits', () => {
  const some = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({ key: `${name}-${index}` }) as Finding);
  const all: Findings = {
    dealBreakers: some('stop', 1),
    redFlags: some('flag', 3),
    concerns: some('concern', 4),
    good: some('good', 2),
    neutral: [],
  };
  const counts = (most: number) => Object.values(firstOf(all, most)).map(({ length }) => length);
  expect(counts(6)).toEqual([1, 3, 2, 0, 0]);
  expect(counts(0)).toEqual([0, 0, 0, 0, 0]);
  expect(firstOf(all, 100)).toEqual(all);
});
