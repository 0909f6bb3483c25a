import { openedSummary, press, shows, stored, storedSettings, text } from './harness/controls';
import { stateOf, until } from './harness/surface';
import { expect, test } from './harness/test';

test('it tells what is asked for and what leaves the device', async ({ app }) => {
  const tab = await app.openPage('welcome.html');
  for (const key of ['welcome_title', 'welcome_permissions_sites', 'welcome_leaves_text', 'welcome_cannot_text'])
    await shows(tab, text(key));
});

test('the choice between by itself and on a press is stored', async ({ app }) => {
  const tab = await app.openPage('welcome.html');
  await press(tab, text('welcome_ask_no'));
  await storedSettings(app, { detection: false });
  await shows(tab, text('welcome_ask_is_no'));
  await press(tab, text('welcome_ask_yes'));
  await storedSettings(app, { detection: true });
  await shows(tab, text('welcome_ask_is_yes'));
});

test('the sample policy is read, shown, and kept in no history', async ({ app, site }) => {
  const tab = await app.openPage('welcome.html');
  await shows(tab, text('welcome_try'));
  await press(tab, text('welcome_try'));
  const state = await until(
    'the summary',
    () => stateOf(app, tab),
    (known) => known?.status === 'ready',
  );
  const report = state?.status === 'ready' ? state.report : undefined;
  expect(report?.siteName).toBe('Lumora');
  expect(report?.redFlags).toEqual(expect.arrayContaining(['sells-data', 'ai-training', 'dispute-waiver']));
  expect(report?.practices['sells-data'].controls?.[0]?.href).toBe('https://lumora.example/do-not-sell');
  expect(Object.keys(await stored(app)).filter((key) => key.startsWith('history:'))).toEqual([]);
  expect(site.requests).toEqual([]);
  expect(await openedSummary(app)).toMatch(/popup|sidepanel/);
  expect(await tab.evaluate(() => document.querySelector('[role="alert"]')?.textContent)).toBe('');
});
