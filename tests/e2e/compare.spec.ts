import { catchFiles, press, savedFile, shows, text } from './harness/controls';
import { type ExtensionBrowser, type Tab, until } from './harness/surface';
import { badgeWhenRead, expect, test } from './harness/test';

const PATHS = ['lumora', 'hedgerow-notes', 'vivid-run', 'tallow-street', 'couponista'].map(
  (name) => `/policies/${name}.html`,
);

/** Reads policies, and opens the comparison of the first ones. */
async function compared(app: ExtensionBrowser, origin: string, read: number, chosen: number): Promise<Tab> {
  for (const path of PATHS.slice(0, read)) await badgeWhenRead(app, await app.open(`${origin}${path}`));
  const query = PATHS.slice(0, chosen).map((path) => ['policy', origin.replace('http://', '') + path]);
  return app.openPage(`compare.html?${new URLSearchParams(query)}`);
}

/** Rows as text, cells apart, what is only for screen readers included. */
function rows(tab: Tab): Promise<string[][]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('tbody tr:not([hidden])')].map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
    ),
  );
}

test('with nothing kept it says how to begin', async ({ app }) => {
  const tab = await app.openPage('compare.html');
  await shows(tab, text('compare_empty'));
});

test('policies are chosen from the history, two to four', async ({ app, site }) => {
  const tab = await compared(app, site.origin, 5, 0);
  await shows(tab, text('compare_choose'));
  const boxes = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('fieldset input')].map(({ checked, disabled }) => ({
        checked,
        disabled,
      })),
    );
  await until('five policies', boxes, (all) => all.length === 5);
  const tick = (index: number) =>
    tab.evaluate((at) => document.querySelectorAll<HTMLInputElement>('fieldset input')[at]?.click(), index);
  await tick(0);
  await tick(1);
  await shows(tab, text('compare_differ'));
  // With two there is a table; to add more, the choice is opened again.
  await press(tab, text('compare_add'));
  await tick(2);
  await tick(3);
  await shows(tab, text('compare_choose_full'));
  expect((await boxes()).map(({ disabled }) => disabled)).toEqual([false, false, false, false, true]);
  await until(
    'four columns',
    () => tab.evaluate(() => document.querySelectorAll('thead th').length),
    (count) => count === 5,
  );
});

test('differences come first, the worst first, each with its sentences', async ({ app, site }) => {
  const tab = await compared(app, site.origin, 2, 2);
  await shows(tab, text('compare_differ'));
  const all = await rows(tab);
  const same = all.findIndex(([title]) => title?.startsWith(text('compare_same')));
  expect(all[0]?.[0]).toContain(text('compare_differ'));
  expect(all[1]?.join(' ')).toContain(text('verdict_red_flag'));
  for (const [, first, second] of all.slice(1, same)) if (second !== undefined) expect(first).not.toBe(second);
  await tab.evaluate(() => document.querySelector<HTMLElement>('tbody th button')?.click());
  const [quotes, links] = await until(
    'quotes',
    () =>
      tab.evaluate(() => {
        const row = document.querySelector('tr.qs:not([hidden])');
        return [
          [...(row?.querySelectorAll('blockquote') ?? [])].map((quote) => quote.textContent ?? ''),
          [...(row?.querySelectorAll('a') ?? [])].map(({ href }) => href),
        ];
      }),
    ([found]) => (found?.length ?? 0) > 0,
  );
  const policy = await app.open(`${site.origin}${PATHS[0]}`);
  const page = await policy.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '));
  const own = quotes?.[0]?.replace(/^“(.*… )?|”$/gs, '') ?? '';
  expect(own).not.toBe('');
  expect(page).toContain(own);
  expect(await tab.evaluate(() => document.querySelectorAll('tr.qs mark').length)).toBeGreaterThan(0);
  expect(links?.[0]).toContain('#:~:text=');
});

test('a policy leaves the table, and the address follows', async ({ app, site }) => {
  const tab = await compared(app, site.origin, 3, 3);
  await shows(tab, text('compare_title_other', '3'));
  const remove = await tab.evaluate(() => document.querySelector('thead button')?.getAttribute('aria-label') ?? '');
  await press(tab, remove);
  await shows(tab, text('compare_title_other', '2'));
  expect(await tab.evaluate(() => new URLSearchParams(location.search).getAll('policy').length)).toBe(2);
  expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

test('it goes out as CSV and JSON', async ({ app, site }) => {
  const tab = await compared(app, site.origin, 2, 2);
  await shows(tab, text('compare_differ'));
  await catchFiles(tab);
  await press(tab, text('compare_csv'));
  const csv = await savedFile(tab);
  expect(csv).toContain(text('practice_sells_data_name'));
  await press(tab, text('compare_json'));
  const json = await until(
    'JSON',
    () => savedFile(tab),
    (file) => file.startsWith('['),
  );
  expect((JSON.parse(json) as { schema: number }[]).map(({ schema }) => schema)).toEqual([1, 1]);
});

test('it is copied as Markdown', async ({ app, site }) => {
  const tab = await compared(app, site.origin, 2, 2);
  await shows(tab, text('compare_differ'));
  await tab.evaluate(() => {
    const page = globalThis as unknown as { copied?: string };
    navigator.clipboard.writeText = async (copied) => {
      page.copied = copied;
    };
  });
  await press(tab, text('compare_markdown'));
  await shows(tab, text('compare_copied'));
  const copied = await tab.evaluate(() => (globalThis as unknown as { copied?: string }).copied ?? '');
  expect(copied).toMatch(/^# Compare policies\n\n\| Practice \| \[/);
  expect(copied).toContain('#:~:text=');
});
