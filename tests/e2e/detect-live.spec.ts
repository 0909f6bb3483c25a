import type { ExtensionBrowser, Tab } from './harness/surface';
import { badgeOf, stateOf, until } from './harness/surface';
import { badgeWhenRead, expect, test } from './harness/test';

/** Words of the fixture that most of these pages show. */
const MOST_OF_LUMORA = 900;

async function reportWhenReady(app: ExtensionBrowser, tab: Tab, words = 0) {
  const state = await until(
    'the report',
    () => stateOf(app, tab),
    (known) => known?.status === 'ready' && known.report.words.read >= words,
  );
  if (state?.status !== 'ready') throw new Error('not ready');
  return state;
}

async function click(tab: Tab, selector: string): Promise<void> {
  await tab.evaluate((sought) => document.querySelector<HTMLElement>(sought)?.click(), selector);
}

test('a script application: the policy is noticed when it is shown, and forgotten when it is left', async ({
  app,
  site,
}) => {
  const tab = await app.open(`${site.origin}/live/single-page.html`);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect((await badgeOf(app, tab)).text).toBe('');
  await click(tab, '[data-page=privacy]');
  await badgeWhenRead(app, tab);
  await reportWhenReady(app, tab, MOST_OF_LUMORA);
  await tab.evaluate(() => history.back());
  await until(
    'no state',
    () => stateOf(app, tab),
    (state) => state === undefined,
  );
  await tab.evaluate(() => history.forward());
  await reportWhenReady(app, tab, MOST_OF_LUMORA);
});

test('text that arrives a second after the page', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/live/late-text.html`);
  await reportWhenReady(app, tab, MOST_OF_LUMORA);
  expect((await badgeWhenRead(app, tab)).text).not.toBe('');
});

test('text that comes on a press of "read more" is read as well', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/live/late-read-more.html`);
  const half = await reportWhenReady(app, tab);
  expect(half.report.words.read).toBeLessThan(MOST_OF_LUMORA);
  await click(tab, '#more');
  await reportWhenReady(app, tab, MOST_OF_LUMORA);
});

test('text that is in the page behind "read more"', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/live/read-more.html`);
  const { report } = await reportWhenReady(app, tab, 280);
  expect(report.words.read).toBe(report.words.onPage);
});

test('a consent wall over the policy: the policy is read, not the wall', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/live/consent-wall.html`);
  const { report, sentences } = await reportWhenReady(app, tab, MOST_OF_LUMORA);
  expect(report.title).toContain('Lumora');
  expect(sentences.join(' ')).not.toContain('312 partners');
});

test('a frame of the same origin', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/live/same-origin-frame.html`);
  await reportWhenReady(app, tab, MOST_OF_LUMORA);
});

test('a frame of another origin: the report says in which frame it stands', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/live/other-origin-frame.html`);
  const { frameId } = await reportWhenReady(app, tab, MOST_OF_LUMORA);
  expect(frameId).toBeGreaterThan(0);
});

test('a frame that moves on beside the policy leaves its report alone', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/policies/lumora.html`);
  await reportWhenReady(app, tab, MOST_OF_LUMORA);
  await tab.evaluate(async () => {
    const frame = document.createElement('iframe');
    for (const page of ['shop-home', 'sign-up']) {
      frame.src = `/other/${page}.html`;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      document.body.append(frame);
      await loaded;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  expect((await stateOf(app, tab))?.status).toBe('ready');
});

for (const [name, what, words] of [
  ['live/shadow-root.html', 'an open shadow root', MOST_OF_LUMORA],
  ['live/folded-away.html', 'details, tabs and accordions', 100],
  ['live/tabs.html', 'one tab of several documents', 180],
  ['policies/stonecutter-forum.txt', 'plain text', 400],
] as const)
  test(`${what}`, async ({ app, site }) => {
    const tab = await app.open(`${site.origin}/${name}`);
    await reportWhenReady(app, tab, words);
  });

test('pages that are none are left as they were, and report nothing', async ({ app, site }) => {
  for (const name of ['privacy-settings', 'privacy-hub', 'job-application', 'banner-only', 'cookie-policy']) {
    const tab = await app.open(`${site.origin}/other/${name}.html`);
    const change = await tab.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      const shown = document.documentElement.outerHTML;
      const requests = performance.getEntriesByType('resource').map((entry) => entry.name);
      const served = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
      // The browser asks for the icon by itself.
      const asked = requests.filter((address) => !address.endsWith('/favicon.ico'));
      return { isSame: shown === served.documentElement.outerHTML, asked };
    });
    expect(change, name).toEqual({ isSame: true, asked: [] });
    expect(await stateOf(app, tab), name).toBeUndefined();
    await tab.close();
  }
});
