import { violationsIn } from './harness/layout';
import { type ExtensionBrowser, stateOf, type Tab, until } from './harness/surface';
import { expect, test } from './harness/test';

async function settled(app: ExtensionBrowser, tab: Tab): Promise<void> {
  await until(
    'the result',
    () => stateOf(app, tab),
    (state) => state !== undefined && state.status !== 'reading',
  );
}

const POPUPS = {
  'red flags': 'policies/lumora.html',
  'no red flags': 'policies/hedgerow-notes.html',
  'another language': 'policies/apfelwiese.html',
  'no policy': 'other/sign-up.html',
  'nothing to read': 'other/empty-shell.html',
};

for (const scheme of ['light', 'dark'] as const) {
  for (const [name, path] of Object.entries(POPUPS))
    test(`axe finds nothing in the popup: ${name}, ${scheme}`, async ({ app, site }) => {
      const tab = await app.open(`${site.origin}/${path}`);
      const popup = await app.pressButton(tab);
      await popup.setScheme(scheme);
      await settled(app, tab);
      await until('a heading', () => popup.evaluate(() => document.querySelector('h1, h2') !== null));
      expect(await violationsIn(popup)).toEqual([]);
      await popup.close();
    });

  for (const page of ['options', 'welcome', 'compare', 'sidepanel'])
    test(`axe finds nothing in ${page}, ${scheme}`, async ({ app }) => {
      const tab = await app.openPage(`${page}.html`);
      await tab.setScheme(scheme);
      await until('a heading', () => tab.evaluate(() => document.querySelector('h1, h2') !== null));
      expect(await violationsIn(tab)).toEqual([]);
    });
}

const OTHER_STATES = [
  { status: 'reading', step: 'page' },
  { status: 'reading', step: 'analysis' },
  { status: 'not-a-policy', links: [] },
  { status: 'language', language: null },
  { status: 'too-little', words: 12 },
  { status: 'nothing-to-read' },
  { status: 'pdf' },
  { status: 'forbidden' },
  { status: 'no-access' },
  { status: 'ignored' },
  { status: 'failed', reason: 'RangeError: too deep' },
] as const;

for (const kind of ['popup', 'sidepanel'])
  test(`axe finds nothing in ${kind}: every other state, light and dark`, async ({ app, site }) => {
    test.slow();
    const tab = await app.open(`${site.origin}/policies/lumora.html`);
    await settled(app, tab);
    const tabId = await tab.id();
    const surface = await app.openPage(`${kind}.html?tab=${tabId}`);
    await until('the summary', () => surface.evaluate(() => document.querySelector('.lead') !== null));
    for (const state of OTHER_STATES) {
      await app.inExtension(
        (api, [id, shown]) =>
          api.storage.session.set({
            [`tab:${id}`]: {
              keptAt: Date.now(),
              state: { url: 'http://shop.example/privacy', site: 'shop.example', ...shown },
            },
          }),
        [tabId, state] as const,
      );
      await until(`the state ${state.status}`, () =>
        surface.evaluate(() => document.querySelector('.lead, main h2') !== null && !document.querySelector('.whole')),
      );
      for (const scheme of ['light', 'dark'] as const) {
        await surface.setScheme(scheme);
        expect(await violationsIn(surface), `${JSON.stringify(state)}, ${scheme}`).toEqual([]);
      }
    }
  });
