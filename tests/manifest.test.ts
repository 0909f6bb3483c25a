import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Manifest {
  manifest_version: number;
  name: string;
  default_locale: string;
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  content_scripts: { matches: string[]; js: string[]; all_frames: boolean; run_at: string }[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  icons: Record<string, string>;
  action: { default_popup: string; default_title: string; default_icon: Record<string, string> };
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
}

const output = resolve(import.meta.dirname, '..', '.output');
const ALL_SITES = ['http://*/*', 'https://*/*'];

function manifestOf(target: string): Manifest {
  const file = join(output, target, 'manifest.json');
  if (!existsSync(file)) throw new Error(`${target} is not built: run npm run build first`);
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

describe.each([
  ['chrome-mv3', ['activeTab', 'scripting', 'storage', 'sidePanel']],
  ['firefox-mv3', ['activeTab', 'scripting', 'storage']],
])('%s', (target, permissions) => {
  it('asks for these permissions and no other', () => {
    const manifest = manifestOf(target);
    const advice =
      'A permission more needs a paragraph in docs/permissions.md, and a reason good enough for everyone who is asked.';
    expect([...manifest.permissions].sort(), advice).toEqual([...permissions].sort());
    expect(manifest.host_permissions, advice).toEqual(ALL_SITES);
    expect(manifest.optional_permissions, advice).toBeUndefined();
  });

  it('runs one script in pages, and shows pages nothing of itself', () => {
    const manifest = manifestOf(target);
    expect(manifest.content_scripts).toEqual([
      { matches: ALL_SITES, js: ['detector.js'], run_at: 'document_idle', all_frames: true },
    ]);
    expect(manifest.web_accessible_resources ?? [], 'A page could tell from it that the extension is there.').toEqual(
      [],
    );
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets its pages run its own scripts alone', () => {
    const policy = manifestOf(target).content_security_policy.extension_pages;
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).toContain(`script-src 'self';`);
    expect(policy).not.toMatch(/unsafe|script-src[^;]*(http|data:|blob:)/);
  });

  it('names pictures and texts that are there', () => {
    const { icons, action, name, default_locale } = manifestOf(target);
    const messages = join(output, target, '_locales', default_locale, 'messages.json');
    for (const icon of [...Object.values(icons), ...Object.values(action.default_icon), action.default_popup])
      expect(existsSync(join(output, target, icon)), `${icon} is missing`).toBe(true);
    const texts = JSON.parse(readFileSync(messages, 'utf8')) as Record<string, unknown>;
    for (const text of [name, action.default_title]) expect(texts).toHaveProperty(text.replace(/^__MSG_|__$/g, ''));
  });
});

it('tells Firefox that no data is collected', () => {
  const { browser_specific_settings } = manifestOf('firefox-mv3');
  expect(browser_specific_settings?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
