import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_POLICIES } from '@/lib/browser/history';
import { DEFAULT_SETTINGS } from '@/lib/browser/settings';
import english from '@/public/_locales/en/messages.json';

const root = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const permissions = read('docs/permissions.md');
const policy = read('docs/privacy-policy.md');

/** Browsers' names for what the page says it does not ask for. */
const NOT_ASKED: Record<string, RegExp> = {
  tabs: /^tabs$/,
  history: /^history$/,
  cookies: /^cookies$/,
  downloads: /^downloads/,
  'web requests': /^(webRequest|declarativeNetRequest)/,
  notifications: /^notifications$/,
  'native programs': /^nativeMessaging$/,
};

function asked(target: string): string[] {
  return (JSON.parse(read(`.output/${target}/manifest.json`)) as { permissions: string[] }).permissions;
}

describe('docs/permissions.md', () => {
  it('lists what the manifests ask for, and nothing else', () => {
    const rows = permissions.split('\n').filter((line) => /^\| `/.test(line));
    const chrome = rows.map((row) => /^\| `(\w+)`/.exec(row)?.[1] ?? '');
    const firefox = chrome.filter((_, index) => !rows[index]?.includes('(Chrome, Edge)'));
    expect(chrome.toSorted()).toEqual(asked('chrome-mv3').toSorted());
    expect(firefox.toSorted()).toEqual(asked('firefox-mv3').toSorted());
    expect(permissions).toContain('| all websites (`host_permissions`');
  });

  it('says truly what is not asked for', () => {
    const [, list = ''] = /What it does not ask for: (.*)\./.exec(permissions) ?? [];
    expect(list.split(', ')).toEqual(Object.keys(NOT_ASKED));
    const all = [...asked('chrome-mv3'), ...asked('firefox-mv3')];
    expect(all.filter((one) => Object.values(NOT_ASKED).some((pattern) => pattern.test(one)))).toEqual([]);
  });

  it('says truly how small the script in every page is', () => {
    const [, kilobytes] = /less than (\d+) kB/.exec(permissions) ?? [];
    expect(read('docs/detection.md')).toContain(`less than ${kilobytes} kB`);
    for (const target of ['chrome-mv3', 'firefox-mv3'])
      expect(read(`.output/${target}/detector.js`).length).toBeLessThan(Number(kilobytes) * 1000);
  });

  it('names the one place that can ask the network', () => {
    const asking = ['lib', 'components', 'entrypoints']
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
          .map((entry) =>
            join(entry.parentPath, entry.name)
              .slice(root.length + 1)
              .replaceAll('\\', '/'),
          ),
      )
      .filter((path) =>
        /XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\bfetch\((?!\))/.test(read(path)),
      );
    // The other two take files out of the package.
    expect(asking.toSorted()).toEqual([
      'entrypoints/welcome/read-sample.ts',
      'lib/browser/fetch.ts',
      'lib/i18n/load.ts',
    ]);
    expect(read('entrypoints/welcome/read-sample.ts')).toContain("const SAMPLE = '/sample/");
    expect(read('lib/i18n/load.ts')).toContain('fetch(`/texts/');
    expect(permissions).toContain('`lib/browser/fetch.ts`');
  });
});

describe('docs/privacy-policy.md', () => {
  it('says how much is kept, and for how long', () => {
    expect(policy).toContain(`up to ${MAX_POLICIES} policies`);
    expect(policy).toContain(`for ${DEFAULT_SETTINGS.history.days} days`);
  });
});

it.each([
  ['docs/permissions.md', permissions],
  ['docs/privacy-policy.md', policy],
])('%s calls buttons as they are called', (_, page) => {
  const texts = new Set(Object.values(english).map(({ message }) => message));
  const named = [...page.matchAll(/(?<!\*)\*([A-Z][^*.]+)\*(?!\*)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !texts.has(name))).toEqual([]);
});
