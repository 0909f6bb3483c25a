/**
 * Detection on the pages of ../shared/pages: precision, recall and kind; and in Chromium, with the pages' scripts off and the network blocked,
 * the time that the detector's first look takes on pages that are no policies.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { formatPages, measurePages } from '../gist/accuracy-pages';

const PAGES = resolve(process.env.SHARED ?? '../shared', 'pages');
const THRESHOLDS = { precision: 0.99, recall: 0.98, kindRight: 0.9, firstLook: 0.5 };

/** Runs in the page. Each stage is timed cold, as the detector runs it: once. Several looks in one go show through a coarse clock. */
const IN_PAGE = `
import { glanceAt } from './lib/page/detect-glance';
import { wordingOf } from './lib/page/detect-wording';

const time = (run) => { const start = performance.now(); run(); return performance.now() - start; };
globalThis.timeDetection = (url) => {
  const firstLook = time(() => { globalThis.glance = glanceAt(document, url); });
  const again = time(() => { for (let i = 0; i < 20; i++) glanceAt(document, url); }) / 20;
  const isOpen = globalThis.glance.isOpen;
  const wording = time(() => wordingOf(document));
  return { firstLook, again, isOpen, wording };
};`;

interface Times {
  firstLook: number;
  again: number;
  isOpen: boolean;
  wording: number;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: IN_PAGE, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    alias: { '@': process.cwd() },
  });
  return outputFiles[0]?.text ?? '';
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Times of the two stages in Chromium, one entry for each page in `folder`. */
async function timesOf(folder: string): Promise<Times[]> {
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: false,
  });
  const context = await browser.newContext();
  await context.route('**/*', (route) => route.abort());
  const times: Times[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()) {
    const page = await context.newPage();
    // The page's own scripts are kept from running by its policy; ours comes in by the debugger.
    const html = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">${readFileSync(join(folder, file), 'utf8')}`;
    await page.route('http://page.example/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await page.goto('http://page.example/', { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    times.push((await page.evaluate(`timeDetection(location.href)`)) as Times);
    await page.close();
  }
  await browser.close();
  return times;
}

async function measure(): Promise<boolean> {
  const accuracy = measurePages(PAGES);
  if (accuracy === null || !existsSync(join(PAGES, 'other'))) {
    process.stdout.write('detection: skipped, there are no pages\n');
    return true;
  }
  process.stdout.write(`${formatPages(accuracy)}\n`);
  const times = await timesOf(join(PAGES, 'other'));
  const firstLook = median(times.map((one) => one.firstLook));
  const open = times.filter((one) => one.isOpen);
  process.stdout.write(
    [
      `first look, on ${times.length} pages that are no policies: ${firstLook.toFixed(2)} ms at the median, ${Math.max(...times.map((one) => one.firstLook)).toFixed(2)} ms at most; ${median(times.map((one) => one.again)).toFixed(3)} ms once warm`,
      `left in doubt: ${open.length} of ${times.length}; there the wording takes ${median(open.map((one) => one.wording)).toFixed(1)} ms at the median, ${Math.max(...open.map((one) => one.wording)).toFixed(1)} ms at most, when the page is idle`,
      '',
    ].join('\n'),
  );
  return (
    accuracy.precision >= THRESHOLDS.precision &&
    accuracy.recall >= THRESHOLDS.recall &&
    accuracy.kindRight >= THRESHOLDS.kindRight &&
    firstLook <= THRESHOLDS.firstLook
  );
}

process.exitCode = (await measure()) ? 0 : 1;
