import { ChromiumBrowser } from './harness/chromium';
import { badgeOf, stateOf, until } from './harness/surface';
import { badgeWhenRead, expect, test } from './harness/test';

test('access that was taken away ends the badge; the button still reads the page', async ({
  target,
  launched: app,
  site,
}) => {
  test.skip(target === 'chromium', 'Chromium lets only its own settings take the access away: see the next test');
  const tab = await app.open(`${site.origin}/policies/lumora.html`);
  await badgeWhenRead(app, tab);
  const origins = ['http://*/*', 'https://*/*'];
  await app.inExtension((api, taken) => api.permissions.remove({ origins: taken }), origins);
  try {
    await until(
      'the empty badge',
      () => badgeOf(app, tab),
      ({ text }) => text === '',
    );
    expect(await stateOf(app, tab)).toBeUndefined();
    const fresh = await app.open(`${site.origin}/policies/lumora.html`);
    const popup = await app.pressButton(fresh);
    await until(
      'the report',
      () => stateOf(app, fresh),
      (state) => state?.status === 'ready',
    );
    await popup.close();
  } finally {
    await app.close();
  }
});

test('access on a click only: nothing runs before, the button reads the page', async ({ target, site }) => {
  test.skip(target === 'firefox', 'Firefox has no such mode: see the test before');
  const app = await ChromiumBrowser.launch();
  try {
    await app.readOnlyOnClick();
    const tab = await app.open(`${site.origin}/policies/lumora.html`);
    expect(await stateOf(app, tab)).toBeUndefined();
    await app.press(tab);
    await until(
      'the report',
      () => stateOf(app, tab),
      (state) => state?.status === 'ready',
    );
  } finally {
    await app.close();
  }
});
