import { violationsIn } from './harness/layout';
import { type ExtensionBrowser, type Surface, stateOf, type Tab, until } from './harness/surface';
import { expect, test } from './harness/test';

async function openedPanel(app: ExtensionBrowser, policy: Tab): Promise<Tab> {
  await until(
    'the report',
    () => stateOf(app, policy),
    (state) => state?.status === 'ready',
  );
  const panel = await app.openPage(`sidepanel.html?tab=${await policy.id()}`);
  await until('the summary', () => panel.evaluate(() => document.querySelector('[role="tab"]') !== null));
  return panel;
}

function choose(panel: Surface, view: 'summary' | 'evidence' | 'actions'): Promise<void> {
  return panel.evaluate((name) => document.getElementById(`tab-${name}`)?.click(), view);
}

async function evidence(panel: Surface): Promise<string[]> {
  await choose(panel, 'evidence');
  await until('the quotes', () => panel.evaluate(() => document.querySelector('.ev .q') !== null));
  return panel.evaluate(() => [...document.querySelectorAll('.ev .q')].map((one) => one.textContent ?? ''));
}

/** Types into the search as a keyboard does. */
function type(panel: Surface, words: string): Promise<void> {
  return panel.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('.find input');
    if (!field) throw new Error('no search field');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
}

test('the panel stays while one goes from quote to quote on the page', async ({ app, site }) => {
  const policy = await app.open(`${site.origin}/policies/lumora.html`);
  const panel = await openedPanel(app, policy);
  const quotes = await evidence(panel);
  expect(quotes.length).toBeGreaterThan(5);
  for (const index of [0, 3]) {
    await panel.evaluate((at) => document.querySelectorAll<HTMLElement>('button.ev')[at]?.click(), index);
    const mark = await until(
      'the mark',
      () => policy.evaluate(() => [...(CSS.highlights.get('privacy-gist-quote') ?? [])].map(String).join(' ')),
      (text) => text !== '' && (quotes[index] ?? '').includes(text),
    );
    expect(quotes[index]).toContain(mark);
    await until('the note', () =>
      panel.evaluate(
        (at) => document.querySelectorAll('button.ev')[at]?.textContent?.includes('Shown on the page') === true,
        index,
      ),
    );
    expect(await panel.evaluate(() => document.querySelectorAll('.ev[aria-current="true"]').length)).toBe(1);
  }
});

test('search finds quotes, says how many, and marks what was sought', async ({ app, site }) => {
  const policy = await app.open(`${site.origin}/policies/lumora.html`);
  const panel = await openedPanel(app, policy);
  const all = await evidence(panel);
  await panel.evaluate(() => document.body.focus());
  await until('the search field has the focus', async () => {
    await panel.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true })),
    );
    return panel.evaluate(() => document.activeElement?.matches('.find input') === true);
  });
  await type(panel, 'delete');
  const found = await until(
    'fewer quotes',
    () => panel.evaluate(() => [...document.querySelectorAll('.ev .q')].map((one) => one.textContent ?? '')),
    (quotes) => quotes.length > 0 && quotes.length < all.length,
  );
  expect(found.length).toBeGreaterThan(0);
  const status = await panel.evaluate(() => document.querySelector('[role="status"]')?.textContent);
  expect(status).toContain('“delete”');
  expect(await panel.evaluate(() => document.querySelector('.ev u')?.textContent?.toLowerCase())).toBe('delete');
  await type(panel, 'no such words');
  await until('nothing found', () =>
    panel.evaluate(() => document.querySelector('.none')?.textContent?.includes('no such words') === true),
  );
});

test('arrows move between the views', async ({ app, site }) => {
  const policy = await app.open(`${site.origin}/policies/lumora.html`);
  const panel = await openedPanel(app, policy);
  const arrow = (key: string) =>
    panel.evaluate((name) => {
      const tab = document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
      tab?.focus();
      tab?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    }, key);
  const chosen = () => panel.evaluate(() => document.activeElement?.id);
  await arrow('ArrowRight');
  await until('the next view', async () => (await chosen()) === 'tab-evidence');
  await arrow('ArrowLeft');
  await until('the view before', async () => (await chosen()) === 'tab-summary');
  await arrow('ArrowLeft');
  await until('the last view', async () => (await chosen()) === 'tab-actions');
  await until('what one can do', () => panel.evaluate(() => document.querySelector('.acts a') !== null));
});

for (const view of ['summary', 'evidence', 'actions'] as const)
  test(`axe finds nothing in the panel: ${view}`, async ({ app, site }) => {
    const policy = await app.open(`${site.origin}/policies/lumora.html`);
    const panel = await openedPanel(app, policy);
    await choose(panel, view);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.why')?.click());
    await until('the ledger', () => panel.evaluate(() => document.querySelector('#ledger') !== null));
    expect(await violationsIn(panel)).toEqual([]);
  });

test('nothing is lost at 320 pixels', async ({ app, site }) => {
  const policy = await app.open(`${site.origin}/policies/lumora.html`);
  const panel = await openedPanel(app, policy);
  const wide = await panel.evaluate(() => {
    document.documentElement.style.width = '320px';
    const own = document.documentElement.getBoundingClientRect().right;
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => !one.closest('.vh') && one.getBoundingClientRect().right > own + 1)
      .map((one) => `${one.tagName} ${one.className}`);
  });
  expect(wide).toEqual([]);
});
