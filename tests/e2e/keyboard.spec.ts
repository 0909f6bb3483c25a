import { type ExtensionBrowser, type Surface, stateOf, storeSettings, type Tab, until } from './harness/surface';
import { expect, test } from './harness/test';

/** Presses a key where the focus is, as the document hears it. */
function press(surface: Surface, key: string): Promise<void> {
  return surface.evaluate((name) => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  }, key);
}

/** The surface in a tab of its own, where it stays open; it speaks of the policy's tab. */
async function opened(app: ExtensionBrowser, policy: Tab, page: 'popup' | 'sidepanel'): Promise<Tab> {
  await until(
    'the report',
    () => stateOf(app, policy),
    (state) => state?.status === 'ready',
  );
  const tab = await app.openPage(`${page}.html?tab=${await policy.id()}`);
  await until('the summary', () => tab.evaluate(() => document.querySelector('details.f[open] .slip') !== null));
  // The keys are loaded after the first picture.
  await until('the keys', async () => {
    await press(tab, 'f');
    return tab.evaluate(() => document.activeElement?.id === 'h-flags');
  });
  return tab;
}

/** Where one is: the open finding that has the focus, or was opened last. */
function place(surface: Surface): Promise<{ finding: string; quote: string }> {
  return surface.evaluate(() => {
    const focused = document.activeElement?.closest('details.f');
    const finding = focused ?? document.querySelector('details.f[open]');
    return { finding: finding?.id ?? '', quote: finding?.querySelector('blockquote')?.textContent ?? '' };
  });
}

function marked(tab: Tab): Promise<string> {
  return tab.evaluate(() => [...(CSS.highlights.get('privacy-gist-quote') ?? [])].map(String).join(' '));
}

test('n and p go through all quotes, from finding to finding', async ({ app, site }) => {
  const policy = await app.open(`${site.origin}/policies/lumora.html`);
  const popup = await opened(app, policy, 'popup');
  const quotes = await popup.evaluate(() => document.querySelectorAll('details.f').length);
  const first = await place(popup);
  const seen = [first];
  for (let turn = 0; turn < 4; turn++) {
    await press(popup, 'n');
    const now = await until(
      'the next quote',
      () => place(popup),
      (where) => JSON.stringify(where) !== JSON.stringify(seen.at(-1)),
    );
    seen.push(now);
  }
  expect(quotes).toBeGreaterThan(2);
  expect(new Set(seen.map((where) => JSON.stringify(where))).size, 'no quote twice').toBe(seen.length);
  expect(new Set(seen.map(({ finding }) => finding)).size, 'more than one finding').toBeGreaterThan(1);
  const last = seen.at(-1);
  await press(popup, 'p');
  await until(
    'the quote before',
    () => place(popup),
    (where) => JSON.stringify(where) !== JSON.stringify(last),
  );
});

test('f, c and g jump to the sections', async ({ app, site }) => {
  const policy = await app.open(`${site.origin}/policies/lumora.html`);
  const popup = await opened(app, policy, 'popup');
  for (const [key, id] of [
    ['c', 'h-concerns'],
    ['g', 'h-good'],
    ['f', 'h-flags'],
  ] as const) {
    await press(popup, key);
    expect(await popup.evaluate(() => document.activeElement?.id)).toBe(id);
  }
});

test('s shows the sentence on the page, Escape takes the mark away', async ({ app, site }) => {
  const policy = await app.open(`${site.origin}/policies/lumora.html`);
  const popup = await opened(app, policy, 'popup');
  const { quote } = await place(popup);
  await press(popup, 's');
  const shown = await until('the mark', () => marked(policy));
  expect(quote).toContain(shown);
  await until('the note', () => popup.evaluate(() => document.querySelector('.slip[data-shown]') !== null));
  await press(popup, 'Escape');
  await until('no mark', async () => (await marked(policy)) === '');
  expect(await popup.evaluate(() => document.querySelector('.slip[data-shown]'))).toBeNull();
});

test('with single keys switched off they mean nothing; Escape still does', async ({ app, site }) => {
  const policy = await app.open(`${site.origin}/policies/lumora.html`);
  const popup = await opened(app, policy, 'popup');
  await press(popup, 's');
  await until('the mark', () => marked(policy));
  await storeSettings(app, { shortcuts: false });
  await until('the keys are off', async () => {
    await popup.evaluate(() => document.querySelector('h1')?.focus());
    await press(popup, 'g');
    return popup.evaluate(() => document.activeElement?.id !== 'h-good');
  });
  await press(popup, 'Escape');
  await until('no mark', async () => (await marked(policy)) === '');
});

test('everything that can be pressed can be reached by Tab and has a name', async ({ app, site }) => {
  const policy = await app.open(`${site.origin}/policies/lumora.html`);
  const popup = await opened(app, policy, 'popup');
  const nameless = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, summary, input')]
      .filter((one) => one.tabIndex < 0 || !(one.ariaLabel || one.textContent?.trim() || one.closest('label')))
      .map((one) => one.outerHTML.slice(0, 120)),
  );
  expect(nameless).toEqual([]);
});
