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
