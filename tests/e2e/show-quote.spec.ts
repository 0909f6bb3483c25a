import { build } from 'esbuild';
import type { ShowRequest, ShowResult } from '@/lib/page/highlight';
import { storeSettings, type Tab } from './harness/surface';
import { expect, test } from './harness/test';

interface Shower {
  show(request: ShowRequest): Promise<ShowResult>;
  clear(): void;
}
type Page = typeof globalThis & { shower: Shower };

let code = '';

test.beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { clearHighlight, showQuote } from './lib/page/highlight';
globalThis.shower = { show: (request) => showQuote(document, request), clear: clearHighlight };`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  code = outputFiles[0]?.text ?? '';
});

async function show(tab: Tab, request: ShowRequest): Promise<ShowResult> {
  await tab.evaluate((script) => {
    // biome-ignore lint/security/noGlobalEval: the page of the fixture is where the code under test runs.
    if (!('shower' in globalThis)) globalThis.eval(script);
  }, code);
  return tab.evaluate((wanted) => (globalThis as Page).shower.show(wanted), request);
}

const PLACES: [name: string, quote: string][] = [
  ['in a closed details', 'We share your name with the harbour master of each port that you sail to.'],
  ['in a panel that a button opens', 'Your card number goes to our bank and is never kept on our own computers.'],
  ['on another tab', 'We keep the health certificates of our crew for as long as the law of the sea asks.'],
  ['in a part hidden by a style sheet', 'We may send your address to the insurers of the ship after an accident.'],
  ['in a text cut off', 'We use them to remember your harbour, your language and your last search for a crossing.'],
  ['in a shadow root', 'Write to privacy@sandpiper-ferries.example to have your account removed.'],
];

for (const [name, quote] of PLACES) {
  test(`a quote ${name} is shown`, async ({ app, site }) => {
    const tab = await app.open(`${site.origin}/live/folded-away.html`);
    expect(await show(tab, { quote })).toMatchObject({ found: true, visible: true });
  });
}

test('a quote is scrolled into view, marked, and let go by Escape without a trace', async ({ app, site }) => {
  // The page badge would come at a time of its own.
  await storeSettings(app, { pageBadge: false });
  const tab = await app.open(`${site.origin}/live/folded-away.html`);
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  const quote = 'We may send your address to the insurers of the ship after an accident.';
  const shown = await show(tab, { quote, marks: [{ start: 3, end: 11 }], announcement: 'Shown on the page.' });
  expect(shown).toEqual({ found: true, visible: true, how: 'highlight' });
  const seen = await tab.evaluate(() => ({
    marked: [...(CSS.highlights.get('privacy-gist-quote') ?? [])].map(String),
    strong: [...(CSS.highlights.get('privacy-gist-marks') ?? [])].map(String),
    status: document.querySelectorAll('[role="status"]').length,
  }));
  expect(seen).toEqual({ marked: [quote], strong: ['may send'], status: 1 });

  await tab.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('a second quote takes the first one away, and one that is not there is said to be so', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/live/folded-away.html`);
  const second = 'Passengers may ask for a copy of all their data at any time.';
  await show(tab, { quote: 'We keep a list of your journeys for two years' });
  await show(tab, { quote: second });
  expect(await tab.evaluate(() => [...(CSS.highlights.get('privacy-gist-quote') ?? [])].map(String))).toEqual([second]);
  expect(await show(tab, { quote: 'We sell your cabin to the highest bidder.' })).toEqual({
    found: false,
    visible: false,
    how: null,
  });
  expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('without highlights in the browser the quote is selected', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/live/folded-away.html`);
  const quote = 'Passengers may ask for a copy of all their data at any time.';
  await tab.evaluate(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
  expect((await show(tab, { quote })).how).toBe('selection');
  expect(await tab.evaluate(() => String(getSelection()))).toBe(quote);
});
