import { catchFiles, press, savedFile, shows, stored, storedSettings, text, textIn } from './harness/controls';
import { badgeOf, type ExtensionBrowser, stateOf, storeSettings, type Tab, until } from './harness/surface';
import { badgeWhenRead, expect, test } from './harness/test';

const PATH = '/policies/lumora.html';

/** The page, drawn. */
async function open(app: ExtensionBrowser): Promise<Tab> {
  const tab = await app.openPage('options.html');
  await shows(tab, text('options_title'));
  return tab;
}

function select(tab: Tab, name: string, value: string): Promise<void> {
  return tab.evaluate(
    ([label, wanted]) => {
      const field = [...document.querySelectorAll('select')].find((one) => one.ariaLabel === label);
      if (!field) throw new Error(`no field ${label}`);
      field.value = wanted ?? '';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [name, value],
  );
}

function type(tab: Tab, placeholder: string, value: string): Promise<void> {
  return tab.evaluate(
    ([label, typed]) => {
      const field = [...document.querySelectorAll('input')].find((one) => one.placeholder === label);
      if (!field) throw new Error(`no field ${label}`);
      field.value = typed ?? '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [placeholder, value],
  );
}

function importFile(tab: Tab, content: string): Promise<void> {
  return tab.evaluate((file) => {
    const field = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!field) throw new Error('no field for a file');
    const files = new DataTransfer();
    files.items.add(new File([file], 'settings.json', { type: 'application/json' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);
}

test('every setting is stored as it is changed', async ({ app }) => {
  const tab = await open(app);
  for (const name of ['options_detection', 'options_page_badge', 'options_shortcuts', 'options_history_on'])
    await press(tab, text(name));
  await press(tab, text('options_toolbar_grade'));
  await press(tab, text('action_law_ccpa'));
  await press(tab, text('options_theme_dark'));
  await select(tab, text('options_history_days'), '30');
  await storedSettings(app, {
    detection: false,
    pageBadge: false,
    shortcuts: false,
    history: { on: false, days: 30 },
    toolbarBadge: 'grade',
    letterLaw: 'ccpa',
    theme: 'dark',
  });
  expect(await tab.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});

test('the language changes at once, and open pages follow what another one changes', async ({ app }) => {
  const tab = await open(app);
  await shows(tab, text('options_section_history'));
  await select(tab, text('options_language'), 'de');
  await shows(tab, textIn('de', 'options_intro'));
  expect(await tab.evaluate(() => document.documentElement.lang)).toMatch(/^de/);
  await storeSettings(app, { language: 'fr', theme: 'light' });
  await shows(tab, textIn('fr', 'options_intro'));
  expect(await tab.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
});

test('the preview shows what the badges will', async ({ app }) => {
  const tab = await open(app);
  const preview = () => tab.evaluate(() => document.querySelector('.preview')?.textContent ?? '');
  await until(
    'three red flags',
    preview,
    (shown) => shown.includes('3') && shown.includes(text('red_flags_other', '3')),
  );
  await press(tab, text('options_toolbar_grade'));
  await until('the grade', preview, (shown) => /D(?!eal)/.test(shown.replace(text('options_preview'), '')));
  await press(tab, text('options_page_badge'));
  await until('no page badge', preview, (shown) => shown.includes(text('options_preview_nothing')));
});

test('a verdict and a deal-breaker of the user’s judge open policies anew', async ({ app, site }) => {
  const policy = await app.open(`${site.origin}${PATH}`);
  await badgeWhenRead(app, policy);
  const tab = await open(app);
  const finding = text('practice_sells_data_yes');
  const flags = async () => {
    const state = await stateOf(app, policy);
    return state?.status === 'ready' ? state.report : undefined;
  };
  expect((await flags())?.redFlags).toContain('sells-data');
  await press(tab, `${finding}: ${text('verdict_neutral')}`);
  await storedSettings(app, { verdicts: { 'sells-data:yes': 'neutral' } });
  await until('no flag for it', flags, (report) => report?.redFlags.includes('sells-data') === false);
  await press(tab, text('options_undo_of', finding));
  await storedSettings(app, { verdicts: {} });
  await until('the flag again', flags, (report) => report?.redFlags.includes('sells-data') === true);
  await press(tab, `${finding}: ${text('verdict_deal_breaker')}`);
  await storedSettings(app, { dealBreakers: ['sells-data:yes'] });
  await until(
    'its mark on the button',
    () => badgeOf(app, policy),
    (badge) => badge.text.includes('!'),
  );
  await press(tab, text('options_defaults'));
  await storedSettings(app, { verdicts: {}, dealBreakers: [] });
});

test('practices are found by their words', async ({ app }) => {
  const tab = await open(app);
  await shows(tab, text('practice_ai_training_yes'));
  await type(tab, text('options_find'), 'arbitration court sue');
  await shows(tab, text('options_find_none', 'arbitration court sue'));
  await type(tab, text('options_find'), 'SUE');
  await shows(tab, text('practice_dispute_waiver_yes'));
  expect(await tab.evaluate(() => document.querySelectorAll('tbody tr').length)).toBeLessThan(5);
});

test('sites are added as they are meant, and taken out', async ({ app }) => {
  const tab = await open(app);
  const add = async (typed: string): Promise<void> => {
    await type(tab, text('options_site_field'), typed);
    await press(tab, text('options_site_add'));
  };
  await add('https://www.Shop.example/privacy?x=1');
  await storedSettings(app, { ignoredSites: ['shop.example'] });
  await add('mail.example');
  await storedSettings(app, { ignoredSites: ['shop.example', 'mail.example'] });
  await add('no site at all');
  await shows(tab, text('options_site_bad'));
  await press(tab, text('options_site_remove', 'shop.example'));
  await storedSettings(app, { ignoredSites: ['mail.example'] });
});

test('kept policies are listed, forgotten one by one, and all', async ({ app, site }) => {
  for (const path of [PATH, '/policies/hedgerow-notes.html', '/policies/vivid-run.html'])
    await badgeWhenRead(app, await app.open(`${site.origin}${path}`));
  const kept = async () => Object.keys(await stored(app)).filter((key) => key.startsWith('history:')).length;
  expect(await kept()).toBe(3);
  const tab = await open(app);
  await shows(tab, text('options_kept_other', '3'));
  await press(tab, text('options_history_list'));
  const name = await tab.evaluate(() => document.querySelector('.kept button')?.getAttribute('aria-label') ?? '');
  await press(tab, name);
  await until('two policies', kept, (count) => count === 2);
  await press(tab, text('options_history_clear'));
  await until('none', kept, (count) => count === 0);
  await shows(tab, text('options_kept_other', '0'));
});

test('settings go to a file and come back, and a bad file is told field by field', async ({ app }) => {
  await storeSettings(app, { theme: 'dark', ignoredSites: ['shop.example'], dealBreakers: ['sells-data:yes'] });
  const tab = await open(app);
  await catchFiles(tab);
  await press(tab, text('options_export'));
  const file = await savedFile(tab);
  await storeSettings(app, { history: { on: true, days: 7 } });
  await importFile(tab, file);
  await shows(tab, text('options_import_done'));
  await storedSettings(app, {
    theme: 'dark',
    ignoredSites: ['shop.example'],
    dealBreakers: ['sells-data:yes'],
    history: { on: true, days: 365 },
  });
  await importFile(tab, JSON.stringify({ theme: 'pink', toolbarBadge: 'off', history: { days: 'long' } }));
  await shows(tab, text('options_import_partly_other', '2'));
  await shows(tab, 'history.days');
  await storedSettings(app, { theme: 'dark', toolbarBadge: 'off', history: { on: true, days: 365 } });
  await importFile(tab, 'no JSON');
  await shows(tab, text('options_import_bad'));
});

test('erasing asks first, then nothing is left, in storage and on pages', async ({ app, site }) => {
  await storeSettings(app, { theme: 'dark' });
  const policy = await app.open(`${site.origin}${PATH}`);
  await badgeWhenRead(app, policy);
  const hasBadge = () => policy.evaluate(() => document.documentElement.children.length > 2);
  await until('the page badge', hasBadge);
  const tab = await open(app);
  await press(tab, text('options_erase_button'));
  await press(tab, text('options_cancel'));
  expect(Object.keys(await stored(app)).length).toBeGreaterThan(1);
  await press(tab, text('options_erase_button'));
  await press(tab, text('options_erase_sure'));
  await shows(tab, text('options_erased'));
  expect(await stored(app)).toEqual({});
  expect(await stateOf(app, policy)).toBeUndefined();
  await until('no page badge', hasBadge, (has) => !has);
  expect((await badgeOf(app, policy)).text).toBe('');
  expect(await tab.evaluate(() => document.documentElement.dataset.theme ?? 'system')).toBe('system');
});

test('garbage in place of the settings is repaired field by field', async ({ app }) => {
  await storeSettings(app, { theme: 'dark', toolbarBadge: 7, verdicts: [], ignoredSites: ['shop.example', 3] });
  const tab = await open(app);
  await shows(tab, 'shop.example');
  expect(await tab.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});
