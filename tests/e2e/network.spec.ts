import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChromiumBrowser } from './harness/chromium';
import { FirefoxBrowser } from './harness/firefox';
import { serve } from './harness/server';
import { type ExtensionBrowser, stateOf, until } from './harness/surface';
import { expect, test } from './harness/test';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** Reads a policy and an ordinary page, by itself and by the button. */
async function useIt(app: ExtensionBrowser, origin: string): Promise<void> {
  for (const [page, status] of [
    ['policies/lumora.html', 'ready'],
    ['other/sign-up.html', 'not-a-policy'],
  ]) {
    const tab = await app.open(`${origin}/${page}`);
    const popup = await app.pressButton(tab);
    await until(
      'the result',
      () => stateOf(app, tab),
      (state) => state?.status === status,
    );
    await popup.close();
  }
}

const PAGES = ['/policies/lumora.html', '/other/sign-up.html'];
const withoutFavicon = (target: string): boolean => target !== '/favicon.ico';

test('the extension asks the network for nothing', async ({ target }) => {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-gist-'));
  const site = await serve('tests/fixtures');
  try {
    if (target === 'chromium') {
      const netLog = join(folder, 'net.json');
      const app = await ChromiumBrowser.launch({ netLog });
      const own = app.pageUrl('').replace(/\/$/, '');
      await useIt(app, site.origin);
      await app.close();
      const { constants, events } = JSON.parse(readFileSync(netLog, 'utf8')) as NetLog;
      const started = events.filter(({ type }) => type === constants.logEventTypes.URL_REQUEST_START_JOB);
      expect(
        started.some(({ params }) => params?.url?.startsWith(site.origin)),
        'the log holds the page itself',
      ).toBe(true);
      const byExtension = started.filter(({ params }) => params?.initiator === own && !params.url?.startsWith(own));
      expect(byExtension.map(({ params }) => params?.url)).toEqual([]);
    } else {
      const app = await FirefoxBrowser.launch();
      await app.watchRequests();
      await useIt(app, site.origin);
      const seen = await app.seenRequests();
      await app.close();
      expect(
        seen.map(({ url }) => url),
        'the log holds the page itself',
      ).toContain(`${site.origin}${PAGES[0]}`);
      expect(seen.filter(({ by }) => by !== null)).toEqual([]);
    }
    expect(site.requests.map(({ target }) => target).filter(withoutFavicon)).toEqual(PAGES);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
