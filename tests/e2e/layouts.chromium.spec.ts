import { type Language, shows, textIn } from './harness/controls';
import { lengthen, overflowing, violationsIn } from './harness/layout';
import { pageOf, resize } from './harness/pointer';
import { type ExtensionBrowser, storeSettings, type Tab } from './harness/surface';
import { badgeWhenRead, expect, test } from './harness/test';

const WIDTHS = [320, 720, 1200];
const POLICIES = ['/policies/lumora.html', '/policies/hedgerow-notes.html', '/policies/vivid-run.html'];
const TITLES = { 'options.html': 'options_title', 'welcome.html': 'welcome_title', 'compare.html': 'compare_differ' };
type PageName = keyof typeof TITLES;
const PAGES = Object.keys(TITLES) as PageName[];

async function opened(app: ExtensionBrowser, origin: string, page: PageName, language: Language): Promise<Tab> {
  if (page !== 'welcome.html')
    for (const path of POLICIES) await badgeWhenRead(app, await app.open(`${origin}${path}`));
  await storeSettings(app, {
    language,
    ignoredSites: ['a-rather-long-name-of-a-site.with-a-subdomain.shop.example'],
    pageBadgeHiddenSites: ['shop.example'],
    verdicts: { 'sells-data:yes': 'concern' },
  });
  const query = new URLSearchParams(POLICIES.map((path) => ['policy', origin.replace('http://', '') + path]));
  const tab = await app.openPage(page === 'compare.html' ? `${page}?${query}` : page);
  await shows(tab, textIn(language, TITLES[page]));
  await tab.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    document.querySelector<HTMLElement>('tbody th button')?.click();
  });
  return tab;
}

for (const page of PAGES) {
  test(`${page} holds in each language, from 320 px on, and axe finds nothing`, async ({ app, site }) => {
    for (const language of ['en', 'de', 'fr', 'es'] as const) {
      const tab = await opened(app, site.origin, page, language);
      for (const width of WIDTHS) {
        await resize(app, tab, width, 800);
        expect(await overflowing(tab), `${language}, ${width} px`).toEqual([]);
      }
      expect(await violationsIn(tab), language).toEqual([]);
      await app.reset();
    }
  });

  test(`${page} holds with texts 40 % longer and from right to left`, async ({ app, site }) => {
    const tab = await opened(app, site.origin, page, 'de');
    await lengthen(tab);
    for (const direction of ['ltr', 'rtl']) {
      await tab.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, direction);
      for (const width of WIDTHS) {
        await resize(app, tab, width, 800);
        expect(await overflowing(tab), `${direction}, ${width} px`).toEqual([]);
      }
    }
  });
}

test('on paper the comparison is whole, each claim with its sentence', async ({ app, site }) => {
  const tab = await opened(app, site.origin, 'compare.html', 'en');
  const hidden = () =>
    tab.evaluate(
      () => [...document.querySelectorAll('tbody tr:not(.more)')].filter((row) => !row.checkVisibility()).length,
    );
  expect(await hidden()).toBeGreaterThan(10);
  await pageOf(tab).emulateMedia({ media: 'print' });
  expect(await hidden()).toBe(0);
  const buttons = () =>
    tab.evaluate(
      () =>
        [...document.querySelectorAll('button')].filter((one) => one.checkVisibility() && !one.closest('tbody th'))
          .length,
    );
  expect(await buttons()).toBe(0);
});
