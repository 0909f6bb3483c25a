import { FirefoxBrowser } from './harness/firefox';
import { badgeOf, stateOf, until } from './harness/surface';
import { badgeWhenRead, expect, test } from './harness/test';

test('access that was taken away ends the badge; the button still reads the page', async ({ site }) => {
  const app = await FirefoxBrowser.launch();
  try {
    const tab = await app.open(`${site.origin}/policies/lumora.html`);
    await badgeWhenRead(app, tab);
    const origins = ['http://*/*', 'https://*/*'];
    await app.inExtension((api, taken) => api.permissions.remove({ origins: taken }), origins);
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
