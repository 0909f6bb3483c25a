import { readFile } from 'node:fs/promises';
import { openedSummary } from './harness/controls';
import { clickAt, pressKey, resize } from './harness/pointer';
import { badgeOf, type ExtensionBrowser, stateOf, storeSettings, type Tab, until } from './harness/surface';
import { badgeWhenRead, expect, test } from './harness/test';

const PATH = '/policies/lumora.html';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
  isVisible: boolean;
  /** What a script of the page sees of the inside. */
  isOpen: boolean;
}

/** Where the page badge stands: the one element that no page of ours puts after its body. */
function badgeBox(tab: Tab): Promise<Box | null> {
  return tab.evaluate(() => {
    const host = [...document.documentElement.children].find((one) => one.localName === 'div');
    if (!host) return null;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    const isVisible = getComputedStyle(host).visibility === 'visible';
    return { left, top, right, bottom, isVisible, isOpen: host.shadowRoot !== null };
  });
}

async function shown(tab: Tab): Promise<Box> {
  const box = await until('the page badge', () => badgeBox(tab));
  if (!box) throw new Error('no badge');
  return box;
}

async function gone(tab: Tab): Promise<void> {
  await until(
    'the page without the badge',
    () => badgeBox(tab),
    (box) => box === null,
  );
}

async function pressClose(app: ExtensionBrowser, tab: Tab): Promise<void> {
  const { right, top, bottom } = await shown(tab);
  await clickAt(app, tab, right - 17, (top + bottom) / 2);
}

/** The settings reach the page by the background; the toolbar's badge tells when they have. */
async function changeSettings(app: ExtensionBrowser, tab: Tab, settings: object): Promise<void> {
  await storeSettings(app, { toolbarBadge: 'grade', ...settings });
  await until(
    'the grade',
    () => badgeOf(app, tab),
    ({ text }) => /^[A-E]/.test(text),
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
}

function storedSettings(app: ExtensionBrowser): Promise<Record<string, unknown>> {
  return app.inExtension(
    async (api) => ((await api.storage.local.get('settings')).settings ?? {}) as Record<string, unknown>,
  );
}

test('a policy carries a small badge that its scripts cannot look into', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}${PATH}`);
  const box = await shown(tab);
  expect(box.isOpen).toBe(false);
  expect(box.bottom - box.top).toBeGreaterThan(30);
  expect(box.bottom - box.top).toBeLessThan(45);
  expect(box.right - box.left).toBeGreaterThan(100);
  expect(box.right - box.left).toBeLessThan(250);
});

test('no other page carries it', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/other/sign-up.html`);
  const policy = await app.open(`${site.origin}${PATH}`);
  await shown(policy);
  expect(await badgeBox(tab)).toBeNull();
});

test('hidden for the page, it stays hidden when settings change, and is back after a reload', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}${PATH}`);
  await pressClose(app, tab);
  await pressKey(app, tab, 'Enter');
  await gone(tab);
  await changeSettings(app, tab, { theme: 'dark' });
  expect(await badgeBox(tab)).toBeNull();
  await tab.goto('about:blank');
  await tab.goto(`${site.origin}${PATH}`);
  await shown(tab);
});

test('Escape closes its menu and hides nothing', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}${PATH}`);
  await pressClose(app, tab);
  await pressKey(app, tab, 'Escape');
  await pressKey(app, tab, 'Escape');
  expect(await badgeBox(tab)).not.toBeNull();
});

test('hidden for the site, it is on no policy of the site until it is allowed again', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}${PATH}`);
  await pressClose(app, tab);
  await pressKey(app, tab, 'ArrowDown');
  await pressKey(app, tab, 'Enter');
  await gone(tab);
  await until(
    'the site in the list',
    () => storedSettings(app),
    ({ pageBadgeHiddenSites }) => JSON.stringify(pageBadgeHiddenSites) === '["127.0.0.1"]',
  );
  const other = await app.open(`${site.origin}/policies/vivid-run.html`);
  await badgeWhenRead(app, other);
  expect(await badgeBox(other)).toBeNull();
  await storeSettings(app, { pageBadgeHiddenSites: [] });
  await shown(other);
});

test('hidden everywhere, it comes back with its setting', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}${PATH}`);
  await pressClose(app, tab);
  await pressKey(app, tab, 'ArrowDown');
  await pressKey(app, tab, 'ArrowDown');
  await pressKey(app, tab, 'Enter');
  await gone(tab);
  await until(
    'the setting',
    () => storedSettings(app),
    ({ pageBadge }) => pageBadge === false,
  );
  await storeSettings(app, { pageBadge: true });
  await shown(tab);
});

test('pressed, it opens the summary', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}${PATH}`);
  const { left, top, bottom } = await shown(tab);
  await until(
    'the report',
    () => stateOf(app, tab),
    (state) => state?.status === 'ready',
  );
  await clickAt(app, tab, left + 60, (top + bottom) / 2);
  const opened = await openedSummary(app);
  expect(opened).toMatch(/popup|sidepanel/);
  if (app.name === 'chromium') expect(opened, 'a press on the badge may open the panel').toMatch(/sidepanel/);
});

const BAR = `<div style="position:fixed;inset:auto 0 0 0;display:flex;gap:4px;background:#ddd">
  <button style="flex:1;height:60px">Accept</button><button style="flex:1;height:60px">Refuse</button></div>`;

async function served(change: (html: string) => string): Promise<string> {
  return change(await readFile(`tests/fixtures${PATH}`, 'utf8'));
}

for (const width of [320, 800])
  test(`covers none of the page's own controls, ${width} px wide`, async ({ app, site }) => {
    site.changed.set(PATH, await served((html) => html.replace('</body>', `${BAR}</body>`)));
    const tab = await app.open('about:blank');
    await resize(app, tab, width, 640);
    await tab.goto(`${site.origin}${PATH}`);
    const badge = await until(
      'the badge above the bar',
      () => badgeBox(tab),
      (box) => box?.isVisible === true && box.bottom <= 580,
    );
    expect(badge?.left).toBeGreaterThanOrEqual(0);
    expect(badge?.right).toBeLessThanOrEqual(width);
  });

test('its longest words fit a narrow window', async ({ app, site }) => {
  await storeSettings(app, { language: 'es', dealBreakers: ['sells-data:yes', 'ai-training:yes'] });
  const tab = await app.open('about:blank');
  await resize(app, tab, 320, 640);
  await tab.goto(`${site.origin}${PATH}`);
  const { left, right } = await shown(tab);
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(320);
});

test('a page that forbids inline styles does not undress it', async ({ app, site }) => {
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'none'">`;
  site.changed.set(PATH, await served((html) => html.replace('<head>', `<head>${policy}`)));
  const tab = await app.open(`${site.origin}${PATH}`);
  const { top, bottom, left, right } = await shown(tab);
  expect(bottom - top).toBeGreaterThan(30);
  expect(bottom - top).toBeLessThan(45);
  expect(right - left).toBeLessThan(250);
});
