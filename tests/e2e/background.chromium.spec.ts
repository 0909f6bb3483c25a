import { ChromiumBrowser } from './harness/chromium';
import { badgeOf, stateOf, until } from './harness/surface';
import { badgeWhenRead, expect, test } from './harness/test';

interface OwnPage {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

test('a background that the browser stopped comes back, with its reports', async ({ site }) => {
  const app = await ChromiumBrowser.launch();
  try {
    const tab = await app.open(`${site.origin}/policies/lumora.html`);
    const before = await badgeWhenRead(app, tab);
    const page = await app.openPage('options.html');
    const store = (settings: object) =>
      page.evaluate(
        (stored) => (globalThis as unknown as OwnPage).chrome.storage.local.set({ settings: stored }),
        settings,
      );
    await app.stopBackground();
    await store({ toolbarBadge: 'grade' });
    await until(
      'the grade',
      () => badgeOf(app, tab),
      ({ text }) => /^[A-E]/.test(text),
    );
    await store({});
    const after = await until(
      'the count',
      () => badgeOf(app, tab),
      ({ text }) => text === before.text,
    );
    expect(after.title).toBe(before.title);
  } finally {
    await app.close();
  }
});

test('a reading that was cut off with the background starts again', async ({ site }) => {
  const app = await ChromiumBrowser.launch();
  try {
    const tab = await app.open(`${site.origin}/policies/lumora.html`);
    await badgeWhenRead(app, tab);
    const page = await app.openPage('options.html');
    await app.inExtension((api, [key, state]) => api.storage.session.set({ [key]: { keptAt: 0, state } }), [
      `tab:${await tab.id()}`,
      { status: 'reading', step: 'page', url: tab.url, site: '127.0.0.1' },
    ] as const);
    await app.stopBackground();
    await page.evaluate(() =>
      (globalThis as unknown as OwnPage).chrome.storage.local.set({ settings: { theme: 'dark' } }),
    );
    await until(
      'the report',
      () => stateOf(app, tab),
      (state) => state?.status === 'ready',
    );
  } finally {
    await app.close();
  }
});
