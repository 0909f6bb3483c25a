import { badgeOf, stateOf, storeSettings, until } from './harness/surface';
import { badgeWhenRead, expect, test } from './harness/test';

test('what the badge shows changes at once', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/policies/lumora.html`);
  const { text } = await badgeWhenRead(app, tab);
  expect(text).toMatch(/^[1-9]/);
  await storeSettings(app, { toolbarBadge: 'grade' });
  await until(
    'the grade',
    () => badgeOf(app, tab),
    (badge) => /^[A-E]/.test(badge.text),
  );
  await storeSettings(app, { toolbarBadge: 'off' });
  await until(
    'no text',
    () => badgeOf(app, tab),
    (badge) => badge.text === '',
  );
  await storeSettings(app, { toolbarBadge: 'flags' });
  await until(
    'the count',
    () => badgeOf(app, tab),
    (badge) => badge.text === text,
  );
});

test('a policy on an ignored site is left alone, and read when the button is pressed', async ({ app, site }) => {
  await storeSettings(app, { ignoredSites: ['127.0.0.1'] });
  const tab = await app.open(`${site.origin}/policies/lumora.html`);
  const popup = await app.pressButton(tab);
  await until(
    'the report',
    () => stateOf(app, tab),
    (state) => state?.status === 'ready',
  );
  await popup.close();
});

test('with detection off no policy is read on its own', async ({ app, site }) => {
  await storeSettings(app, { detection: false });
  const tab = await app.open(`${site.origin}/policies/lumora.html`);
  // Another policy, read after it on a press, shows that the background had the time.
  const other = await app.open(`${site.origin}/policies/hedgerow-notes.html`);
  const popup = await app.pressButton(other);
  await until(
    'the report',
    () => stateOf(app, other),
    (state) => state?.status === 'ready',
  );
  await popup.close();
  expect(await stateOf(app, tab)).toBeUndefined();
});

test('garbage in place of the settings breaks nothing', async ({ app, site }) => {
  await storeSettings(app, { toolbarBadge: 17, verdicts: 'none', history: [], ignoredSites: { a: 1 } });
  const tab = await app.open(`${site.origin}/policies/lumora.html`);
  expect((await badgeWhenRead(app, tab)).text).toMatch(/^[1-9]/);
});
