import axe from 'axe-core';
import { type Language, shows, textIn } from './harness/controls';
import { resize } from './harness/pointer';
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

/** What sticks out of the window, or of a box that hides what sticks out. */
function overflowing(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth}`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX } = getComputedStyle(element);
      if (!/hidden|clip/.test(overflowX) || element.closest('.vh, svg')) continue;
      if (element.scrollWidth > element.clientWidth + 1)
        found.push(`${element.className || element.localName}: ${element.scrollWidth} in ${element.clientWidth}`);
    }
    return found;
  });
}

/** Every text 40 % longer, in words as long as its own. */
function lengthen(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const own = text.textContent?.trim() ?? '';
      if (/\p{L}{2}/u.test(own) && text.parentElement?.localName !== 'option')
        text.textContent = `${text.textContent}${own.includes(' ') ? ' ' : ''}${own.slice(0, Math.ceil(own.length * 0.4))}`;
    }
  });
}

for (const page of PAGES) {
  test(`${page} holds in each language, from 320 px on, and axe finds nothing`, async ({ app, site }) => {
    for (const language of ['en', 'de', 'fr', 'es'] as const) {
      const tab = await opened(app, site.origin, page, language);
      for (const width of WIDTHS) {
        await resize(app, tab, width, 800);
        expect(await overflowing(tab), `${language}, ${width} px`).toEqual([]);
      }
      await tab.inject(axe.source);
      const violations = await tab.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: AxeViolation[] }> } };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`);
      });
      expect(violations, language).toEqual([]);
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

interface AxeViolation {
  id: string;
  nodes: { target: unknown }[];
}
