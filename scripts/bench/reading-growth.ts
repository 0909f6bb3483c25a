/** How the reading grows with the text: one page of many policies in a row, up to 100,000 words, all different, since a second copy is not read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { measureInPages } from '../real-pages';
import { sharedFolder } from '../shared-folder';

const SIZES = [12_500, 25_000, 50_000, 100_000];
const READINGS = 7;

const IN_PAGE = `
import { extractPolicy } from './lib/page/extract';
globalThis.measure = () => extractPolicy(document, location.href).words.read;`;

const corpus = sharedFolder('corpus');
const policies = readdirSync(corpus)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readFileSync(join(corpus, name), 'utf8'));

/** As many whole policies as make a page of that many words. */
function pageOf(size: number): { name: string; html: string } {
  let words = 0;
  const parts = policies.filter((text) => {
    if (words >= size) return false;
    words += text.split(/\s+/).length;
    return true;
  });
  const body = marked.parse(parts.join('\n\n'), { async: false });
  return {
    name: String(size),
    html: `<!doctype html><html lang="en"><title>Privacy Policy</title><main><h1>Privacy Policy</h1>${body}</main></html>`,
  };
}

const readings = (await measureInPages<number>(SIZES.map(pageOf), IN_PAGE, READINGS)).map(({ result, times }) => ({
  words: result,
  perWord: Math.min(...times) / result,
}));
const once = readings[0]?.perWord ?? 0;
process.stdout.write(
  `reading ${readings.map(({ words, perWord }) => `${words.toLocaleString('en')} words takes × ${(perWord / once).toFixed(2)} per word`).join(', ')}\n`,
);
