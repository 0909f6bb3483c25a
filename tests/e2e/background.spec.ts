import { ChromiumBrowser } from './harness/chromium';
import { badgeOf, storeSettings, until } from './harness/surface';
import { badgeWhenRead, expect, test } from './harness/test';

test('a background that the browser stopped comes back, with its reports', async ({ app, site }) => {
  test.skip(!(app instanceof ChromiumBrowser), 'Firefox stops its background on its own terms');
  if (!(app instanceof ChromiumBrowser)) return;
  const tab = await app.open(`${site.origin}/policies/lumora.html`);
  const before = await badgeWhenRead(app, tab);
  const page = await app.openPage('options.html');
  await app.stopBackground();
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: { toolbarBadge: 'grade' } });
  });
  await until(
    'the grade',
    () => badgeOf(app, tab),
    ({ text }) => /^[A-E]/.test(text),
  );
  await storeSettings(app, {});
  await until(
    'the count',
    () => badgeOf(app, tab),
    ({ text }) => text === before.text,
  );
  expect((await badgeOf(app, tab)).title).toBe(before.title);
});
