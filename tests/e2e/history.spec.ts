import { readFile } from 'node:fs/promises';
import type { ExtensionBrowser } from './harness/surface';
import { badgeOf, stateOf, storeSettings, type Tab, until } from './harness/surface';
import { badgeWhenRead, expect, test } from './harness/test';

const PATH = '/policies/lumora.html';

async function readAgain(app: ExtensionBrowser, tab: Tab, url: string) {
  await tab.goto('about:blank');
  await tab.goto(url);
  const state = await until(
    'the report',
    () => stateOf(app, tab),
    (known) => known?.status === 'ready',
  );
  return state?.status === 'ready' ? state : undefined;
}

async function rewritten(change: (html: string) => string): Promise<string> {
  return change(await readFile(`tests/fixtures${PATH}`, 'utf8'));
}

const NEW_SENTENCE = 'We train our models on the letters that you write.';
const withSentence = (html: string): string => html.replace('</h2>', `</h2><p>${NEW_SENTENCE}</p>`);

test('a policy that changed since the last visit is marked, with the text it had', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}${PATH}`);
  await badgeWhenRead(app, tab);
  expect(await readAgain(app, tab, `${site.origin}${PATH}`)).not.toHaveProperty('earlier');
  site.changed.set(PATH, await rewritten(withSentence));
  const state = await readAgain(app, tab, `${site.origin}${PATH}`);
  expect(state?.earlier?.sentences.length).toBeGreaterThan(10);
  expect(state?.earlier?.sentences).not.toEqual(state?.sentences);
  const badge = await until(
    'the mark of a change',
    () => badgeOf(app, tab),
    ({ text }) => text.includes('•'),
  );
  expect(badge.title).toContain('changed since your last visit');
});

test('another layout of the same words is no change', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}${PATH}`);
  await badgeWhenRead(app, tab);
  site.changed.set(PATH, await rewritten((html) => html.replaceAll('<p>', '<p class="new"\n data-version="2">\n  ')));
  expect(await readAgain(app, tab, `${site.origin}${PATH}`)).not.toHaveProperty('earlier');
});

test('with history off nothing is kept', async ({ app, site }) => {
  await storeSettings(app, { history: { on: false, days: 365 } });
  const tab = await app.open(`${site.origin}${PATH}`);
  await badgeWhenRead(app, tab);
  site.changed.set(PATH, await rewritten(withSentence));
  expect(await readAgain(app, tab, `${site.origin}${PATH}`)).not.toHaveProperty('earlier');
  const keys = await app.inExtension(async (api) => Object.keys(await api.storage.local.get(null)));
  expect(keys).toEqual(['settings']);
});
