import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChromiumBrowser } from '../tests/e2e/harness/chromium';
import { FirefoxBrowser } from '../tests/e2e/harness/firefox';
import { type FixtureServer, serve } from '../tests/e2e/harness/server';
import { type ExtensionBrowser, stateOf, type Tab, until } from '../tests/e2e/harness/surface';

const PICTURES = 'docs/pictures';
const SCHEMES = ['light', 'dark'] as const;
/** Sample pages by what the popup shows on them. */
const POPUPS = {
  'red-flags': 'policies/lumora.html',
  'no-red-flags': 'policies/hedgerow-notes.html',
  language: 'policies/apfelwiese.html',
  'not-a-policy': 'other/sign-up.html',
};
const PAGES = ['options', 'welcome', 'compare'];

function keep(name: string, picture: Buffer): void {
  writeFileSync(join(PICTURES, `${name}.png`), picture);
  console.log(join(PICTURES, `${name}.png`));
}

async function settled(app: ExtensionBrowser, tab: Tab): Promise<void> {
  await until(
    'the result',
    () => stateOf(app, tab),
    (state) => state !== undefined && state.status !== 'reading',
  );
  // Styles, icons and the page badge's own opening.
  await new Promise((resolve) => setTimeout(resolve, 500));
}

async function takePopups(app: ExtensionBrowser, { origin }: FixtureServer, scheme: 'light' | 'dark'): Promise<void> {
  for (const [name, path] of Object.entries(POPUPS)) {
    const tab = await app.open('about:blank');
    await tab.setScheme(scheme);
    await tab.goto(`${origin}/${path}`);
    const popup = await app.pressButton(tab);
    await popup.setScheme(scheme);
    await settled(app, tab);
    keep(`popup-${name}-${app.name}-${scheme}`, await popup.screenshot());
    await popup.close();
    if (name === 'red-flags') {
      keep(`page-${app.name}-${scheme}`, await tab.screenshot());
      await takePanel(app, await tab.id(), scheme);
    }
    await tab.close();
  }
}

/** The panel in a tab of its own: no browser lets its panel be photographed. */
async function takePanel(app: ExtensionBrowser, tabId: number, scheme: 'light' | 'dark'): Promise<void> {
  const panel = await app.openPage(`sidepanel.html?tab=${tabId}`);
  await panel.setScheme(scheme);
  await until('the panel', () => panel.evaluate(() => document.querySelector('[role="tab"]') !== null));
  for (const view of ['summary', 'evidence', 'actions']) {
    await panel.evaluate((name) => document.getElementById(`tab-${name}`)?.click(), view);
    await new Promise((resolve) => setTimeout(resolve, 300));
    keep(`panel-${view}-${app.name}-${scheme}`, await panel.screenshot());
  }
  await panel.close();
}

async function takePages(app: ExtensionBrowser, scheme: 'light' | 'dark'): Promise<void> {
  for (const name of PAGES) {
    if (!existsSync(`.output/chrome-mv3/${name}.html`)) continue;
    const tab = await app.openPage(`${name}.html`);
    await tab.setScheme(scheme);
    await new Promise((resolve) => setTimeout(resolve, 500));
    keep(`${name}-${app.name}-${scheme}`, await tab.screenshot());
    await tab.close();
  }
}

mkdirSync(PICTURES, { recursive: true });
const site = await serve('tests/fixtures');
try {
  for (const launch of [() => ChromiumBrowser.launch(), () => FirefoxBrowser.launch()]) {
    const app = await launch();
    try {
      for (const scheme of SCHEMES) {
        await takePopups(app, site, scheme);
        await takePages(app, scheme);
      }
    } finally {
      await app.close();
    }
  }
} finally {
  await site.close();
}
