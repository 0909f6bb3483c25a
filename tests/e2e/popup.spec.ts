import { readFileSync } from 'node:fs';
import type { ExtensionBrowser } from './harness/surface';
import { type Surface, stateOf, type Tab, until } from './harness/surface';
import { expect, test } from './harness/test';

const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
);
const text = (key: string): string => messages[key]?.message ?? `no message ${key}`;

async function ready(app: ExtensionBrowser, tab: Tab) {
  const state = await until(
    'the report',
    () => stateOf(app, tab),
    (known) => known?.status === 'ready',
  );
  if (state?.status !== 'ready') throw new Error('no report');
  return state;
}

/** All text of the document, that of closed parts too; white space collapsed. */
function allText(surface: Surface): Promise<string> {
  return surface.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '));
}

/** Presses the first control of that name, once, opening what hides it. */
async function pressControl(surface: Surface, name: string): Promise<void> {
  const find = (press: boolean) =>
    surface.evaluate(
      ([wanted, pressed]) => {
        const controls = [...document.querySelectorAll<HTMLElement>('button, a[href]')];
        const control = controls.find((one) => one.textContent?.trim() === wanted || one.ariaLabel === wanted);
        if (!control || !pressed) return control !== undefined;
        for (let hidden = control.closest('details'); hidden; hidden = hidden.parentElement?.closest('details') ?? null)
          hidden.open = true;
        control.click();
        return true;
      },
      [name, press] as const,
    );
  await until(`“${name}”`, () => find(false));
  await find(true);
}

test('the summary shows every red flag with the policy’s own sentence', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/policies/lumora.html`);
  const { report } = await ready(app, tab);
  const popup = await app.pressButton(tab);
  expect(report.redFlags.length).toBeGreaterThan(0);
  const quotes = report.redFlags.map((id) => report.practices[id].evidence[0]?.quote ?? 'a red flag without a quote');
  const page = await tab.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '));
  for (const quote of quotes) {
    expect(page, 'the quote is the policy’s own').toContain(quote);
    await until(
      `the quote “${quote}”`,
      () => allText(popup),
      (shown) => shown.includes(quote),
    );
  }
  expect(await allText(popup)).toContain('Not legal advice');
  await popup.close();
});

const popupOf = async (app: ExtensionBrowser, tab: Tab) =>
  app.inExtension((api, tabId) => api.action.getPopup({ tabId }), await tab.id());

/** Height of the document as it is and before anything is drawn, in px. */
const heights = (popup: Surface) =>
  popup.evaluate(() => {
    const page = document.getElementById('page');
    const height = () => Math.round(document.documentElement.getBoundingClientRect().height);
    const drawn = height();
    page?.replaceChildren();
    return [drawn, height()];
  });

test('the popup has a summary’s height from the start where there is one, and nowhere else', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/policies/lumora.html`);
  await until(
    'the popup with a summary',
    () => popupOf(app, tab),
    (address) => address.endsWith('#page'),
  );
  const popup = await app.pressButton(tab);
  await until('the summary', () => popup.evaluate(() => document.querySelector('.pop.whole') !== null));
  expect(await heights(popup)).toEqual([600, 600]);
  await popup.close();

  await tab.goto(`${site.origin}/other/sign-up.html`);
  await until(
    'the popup without one',
    () => popupOf(app, tab),
    (address) => !address.includes('#'),
  );
  const other = await app.pressButton(tab);
  await until('a message', () => other.evaluate(() => document.querySelector('.pop.message h1') !== null));
  const [drawn = 0, before = 0] = await heights(other);
  expect(drawn).toBeLessThan(600);
  expect(before).toBeLessThan(drawn);
  await other.close();
});

test('“Show on page” marks the sentence on the page', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/policies/lumora.html`);
  await ready(app, tab);
  const popup = await app.pressButton(tab);
  await pressControl(popup, text('evidence_show'));
  const marked = await until('the mark', () =>
    tab.evaluate(() => [...(CSS.highlights.get('privacy-gist-quote') ?? [])].map(String).join(' ')),
  );
  expect(await tab.evaluate(() => document.body.textContent)).toContain(marked);
  await popup.close();
});

test('on an ordinary page the site’s policy is read without opening it, and as a stranger', async ({ app, site }) => {
  site.changed.set(
    '/other/sign-up.html',
    `<!doctype html><html lang="en"><title>Sign up</title><h1>Sign up</h1><form><input name="email"></form>
     <footer><a href="/policies/lumora.html">Privacy Policy</a></footer></html>`,
  );
  const tab = await app.open(`${site.origin}/other/sign-up.html`);
  const cookies = await tab.evaluate(async () => {
    await cookieStore.set('visitor', '1');
    return document.cookie;
  });
  expect(cookies).toContain('visitor=1');
  const popup = await app.pressButton(tab);
  site.requests.length = 0;
  await pressControl(popup, text('state_read_here'));
  expect(await ready(app, tab)).toMatchObject({ elsewhere: true, url: `${site.origin}/policies/lumora.html` });
  expect(site.requests.map(({ target }) => target)).toEqual(['/policies/lumora.html']);
  expect(site.requests[0]?.headers).not.toHaveProperty('cookie');
  expect(site.requests[0]?.headers).not.toHaveProperty('referer');
  await popup.close();
});

test('a page that is none can be read all the same', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/other/terms-of-service.html`);
  const popup = await app.pressButton(tab);
  await pressControl(popup, text('state_read_anyway'));
  await until(
    'another result',
    () => stateOf(app, tab),
    (state) => state !== undefined && state.status !== 'reading' && state.status !== 'not-a-policy',
  );
  await popup.close();
});
