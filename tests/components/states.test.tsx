// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { SurfaceState } from '@/components/report/model';
import { PRACTICE_ANSWERS } from '@/lib/analyzer/types';
import { draw, sampleActions, settle, textOf } from './summary-sample';

/** The choices, the two sets and the date. */
const PRACTICES = Object.keys(PRACTICE_ANSWERS).length + 3;
const PAGE = { url: 'https://shop.example/sign-up', site: 'shop.example' };
const LINKS = [
  { href: 'https://shop.example/privacy', text: 'Privacy Policy', kind: 'sign-up' },
  { href: 'https://shop.example/cookies', text: 'Cookies', kind: 'footer' },
];

function button(page: HTMLElement, name: string): HTMLElement {
  const found = [...page.querySelectorAll<HTMLElement>('button, a')].find((one) => textOf(one) === name);
  if (!found) throw new Error(`no control “${name}” in: ${textOf(page)}`);
  return found;
}

const STATES: [name: string, state: SurfaceState | undefined, title: string][] = [
  ['nothing known', undefined, 'Reading…'],
  ['reading', { ...PAGE, status: 'reading', step: 'analysis' }, `Looking for ${PRACTICES} practices`],
  ['no policy', { ...PAGE, status: 'not-a-policy', links: LINKS }, 'This page is not a privacy policy'],
  ['another language', { ...PAGE, status: 'language', language: 'fi' }, 'This policy is in Finnish'],
  ['an unknown language', { ...PAGE, status: 'language', language: null }, 'in a language that is not read yet'],
  ['too little', { ...PAGE, status: 'too-little', words: 1 }, 'Only 1 word was found'],
  ['nothing to read', { ...PAGE, status: 'nothing-to-read' }, 'Nothing to read here'],
  ['a PDF', { ...PAGE, status: 'pdf' }, 'This page is a PDF'],
  ['forbidden', { url: 'about:config', site: null, status: 'forbidden' }, 'Browser page'],
  ['no access', { ...PAGE, status: 'no-access' }, 'Access was turned off for shop.example'],
  ['no access to files', { url: 'file:///a.html', site: null, status: 'no-access' }, 'access to file URLs'],
  ['ignored', { ...PAGE, status: 'ignored' }, 'You asked not to read this site'],
  ['not read yet', { ...PAGE, status: 'waiting' }, 'This page was not read yet'],
  ['failed', { ...PAGE, status: 'failed', reason: 'TypeError: x' }, 'Error: TypeError: x'],
];

describe('states', () => {
  it.each(STATES)('%s', async (_name, state, title) => {
    const page = await draw({ state });
    expect(textOf(page)).toContain(title);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelectorAll('.primary').length, 'at most one filled button').toBeLessThanOrEqual(1);
    expect(textOf(page.querySelector('footer'))).toBe('On this device. Not legal advice.');
  });

  it('reads a policy only when asked, and says why where it cannot', async () => {
    const readHere = vi.fn(async () => 'needs-scripts' as const);
    const page = await draw({
      state: { ...PAGE, status: 'not-a-policy', links: LINKS },
      actions: sampleActions({ readHere }),
    });
    expect(readHere).not.toHaveBeenCalled();
    button(page, 'Read it here').click();
    await settle();
    expect(readHere).toHaveBeenCalledWith('https://shop.example/privacy');
    expect(textOf(page.querySelector('[role="alert"]'))).toContain('Open it instead');
  });

  it('says to which policy one is about to agree', async () => {
    const page = await draw({ state: { ...PAGE, status: 'not-a-policy', links: LINKS } });
    const [first, second] = page.querySelectorAll('.found');
    expect(textOf(first)).toContain('You agree to this');
    expect(textOf(second)).not.toContain('You agree to this');
  });

  it('reports a failure without the page’s address', async () => {
    const open = vi.fn();
    const state: SurfaceState = { ...PAGE, status: 'failed', reason: 'TypeError: x' };
    const page = await draw({ state, actions: sampleActions({ open }) });
    button(page, 'Report this').click();
    const report = decodeURIComponent(String(open.mock.calls[0]?.[0]));
    expect(report).toContain('TypeError: x');
    expect(report).toContain('0.1.0');
    expect(report).not.toContain('shop.example');
    expect(page.querySelector('[role="alert"]')).not.toBeNull();
  });

  it('asks for access straight from the press', async () => {
    const allow = vi.fn();
    const page = await draw({ state: { ...PAGE, status: 'no-access' }, actions: sampleActions({ allow }) });
    button(page, 'Allow on this site').click();
    expect(allow).toHaveBeenCalledOnce();
  });
});
