import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/i18n';
import { SHIPPED } from '@/scripts/third-party-notices.mjs';

const output = resolve(import.meta.dirname, '..', '.output');
const TOOLBAR = ['idle', 'ready', 'flags'];

function filesOf(target: string): string[] {
  return readdirSync(join(output, target), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the package %s', (target) => {
  it('holds only what it needs', () => {
    const kinds = new Set(filesOf(target).map((file) => file.replace(/^.*\./, '')));
    const known = ['js', 'mjs', 'json', 'html', 'css', 'png', 'svg', 'txt'];
    expect(
      [...kinds].filter((kind) => !known.includes(kind)),
      'No source maps, no sources, no fonts.',
    ).toEqual([]);
  });

  it('carries the licence of every work of others in it', () => {
    const notices = readFileSync(join(output, target, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of SHIPPED) expect(notices).toContain(`${name} `);
    expect(notices).toContain('https://github.com/mozilla/webextension-polyfill');
    expect(notices).toContain('Mozilla Public License Version 2.0: https://www.mozilla.org/MPL/2.0/');
    expect(notices).toMatch(/Apache License\s+Version 2\.0[\s\S]*END OF TERMS AND CONDITIONS/);
  });

  it('holds every language, and pictures that something shows', () => {
    for (const language of LOCALES)
      for (const file of [`_locales/${language}/messages.json`, `texts/${language}.json`])
        expect(existsSync(join(output, target, file)), file).toBe(true);
    const all = filesOf(target);
    const code = all.filter((file) => /\.(m?js|json|html)$/.test(file)).map((file) => readFileSync(file, 'utf8'));
    // The background puts the names of the toolbar's pictures together.
    const drawn = TOOLBAR.flatMap((picture) => [16, 32].map((size) => `icons/toolbar-${picture}-${size}.png`));
    const pictures = all.filter((file) => file.endsWith('.png')).map((file) => relative(join(output, target), file));
    const unseen = pictures.filter((file) => !drawn.includes(file) && !code.some((text) => text.includes(file)));
    expect(unseen).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    const pages = filesOf(target).filter((file) => file.endsWith('.html') && !file.includes('sample'));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(readFileSync(page, 'utf8'), page).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it('keeps the extension’s address out of the detector', () => {
    const detector = readFileSync(join(output, target, 'detector.js'), 'utf8');
    expect(detector, 'A page could tell that the extension is there.').not.toMatch(/getURL|runtime\.id|postMessage/);
  });
});
