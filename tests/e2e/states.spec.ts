import type { ExtensionBrowser } from './harness/surface';
import { stateOf, type Tab, until } from './harness/surface';
import { expect, test } from './harness/test';

/** Presses the button and gives what came of it. */
async function pressed(app: ExtensionBrowser, tab: Tab) {
  const popup = await app.pressButton(tab);
  const state = await until(
    'a result',
    () => stateOf(app, tab),
    (known) => known !== undefined && known.status !== 'reading',
  );
  await popup.close();
  return state;
}

test('an ordinary page: its policies are named', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/other/sign-up.html`);
  const state = await pressed(app, tab);
  expect(state?.status).toBe('not-a-policy');
  if (state?.status === 'not-a-policy') {
    expect(state.links.length).toBeGreaterThan(0);
    expect(state.links.length).toBeLessThanOrEqual(5);
    expect(state.links.every(({ href }) => /^https?:/.test(href))).toBe(true);
  }
});

test('an empty page holds nothing to read, or is no policy', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/other/empty-shell.html`);
  expect(['nothing-to-read', 'not-a-policy', 'too-little']).toContain((await pressed(app, tab))?.status);
});

test('a policy in German is named as such, without a grade', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/policies/apfelwiese.html`);
  const state = await pressed(app, tab);
  expect(state).toMatchObject({ status: 'language', language: 'de' });
});

test('the browser’s own page cannot be read', async ({ app }) => {
  const tab = await app.open(app.name === 'chromium' ? 'chrome://version' : 'about:license');
  expect((await pressed(app, tab))?.status).toBe('forbidden');
});

test('leaving a page forgets it', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/policies/lumora.html`);
  await until(
    'the report',
    () => stateOf(app, tab),
    (state) => state?.status === 'ready',
  );
  await tab.goto(`${site.origin}/other/shop-home.html`);
  await until(
    'no state',
    () => stateOf(app, tab),
    (state) => state === undefined,
  );
});

test('a fragment of the same page keeps its report', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/policies/lumora.html`);
  await until(
    'the report',
    () => stateOf(app, tab),
    (state) => state?.status === 'ready',
  );
  await tab.evaluate(() => {
    location.hash = 'section';
  });
  const other = await app.open(`${site.origin}/policies/hedgerow-notes.html`);
  await until(
    'the other report',
    () => stateOf(app, other),
    (state) => state?.status === 'ready',
  );
  expect((await stateOf(app, tab))?.status).toBe('ready');
});

test('a frame that loads later takes nothing away', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/policies/lumora.html`);
  await until(
    'the report',
    () => stateOf(app, tab),
    (state) => state?.status === 'ready',
  );
  await tab.evaluate(async (address) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    for (const visit of [1, 2]) {
      frame.src = `${address}?${visit}`;
      await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
    }
  }, `${site.origin}/other/shop-home.html`);
  const other = await app.open(`${site.origin}/policies/hedgerow-notes.html`);
  await until(
    'the other report',
    () => stateOf(app, other),
    (state) => state?.status === 'ready',
  );
  expect((await stateOf(app, tab))?.status).toBe('ready');
});

test('a reload reads the page again', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/policies/lumora.html`);
  await until(
    'the report',
    () => stateOf(app, tab),
    (state) => state?.status === 'ready',
  );
  site.changed.set('/policies/lumora.html', '<!doctype html><title>Closed</title><p>This page is closed.</p>');
  await tab.goto(tab.url);
  await until(
    'no state',
    () => stateOf(app, tab),
    (state) => state === undefined,
  );
});
