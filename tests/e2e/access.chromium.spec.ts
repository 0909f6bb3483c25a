import { ChromiumBrowser } from './harness/chromium';
import { stateOf, until } from './harness/surface';
import { expect, test } from './harness/test';

test('access on a click only: nothing runs before, a press of the button reads the page', async ({ site }) => {
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
