import { test as base, expect } from '@playwright/test';
import { ChromiumBrowser } from './chromium';
import { FirefoxBrowser } from './firefox';
import { type FixtureServer, serve } from './server';
import { badgeOf, type ExtensionBrowser, type Tab, until } from './surface';

export interface WorkerFixtures {
  target: 'chromium' | 'firefox';
  launched: ExtensionBrowser;
  site: FixtureServer;
}
interface Fixtures {
  /** The browser with the extension: launched once for many tests, each of which finds it as after installation. */
  app: ExtensionBrowser;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  target: ['chromium', { option: true, scope: 'worker' }],
  launched: [
    async ({ target }, use) => {
      const browser = target === 'chromium' ? await ChromiumBrowser.launch() : await FirefoxBrowser.launch();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from the pattern
    async ({}, use) => {
      const server = await serve('tests/fixtures');
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  app: async ({ launched, site }, use) => {
    site.requests.length = 0;
    site.changed.clear();
    await use(launched);
    await launched.reset();
  },
});

/** The badge when the policy was read: its tooltip speaks. */
export function badgeWhenRead(app: ExtensionBrowser, tab: Tab) {
  return until(
    'the badge',
    () => badgeOf(app, tab),
    ({ title }) => title.includes(':'),
  );
}

export { expect };
