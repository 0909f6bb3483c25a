/**
 * Detection on the pages of ../shared/pages: precision, recall and kind; and in Chromium, with the pages' scripts off and the network blocked,
 * the time that the detector's looks take on pages that are no policies.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { formatPages, measurePages } from '../gist/accuracy-pages';

const PAGES = resolve(process.env.SHARED ?? '../shared', 'pages');
const THRESHOLDS = { precision: 0.99, recall: 0.98, kindRight: 0.9, firstLook: 0.5 };

/** Runs in the page. Each stage is timed cold, as the detector runs it: once, with all that the engine sets up for it. */
const IN_PAGE = `
import { glanceAt, headlineOf } from './lib/page/detect-glance';
import { wordingOf } from './lib/page/detect-wording';

const time = (run) => { const start = performance.now(); run(); return performance.now() - start; };
globalThis.timeDetection = (url) => {
  time(() => undefined);
  let glance, headline;
  const firstLook = time(() => { glance = glanceAt(document, url); });
  const secondLook = time(() => { headline = headlineOf(document, glance); });
  const again = time(() => { for (let i = 0; i < 20; i++) headlineOf(document, glanceAt(document, url)); }) / 20;
  const wording = time(() => wordingOf(document.body));
  return { firstLook, secondLook, again, isOpen: headline.isOpen, wording };
};`;

/** A page isolated from others has a clock of 5 µs. */
const FINE_CLOCK = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

interface Times {
  firstLook: number;
  secondLook: number;
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

function timesOfStage(times: Times[], of: (one: Times) => number): string {
  const values = times.map(of);
  return `${median(values).toFixed(2)} ms at the median, ${Math.max(...values).toFixed(1)} ms at most`;
}

/** Times of the stages in Chromium, one entry for each page in `folder`. */
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
    await page.route('http://localhost/', (route) => route.fulfill({ headers: FINE_CLOCK, body: html }));
    await page.goto('http://localhost/', { waitUntil: 'domcontentloaded' });
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
      `first look (title, address), on ${times.length} pages that are no policies: ${timesOfStage(times, (one) => one.firstLook)}`,
      `second look (heading), when the page is idle: ${timesOfStage(times, (one) => one.secondLook)}; both ${median(times.map((one) => one.again)).toFixed(3)} ms once warm`,
      `left in doubt: ${open.length} of ${times.length}; there the wording, when the page is idle: ${timesOfStage(open, (one) => one.wording)}`,
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
