// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { draw, ready, textOf } from './summary-sample';

const PAGE = { url: 'https://shop.example/privacy', site: 'shop.example' };

function said(page: HTMLElement): string {
  const regions = page.querySelectorAll('[role="status"].vh');
  expect(regions.length, 'one region that is there from the first picture on').toBe(1);
  return textOf(regions[0]);
}

it('says that it reads, and what was found', async () => {
  expect(said(await draw({ state: undefined }))).toBe('Reading…');
  expect(said(await draw({ state: { ...PAGE, status: 'reading', step: 'page' } }))).toBe('Reading…');
  expect(said(await draw({ state: ready() }))).toMatch(/^\d+ red flags?, .*(grade [A-E]|no grade)$/);
});

it('says a failure at once', async () => {
  const page = await draw({ state: { ...PAGE, status: 'failed', reason: 'TypeError: x' } });
  expect(textOf(page.querySelector('[role="alert"]'))).toContain('Reading did not work');
  expect(said(page)).toBe('');
});
