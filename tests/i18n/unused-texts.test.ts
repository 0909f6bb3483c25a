import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import english from '@/public/_locales/en/messages.json';

/** Keys that are put together while running: those of practices, kinds of data, letters and audiences. */
const COMPOSED = /^(practice|data_type|letter|audience)_/;
const PLURAL = /_(zero|one|two|few|many|other)$/;

const sources = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
);
const named = new Set([...sources, readFileSync('wxt.config.ts', 'utf8')].join('\n').match(/\w+/g));

it('every text is used', () => {
  const keys = Object.keys(english).filter((key) => !COMPOSED.test(key));
  const unused = keys.filter(
    (key) => !named.has(key) && !named.has(key.replace(PLURAL, '')) && !named.has(`__MSG_${key}__`),
  );
  expect(unused, 'Take it out of every language.').toEqual([]);
});
