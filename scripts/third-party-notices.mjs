// The licences of what the package contains, from the packages themselves.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const SHIPPED = [
  '@mozilla/readability',
  'pdfjs-dist',
  'preact',
  'webextension-polyfill',
  '@wxt-dev/webextension-polyfill',
  'zod',
];

/** Licences that ask those who ship a built form only to say where its source is, with what they want said. */
const SOURCE_IS_ENOUGH = {
  'MPL-2.0':
    'Its source code is at the address above, under the Mozilla Public License Version 2.0: https://www.mozilla.org/MPL/2.0/',
};

function licenceOf(folder, license) {
  if (license in SOURCE_IS_ENOUGH) return SOURCE_IS_ENOUGH[license];
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : undefined;
}

/** @returns {string} */
export function thirdPartyNotices() {
  const parts = SHIPPED.map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license, homepage, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const source = homepage ?? (typeof repository === 'string' ? repository : repository?.url);
    const text = licenceOf(folder, license);
    if (!text)
      throw new Error(
        `${name} has no licence file: name where its text is to be found in scripts/third-party-notices.mjs`,
      );
    return `${name} ${version} (${license})\n${source}\n\n${text}`;
  });
  return `Privacy Gist contains these works of others, unchanged, under their licences.\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
