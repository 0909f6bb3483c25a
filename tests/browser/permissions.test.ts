import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accessTo } from '@/lib/browser/permissions';

let granted: string[] = [];

beforeEach(() => {
  granted = ['http://*/*', 'https://*/*', 'https://shop.example/*', 'https://addons.mozilla.org/*'];
  fakeBrowser.permissions.contains = (async ({ origins = [] }: { origins?: string[] }) =>
    origins.every((origin) => granted.includes(origin))) as typeof fakeBrowser.permissions.contains;
  fakeBrowser.extension.isAllowedFileSchemeAccess = (async () =>
    false) as typeof fakeBrowser.extension.isAllowedFileSchemeAccess;
});

describe('accessTo', () => {
  it.each([
    ['https://shop.example/privacy', 'open'],
    ['chrome://version', 'forbidden'],
    ['about:config', 'forbidden'],
    ['https://addons.mozilla.org/firefox/', 'forbidden'],
    ['https://chrome.google.com/webstore/detail/x', 'forbidden'],
    ['file:///C:/policy.html', 'no-access'],
    [undefined, 'forbidden'],
  ])('%s is %s', async (url, access) => expect(await accessTo(url)).toBe(access));

  it('says so where the user took it away', async () => {
    granted = [];
    expect(await accessTo('https://shop.example/privacy')).toBe('no-access');
    expect(await accessTo(undefined)).toBe('no-access');
  });
});
