import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTab, forgetTabUnless, readTab } from '@/entrypoints/background/read-tab';
import { loadState } from '@/lib/browser/reports';

const INSPECTED = {
  isPolicy: false,
  kind: 'other',
  confidence: 1,
  contentType: 'text/html',
  links: [],
};

/** What the browser is asked for comes when the test lets it. */
function gate(): { passed: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const passed = new Promise<void>((opened) => {
    open = opened;
  });
  return { passed, open };
}

beforeEach(() => {
  fakeBrowser.reset();
  const nothing = async (): Promise<void> => undefined;
  Object.assign(fakeBrowser.action, { setBadgeText: nothing, setTitle: nothing, setIcon: nothing, setPopup: nothing });
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  Object.assign(fakeBrowser.scripting, { executeScript: async () => [{ frameId: 0, result: INSPECTED }] });
});

describe('reading a tab', () => {
  it('tells what the page is', async () => {
    Object.assign(fakeBrowser.tabs, { get: async () => ({ url: 'https://lumora.example/', incognito: false }) });
    await readTab(7, false);
    expect((await loadState(7))?.status).toBe('not-a-policy');
  });

  it('is void when the page is left before the browser has named it', async () => {
    const named = gate();
    const get = async () => {
      await named.passed;
      return { url: 'https://lumora.example/', incognito: false };
    };
    Object.assign(fakeBrowser.tabs, { get });
    const reading = readTab(7, false);
    await forgetTab(7);
    named.open();
    await reading;
    expect(await loadState(7)).toBeUndefined();
  });

  it('is kept when it begins while the browser is asked whether the page before was left', async () => {
    Object.assign(fakeBrowser.tabs, { get: async () => ({ url: 'https://lumora.example/', incognito: false }) });
    const asked = gate();
    const leaving = forgetTabUnless(
      7,
      asked.passed.then(() => false),
    );
    const reading = readTab(7, false);
    asked.open();
    await Promise.all([leaving, reading]);
    expect((await loadState(7))?.status).toBe('not-a-policy');
  });

  it('is forgotten also when it ends while the browser is asked whether its page was left', async () => {
    Object.assign(fakeBrowser.tabs, { get: async () => ({ url: 'https://lumora.example/', incognito: false }) });
    const asked = gate();
    const reading = readTab(7, false);
    const leaving = forgetTabUnless(
      7,
      asked.passed.then(() => false),
    );
    await reading;
    asked.open();
    await leaving;
    expect(await loadState(7)).toBeUndefined();
  });
});
