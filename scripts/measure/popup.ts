/**
 * How soon the popup shows a report that is there: in the real popup after a press of the button, from the start of its page
 * to the first picture with content. In turns with it a page of two words, which is what the browser itself takes here.
 * Printed, not held.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ChromiumBrowser } from '../../tests/e2e/harness/chromium';
import { serve } from '../../tests/e2e/harness/server';
import { stateOf, type Tab, until } from '../../tests/e2e/harness/surface';

const TIMES = 20;
const POLICY = 'policies/lumora.html';
/** As the background sets it for a tab with a report. */
const REPORT_PAGE = 'popup.html#page';
const PLAIN_PAGE = 'plain.html';
/** ms in which even a slow machine has drawn all, or closed a window; nothing is asked of the page before. */
const SETTLED = 400;

/** ms until the first picture with content of what the button opens. */
async function firstPicture(app: ChromiumBrowser, policy: Tab, page: string): Promise<number> {
  await app.inExtension((api, popup) => api.action.setPopup(popup), { tabId: await policy.id(), popup: page });
  const popup = await app.pressButton(policy, page.split('#')[0]);
  await setTimeout(SETTLED);
  const [painted, hasReport] = await popup.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    document.querySelector('details.f .slip') !== null,
  ]);
  await popup.close();
  await setTimeout(SETTLED);
  if (typeof painted !== 'number' || hasReport !== (page === REPORT_PAGE))
    throw new Error(`${page} shows something else`);
  return painted;
}

const extension = mkdtempSync(join(tmpdir(), 'privacy-gist-popup-'));
cpSync('.output/chrome-mv3', extension, { recursive: true });
writeFileSync(join(extension, PLAIN_PAGE), '<!doctype html><title>Plain</title><p>Hello world</p>');
const site = await serve('tests/fixtures');
const app = await ChromiumBrowser.launch({ extension });
try {
  const policy = await app.open(`${site.origin}/${POLICY}`);
  await until(
    'the report',
    () => stateOf(app, policy),
    (state) => state?.status === 'ready',
  );
  const times: Record<string, number[]> = { [REPORT_PAGE]: [], [PLAIN_PAGE]: [] };
  for (let time = 0; time < TIMES; time++)
    for (const [page, painted] of Object.entries(times)) painted.push(await firstPicture(app, policy, page));
  const [report, plain] = Object.values(times).map((painted) => {
    painted.sort((a, b) => a - b);
    const at = (share: number): string => (painted[Math.floor(share * (TIMES - 1))] ?? Number.NaN).toFixed(0);
    return `${at(0.5)} ms at the median of ${TIMES}, ${at(0)} to ${at(1)}`;
  });
  process.stdout.write(
    `  – popup with a report, first picture with content: ${report} (aim ≤ 100); two words: ${plain}\n`,
  );
} finally {
  await app.close();
  await site.close();
  rmSync(extension, { recursive: true });
}
