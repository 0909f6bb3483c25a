import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHIPPED } from '@/scripts/third-party-notices.mjs';

const output = resolve(import.meta.dirname, '..', '.output');

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
    expect(notices).toContain('Mozilla Public License Version 2.0');
    expect(notices).toContain('Apache License');
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
