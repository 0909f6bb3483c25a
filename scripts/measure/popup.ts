/** How soon the popup shows a report that is there: from the start of its page to the first picture with content. Printed, not held. */
import { ChromiumBrowser } from '../../tests/e2e/harness/chromium';
import { serve } from '../../tests/e2e/harness/server';
import { stateOf, until } from '../../tests/e2e/harness/surface';

const TIMES = 20;
const POLICY = 'policies/lumora.html';

/** First picture, and when the summary was in the document, in ms. */
interface Opening {
  painted: number;
  ready: number;
}

const site = await serve('tests/fixtures');
const app = await ChromiumBrowser.launch();
try {
  const policy = await app.open(`${site.origin}/${POLICY}`);
  await until(
    'the report',
    () => stateOf(app, policy),
    (state) => state?.status === 'ready',
  );
  const openings: Opening[] = [];
  for (let time = 0; time < TIMES; time++) {
    const popup = await app.openPage(`popup.html?tab=${await policy.id()}`);
    const opening = await until('the first picture of the summary', () =>
      popup.evaluate(() => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        const isThere = document.querySelector('details.f .slip') !== null;
        return paint && isThere ? { painted: paint.startTime, ready: performance.now() } : null;
      }),
    );
    if (opening) openings.push(opening);
    await popup.close();
  }
  const painted = openings.map((one) => one.painted).sort((a, b) => a - b);
  const at = (share: number): string => (painted[Math.floor(share * (painted.length - 1))] ?? Number.NaN).toFixed(0);
  process.stdout.write(
    `  – popup with a report, first picture with content: ${at(0.5)} ms at the median of ${painted.length}, ${at(0)} to ${at(1)} (aim ≤ 100)\n`,
  );
} finally {
  await app.close();
  await site.close();
}
