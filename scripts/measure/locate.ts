/**
 * In Chromium, with scripts off and the network blocked: reads every policy page of ../shared/pages, takes the sentences that were read as quotes,
 * and finds each again in the live page. Prints the share found, and the time of reading against plain Readability's.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';

const PAGES = resolve(process.env.SHARED ?? '../shared', 'pages', 'policy');
const MAX_QUOTES = 400;

interface PageResult {
  quotes: number;
  found: number;
  lost: string[];
  milliseconds: number;
  readability: number;
}

/** Runs in the page. */
const IN_PAGE = `
import { Readability } from '@mozilla/readability';
import { extractPolicy } from './lib/page/extract';
import { locateQuote, rangeOf } from './lib/page/locate';
import { fold } from './lib/page/text-index';

const time = (run) => { const start = performance.now(); run(); return performance.now() - start; };
const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

globalThis.measureLocate = (limit) => {
  const policy = extractPolicy(document, 'https://policy.example/');
  const milliseconds = median([0, 1, 2].map(() => time(() => extractPolicy(document, null))));
  const readability = median([0, 1, 2].map(() => time(() => new Readability(document.cloneNode(true)).parse())));
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const quotes = [];
  let heading = '';
  for (const block of policy.blocks) {
    if (block.kind === 'heading') heading = block.text;
    for (const { segment } of segmenter.segment(block.text)) {
      if (segment.trim().split(' ').length >= 4) quotes.push({ quote: segment.trim(), near: heading });
    }
  }
  const step = Math.max(1, Math.ceil(quotes.length / limit));
  const result = { quotes: 0, found: 0, lost: [], milliseconds, readability };
  for (let index = 0; index < quotes.length; index += step) {
    const sought = quotes[index];
    result.quotes++;
    const located = locateQuote(document.body, sought);
    const range = located && rangeOf(located.quote);
    const text = range ? fold(range.toString()) : '';
    const needle = fold(sought.quote);
    const isSame = text.startsWith(needle.slice(0, 20)) && text.endsWith(needle.slice(-20));
    if (isSame) result.found++;
    else result.lost.push(sought.quote.slice(0, 120));
  }
  return result;
};`;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: IN_PAGE, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    alias: { '@': process.cwd() },
  });
  return outputFiles[0]?.text ?? '';
}

/** Share of quotes found over all pages; null where the pages are not there. */
export async function measureLocate(): Promise<{ share: number; quotes: number } | null> {
  if (!existsSync(PAGES)) {
    process.stdout.write(`locate: skipped, ${PAGES} is not there\n`);
    return null;
  }
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: false,
  });
  const context = await browser.newContext({ javaScriptEnabled: true });
  await context.route('**/*', (route) => route.abort());
  const ratios: number[] = [];
  const times: number[] = [];
  let quotes = 0;
  let found = 0;
  for (const file of readdirSync(PAGES)
    .filter((name) => name.endsWith('.html'))
    .sort()) {
    const page = await context.newPage();
    // The page's own scripts are kept from running by its policy; ours comes in by the debugger.
    const html = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">${readFileSync(join(PAGES, file), 'utf8')}`;
    await page.route('http://policy.example/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await page.goto('http://policy.example/', { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    const result = (await page.evaluate(`measureLocate(${MAX_QUOTES})`)) as PageResult;
    quotes += result.quotes;
    found += result.found;
    ratios.push(result.milliseconds / result.readability);
    times.push(result.milliseconds);
    if (result.found < result.quotes) {
      process.stdout.write(`${file}: ${result.found} of ${result.quotes}\n`);
      for (const lost of result.lost.slice(0, 5)) process.stdout.write(`  ${lost}\n`);
    }
    await page.close();
  }
  await browser.close();
  times.sort((a, b) => a - b);
  const middle = ratios.sort((a, b) => a - b)[ratios.length >> 1] ?? 0;
  process.stdout.write(`locate: ${found} of ${quotes} quotes found (${((100 * found) / quotes).toFixed(2)} %)\n`);
  process.stdout.write(
    `reading takes ${middle.toFixed(2)} × plain Readability at the median, ${(ratios.at(-1) ?? 0).toFixed(2)} × at most\n`,
  );
  const half = times[times.length >> 1] ?? 0;
  process.stdout.write(
    `one reading: ${half.toFixed(1)} ms at the median, ${(times.at(-1) ?? 0).toFixed(0)} ms at most\n`,
  );
  return { share: found / quotes, quotes };
}

const result = await measureLocate();
process.exitCode = result === null || result.share >= 0.99 ? 0 : 1;
