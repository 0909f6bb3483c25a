import { badgeOf, until } from './harness/surface';
import { badgeWhenRead, expect, test } from './harness/test';

test('a policy gets a badge of its own, with a tooltip in words', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/policies/lumora.html`);
  const badge = await badgeWhenRead(app, tab);
  expect(badge.text).toMatch(/^[1-9]/);
  expect(badge.title).toContain('red flag');
  expect(badge.color.slice(0, 3)).toEqual([179, 38, 26]);
});

test('a page that is no policy gets none', async ({ app, site }) => {
  const policy = await app.open(`${site.origin}/policies/lumora.html`);
  await badgeWhenRead(app, policy);
  for (const name of ['terms-of-service', 'article-about-privacy', 'sign-up', 'privacy-hub', 'shop-home']) {
    const tab = await app.open(`${site.origin}/other/${name}.html`);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect((await badgeOf(app, tab)).text, name).toBe('');
    await tab.close();
  }
});

test('leaving the policy takes the badge away', async ({ app, site }) => {
  const tab = await app.open(`${site.origin}/policies/lumora.html`);
  await badgeWhenRead(app, tab);
  await tab.goto(`${site.origin}/other/shop-home.html`);
  await until(
    'the empty badge',
    () => badgeOf(app, tab),
    ({ text, title }) => text === '' && !title.includes(':'),
  );
});
