import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChromiumBrowser } from '../tests/e2e/harness/chromium';
import { FirefoxBrowser } from '../tests/e2e/harness/firefox';
import { resize } from '../tests/e2e/harness/pointer';
import { type ExtensionBrowser, storeSettings, until } from '../tests/e2e/harness/surface';
import { takeHero } from './pictures/hero';
import { readPng, writePng } from './pictures/png';
import { type SampleWeb, serveSampleWeb } from './pictures/sample-web';
import { LUMORA, SCENES, type Scene } from './pictures/scenes';
import { settled } from './pictures/settled';

const PICTURES = 'docs/pictures';
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];
const COMPARED = ['lumora', 'firstharbor', 'tallowstreet', 'hedgerow-notes'];
const PANEL = { width: 400, height: 900 };
/** Pages higher than this are cut. */
const HIGHEST = 2400;

function keep(name: string, picture: Buffer): void {
  const file = join(PICTURES, `${name}.png`);
  writeFileSync(file, writePng(readPng(picture)));
  console.log(file);
}

async function clean(app: ExtensionBrowser, web: SampleWeb): Promise<void> {
  web.changed.clear();
  await app.reset();
}

async function setState(app: ExtensionBrowser, tabId: number, change: NonNullable<Scene['change']>): Promise<void> {
  const key = `tab:${tabId}`;
  const kept = await app.inExtension(async (api, name) => (await api.storage.session.get(name))[name], key);
  const { state, ...rest } = kept as { state: Record<string, unknown> };
  const items = { [key]: { ...rest, state: change(state) } };
  await app.inExtension((api, changed) => api.storage.session.set(changed), items);
  await new Promise((resolve) => setTimeout(resolve, 300));
}

async function takePopup(app: ExtensionBrowser, web: SampleWeb, name: string, scheme: Scheme): Promise<void> {
  const { url, before, change } = SCENES[name] ?? { url: LUMORA };
  const tab = await app.open('about:blank');
  await tab.setScheme(scheme);
  await before?.({ app, web, tab });
  await tab.goto(url);
  const popup = await app.pressButton(tab);
  await popup.setScheme(scheme);
  await settled(app, tab);
  await until('the result in the popup', () => popup.evaluate(() => document.querySelector('h2') !== null));
  if (change) await setState(app, await tab.id(), change);
  keep(`${app.name}-popup-${name}-${scheme}`, await popup.screenshot());
  await popup.close();
  if (name === 'red-flags') {
    keep(`${app.name}-page-${scheme}`, await tab.screenshot());
    await takePanel(app, await tab.id(), scheme);
  }
  await clean(app, web);
}

/** The panel in a tab of its own: no browser lets its panel be photographed. */
async function takePanel(app: ExtensionBrowser, tabId: number, scheme: Scheme): Promise<void> {
  const panel = await app.openPage(`sidepanel.html?tab=${tabId}`);
  await resize(app, panel, PANEL.width, PANEL.height);
  await panel.setScheme(scheme);
  await until('the panel', () => panel.evaluate(() => document.querySelector('[role="tab"]') !== null));
  for (const view of ['summary', 'evidence', 'actions']) {
    await panel.evaluate((name) => document.getElementById(`tab-${name}`)?.click(), view);
    if (view === 'evidence') await panel.evaluate(() => document.querySelector<HTMLElement>('.why')?.click());
    await new Promise((resolve) => setTimeout(resolve, 300));
    keep(`${app.name}-panel-${view}-${scheme}`, await panel.screenshot());
    if (view === 'evidence') await panel.evaluate(() => document.querySelector<HTMLElement>('.why')?.click());
  }
  await panel.close();
}

/** A page of the extension in all its height. */
async function takePage(app: ExtensionBrowser, path: string, name: string, scheme: Scheme): Promise<void> {
  const tab = await app.openPage(path);
  await tab.setScheme(scheme);
  await resize(app, tab, 1100, 800);
  await until('the page', () => tab.evaluate(() => document.querySelector('h1') !== null));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const height = await tab.evaluate(() => document.documentElement.scrollHeight);
  await resize(app, tab, 1100, Math.min(height, HIGHEST));
  await new Promise((resolve) => setTimeout(resolve, 300));
  keep(`${app.name}-${name}-${scheme}`, await tab.screenshot());
  await tab.close();
}

async function takePages(app: ExtensionBrowser, web: SampleWeb, scheme: Scheme): Promise<void> {
  await takePage(app, 'welcome.html', 'welcome', scheme);
  const tab = await app.open('about:blank');
  const addresses = [...web.addresses()].filter((url) =>
    COMPARED.some((name) => url.includes(`//${name}.`) && !/checkout|\/$/.test(url)),
  );
  for (const url of addresses) {
    await tab.goto(url);
    await settled(app, tab);
  }
  const query = addresses.map((url) => ['policy', url.replace('http://', '')]);
  await takePage(app, `compare.html?${new URLSearchParams(query)}`, 'compare', scheme);
  await storeSettings(app, { dealBreakers: ['sells-data:yes'], ignoredSites: ['mail.hearth.example'] });
  await takePage(app, 'options.html', 'options', scheme);
  await clean(app, web);
}

rmSync(PICTURES, { recursive: true, force: true });
mkdirSync(PICTURES, { recursive: true });
const web = await serveSampleWeb();
const ways = [() => launchChromium(), () => launchFirefox()];
try {
  for (const launch of ways) {
    const app = await launch();
    try {
      for (const scheme of SCHEMES) {
        for (const name of Object.keys(SCENES)) await takePopup(app, web, name, scheme);
        await takePages(app, web, scheme);
      }
    } finally {
      await app.close();
    }
  }
  for (const scheme of SCHEMES) {
    const app = await launchChromium('--force-device-scale-factor=2', '--screen-info={3200x2400 devicePixelRatio=2}');
    try {
      keep(`hero-${scheme}`, await takeHero(app, LUMORA, scheme));
    } finally {
      await app.close();
    }
  }
} finally {
  await web.close();
}

function launchChromium(...more: string[]): Promise<ChromiumBrowser> {
  const args = [
    `--proxy-server=127.0.0.1:${web.port}`,
    '--disable-features=HttpsUpgrades',
    '--accept-lang=en-GB',
    ...more,
  ];
  return ChromiumBrowser.launch({ args });
}

function launchFirefox(): Promise<FirefoxBrowser> {
  return FirefoxBrowser.launch({
    preferences: {
      'dom.security.https_first': false,
      'intl.accept_languages': 'en-GB, en',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': web.port,
    },
  });
}
