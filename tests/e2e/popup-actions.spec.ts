import { readFile } from 'node:fs/promises';
import { type ExtensionBrowser, type Surface, stateOf, storeSettings, type Tab, until } from './harness/surface';
import { expect, test } from './harness/test';

const PATH = '/policies/lumora.html';

async function readied(app: ExtensionBrowser, tab: Tab) {
  const state = await until(
    'the report',
    () => stateOf(app, tab),
    (known) => known?.status === 'ready',
  );
  if (state?.status !== 'ready') throw new Error('no report');
  return state;
}

/** The popup in a tab of its own, as the page badge opens it where nothing else can be opened. */
async function openedPopup(app: ExtensionBrowser, policy: Tab, more = ''): Promise<Tab> {
  const popup = await app.openPage(`popup.html?tab=${await policy.id()}${more}`);
  await until('the popup', () => popup.evaluate(() => document.querySelector('h1') !== null));
  return popup;
}

function textOf(surface: Surface): Promise<string> {
  return surface.evaluate(() => (document.querySelector('#page')?.textContent ?? '').replace(/\s+/g, ' '));
}

/** Presses the control of that name, once it is there. */
async function press(surface: Surface, name: string): Promise<void> {
  await until(`“${name}”`, () =>
    surface.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, a')];
      const control = all.find((one) => one.ariaLabel === wanted || one.textContent?.trim() === wanted);
      control?.click();
      return control !== undefined;
    }, name),
  );
}

test('what changed since the last visit stands first, practice by practice', async ({ app, site }) => {
  const html = await readFile(`tests/fixtures${PATH}`, 'utf8');
  // The earlier text said nothing of it; now it is as it is.
  site.changed.set(PATH, html.replace(/<(p|li)>[^<]*(machine-learning|train)[^<]*<\/\1>/g, ''));
  const tab = await app.open(`${site.origin}${PATH}`);
  expect((await readied(app, tab)).report.practices['ai-training'].answer).toBe('not-stated');
  site.changed.delete(PATH);
  await tab.goto('about:blank');
  await tab.goto(`${site.origin}${PATH}`);
  const now = await until(
    'the change',
    () => stateOf(app, tab),
    (state) => state?.status === 'ready' && state.earlier !== undefined,
  );
  const training = now?.status === 'ready' ? now.report.practices['ai-training'] : undefined;
  expect(training?.answer).toBe('yes');
  const popup = await openedPopup(app, tab);
  const changes = await until('the changes', () =>
    popup.evaluate(() => document.querySelector('[aria-labelledby="h-changes"]')?.textContent ?? ''),
  );
  expect(changes).toContain('New: Trains AI on your data');
  expect(changes).toContain('Was: not mentioned');
  expect(training?.evidence.some(({ quote }) => changes.includes(quote))).toBe(true);
  expect(await popup.evaluate(() => document.querySelector('main section h2')?.id)).toBe('h-changes');
});

test('copies as Markdown and saves as JSON and CSV', async ({ app, site }) => {
  const policy = await app.open(`${site.origin}${PATH}`);
  const { report } = await readied(app, policy);
  const popup = await openedPopup(app, policy);
  await popup.evaluate(() => {
    const kept = globalThis as unknown as { copied: string; saved: Blob[] };
    kept.saved = [];
    navigator.clipboard.writeText = async (text) => {
      kept.copied = text;
    };
    URL.createObjectURL = (blob) => {
      kept.saved.push(blob as Blob);
      return 'blob:nothing';
    };
    // Nothing is written to the disk of whoever runs this.
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await press(popup, 'Copy as Markdown');
  const copied = await until('the copy', () =>
    popup.evaluate(() => (globalThis as unknown as { copied?: string }).copied ?? ''),
  );
  expect(copied).toContain('# What the privacy policy of');
  await until('the note', async () => (await textOf(popup)).startsWith('Copied'));
  await press(popup, 'Export JSON');
  await press(popup, 'More');
  await press(popup, 'Export CSV');
  const [json = '', csv = ''] = await until(
    'the files',
    () =>
      popup.evaluate(() => Promise.all((globalThis as unknown as { saved: Blob[] }).saved.map((one) => one.text()))),
    (texts) => texts.length === 2,
  );
  expect(JSON.parse(json)).toEqual(report);
  expect(csv.split('\r\n').length).toBeGreaterThan(30);
});

test('a site that is never to be read is not read until one presses', async ({ app, site }) => {
  const policy = await app.open(`${site.origin}${PATH}`);
  await readied(app, policy);
  const popup = await openedPopup(app, policy);
  await press(popup, 'More');
  await press(popup, 'Never read this site');
  await until('the state', async () => (await textOf(popup)).includes('You asked not to read this site'));
  const ignored = await app.inExtension(
    async (api) => ((await api.storage.local.get('settings')).settings as { ignoredSites: string[] }).ignoredSites,
  );
  expect(ignored).toEqual(['127.0.0.1']);
  await press(popup, 'Read it once');
  await until('the summary', () => popup.evaluate(() => document.querySelector('.lead') !== null));
  const other = await app.open(`${site.origin}/policies/hedgerow-notes.html`);
  const panel = await app.openPage(`sidepanel.html?tab=${await other.id()}`);
  await until('the state', async () => (await textOf(panel)).includes('You asked not to read this site'));
  expect(await stateOf(app, other)).toBeUndefined();
  await press(panel, 'Read it once');
  await readied(app, other);
});

test('a failure can be tried again', async ({ app, site }) => {
  const policy = await app.open(`${site.origin}${PATH}`);
  const { url } = await readied(app, policy);
  const popup = await openedPopup(app, policy);
  await app.inExtension(
    (api, [tabId, address]) =>
      api.storage.session.set({
        [`tab:${tabId}`]: {
          keptAt: Date.now(),
          state: { url: address, site: '127.0.0.1', status: 'failed', reason: 'RangeError: too deep' },
        },
      }),
    [await policy.id(), url] as const,
  );
  await until('the failure', async () => (await textOf(popup)).includes('RangeError: too deep'));
  expect(await popup.evaluate(() => document.querySelector('[role="alert"]') !== null)).toBe(true);
  await press(popup, 'Try again');
  await readied(app, policy);
  await until('the summary', () => popup.evaluate(() => document.querySelector('.lead') !== null));
});

test('settings take effect at once', async ({ app, site }) => {
  const policy = await app.open(`${site.origin}${PATH}`);
  await readied(app, policy);
  const popup = await openedPopup(app, policy);
  await storeSettings(app, { theme: 'dark', language: 'de' });
  await until('the theme', () => popup.evaluate(() => document.documentElement.dataset.theme === 'dark'));
  await until('the language', () => popup.evaluate(() => document.documentElement.lang.startsWith('de')));
  await until('German', async () => (await textOf(popup)).includes('Keine Rechtsberatung'));
});

test('on paper everything is open', async ({ app, site }) => {
  const policy = await app.open(`${site.origin}${PATH}`);
  await readied(app, policy);
  const popup = await app.openPage(`popup.html?tab=${await policy.id()}&print=0`);
  await until('all open', () =>
    popup.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLDetailsElement>('details.f')];
      return all.length > 3 && all.every(({ open }) => open) && document.querySelector('#ledger') !== null;
    }),
  );
});
