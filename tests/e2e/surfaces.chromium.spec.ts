import { shows, textIn } from './harness/controls';
import { lengthen, overflowing, violationsIn } from './harness/layout';
import { pageOf, resize } from './harness/pointer';
import { type ExtensionBrowser, storeSettings, type Tab, until } from './harness/surface';
import { badgeWhenRead, expect, test } from './harness/test';

const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
const VIEWS = ['summary', 'evidence', 'actions'] as const;
/** The popup is as wide as the browser lets it be; a panel as its user draws it. */
const WIDTHS = { popup: [400], sidepanel: [320, 400] } as const;
type Kind = keyof typeof WIDTHS;
const KINDS = Object.keys(WIDTHS) as Kind[];

async function opened(app: ExtensionBrowser, kind: Kind, policy: Tab): Promise<Tab> {
  const tab = await app.openPage(`${kind}.html?tab=${await policy.id()}`);
  await until('the summary', () => tab.evaluate(() => document.querySelector('details.f') !== null));
  return tab;
}

/** Everything that can be opened is. */
function unfold(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) {
      folded.removeAttribute('name');
      folded.open = true;
    }
    if (!document.querySelector('#ledger')) document.querySelector<HTMLElement>('.why')?.click();
  });
}

/** Each view of the panel, the one of the popup; all of it open. */
async function inEachView(tab: Tab, kind: Kind, look: (view: string) => Promise<void>): Promise<void> {
  for (const view of kind === 'popup' ? (['summary'] as const) : VIEWS) {
    await tab.evaluate((name) => document.getElementById(`tab-${name}`)?.click(), view);
    await unfold(tab);
    await until('the ledger', () => tab.evaluate(() => document.querySelector('#ledger') !== null));
    await look(view);
  }
}

for (const kind of KINDS) {
  test(`${kind} holds in each language, and axe finds nothing`, async ({ app, site }) => {
    test.slow();
    const policy = await app.open(`${site.origin}/policies/lumora.html`);
    await badgeWhenRead(app, policy);
    for (const language of LANGUAGES) {
      await storeSettings(app, { language });
      const tab = await opened(app, kind, policy);
      await shows(tab, textIn(language, 'section_concerns'));
      await inEachView(tab, kind, async (view) => {
        for (const width of WIDTHS[kind]) {
          await resize(app, tab, width, 600);
          expect(await overflowing(tab), `${language}, ${view}, ${width} px`).toEqual([]);
        }
        expect(await violationsIn(tab), `${language}, ${view}`).toEqual([]);
      });
      await tab.close();
    }
  });

  test(`${kind} holds with texts 40 % longer and from right to left`, async ({ app, site }) => {
    const policy = await app.open(`${site.origin}/policies/lumora.html`);
    await badgeWhenRead(app, policy);
    for (const direction of ['ltr', 'rtl']) {
      const tab = await opened(app, kind, policy);
      await tab.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, direction);
      await inEachView(tab, kind, async (view) => {
        await lengthen(tab);
        for (const width of WIDTHS[kind]) {
          await resize(app, tab, width, 600);
          expect(await overflowing(tab), `${direction}, ${view}, ${width} px`).toEqual([]);
        }
      });
      await tab.close();
    }
  });

  test(`${kind} loses nothing at 200 %`, async ({ app, site }) => {
    const policy = await app.open(`${site.origin}/policies/lumora.html`);
    await badgeWhenRead(app, policy);
    const tab = await opened(app, kind, policy);
    // Twice as large is half the window.
    await resize(app, tab, kind === 'popup' ? 400 : 320, 300);
    await inEachView(tab, kind, async (view) => {
      expect(await overflowing(tab), view).toEqual([]);
      expect(await outOfReach(tab), view).toEqual([]);
    });
  });

  test(`${kind} in forced colours: nothing vanishes, axe finds nothing`, async ({ app, site }) => {
    const policy = await app.open(`${site.origin}/policies/lumora.html`);
    await badgeWhenRead(app, policy);
    const tab = await opened(app, kind, policy);
    for (const colorScheme of ['light', 'dark'] as const) {
      await pageOf(tab).emulateMedia({ forcedColors: 'active', colorScheme });
      await inEachView(tab, kind, async (view) => {
        expect(await vanished(tab), `${colorScheme}, ${view}`).toEqual([]);
        expect(await violationsIn(tab), `${colorScheme}, ${view}`).toEqual([]);
      });
    }
  });
}

/** What can be pressed and cannot be scrolled to. */
function outOfReach(tab: Tab): Promise<string[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, summary, input')]
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        one.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = one.getBoundingClientRect();
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        return !(seen && (one.contains(seen) || seen.contains(one) || one.closest('label')?.contains(seen)));
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

/** Marks and icons in the colour of what they stand on. */
function vanished(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const groundOf = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
      }
      return getComputedStyle(document.documentElement).backgroundColor;
    };
    return [...document.querySelectorAll('svg.i')]
      .filter((icon) => icon.checkVisibility())
      .filter((icon) =>
        [...icon.querySelectorAll('*')].every((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return [fill, stroke].every((paint) => paint === 'none' || paint === groundOf(icon));
        }),
      )
      .map((icon) => icon.parentElement?.outerHTML.slice(0, 120) ?? '');
  });
}

test('Tab goes through everything once, in the order of the page, and shows where it is', async ({ app, site }) => {
  const policy = await app.open(`${site.origin}/policies/lumora.html`);
  await badgeWhenRead(app, policy);
  const tab = await opened(app, 'popup', policy);
  await until('the last part', () => tab.evaluate(() => document.querySelector('.acts') !== null));
  await resize(app, tab, 400, 600);
  const steps = await tab.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('button, a[href], summary, input:not([type=radio]), input:checked'),
    ];
    const reachable = all.filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && !one.hasAttribute('disabled'),
    );
    for (const [index, one] of reachable.entries()) one.dataset.step = String(index);
    document.querySelector<HTMLElement>('h1')?.focus();
    return reachable.length;
  });
  const went: string[] = [];
  for (let step = 0; step < steps; step++) {
    await pageOf(tab).keyboard.press('Tab');
    went.push(
      await tab.evaluate(() => {
        const { activeElement } = document;
        if (!(activeElement instanceof HTMLElement)) return 'nothing';
        const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
        const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        return `${activeElement.dataset.step}${ring ? '' : ` without a ring: ${activeElement.outerHTML.slice(0, 100)}`}`;
      }),
    );
  }
  expect(steps).toBeGreaterThan(20);
  expect(went).toEqual(Array.from({ length: steps }, (_, step) => String(step)));
});
