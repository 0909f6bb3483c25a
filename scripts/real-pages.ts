import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from './setup-browsers.mjs';

/** A page isolated from others has a clock of 5 µs. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
/** The page's own scripts are kept from running by its policy; ours comes in by the debugger. */
const NO_SCRIPTS = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
const ADDRESS = 'http://localhost/';

async function bundled(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    alias: { '@': process.cwd() },
  });
  return outputFiles[0]?.text ?? '';
}

/** The pages of a folder, by name. */
export function pagesIn(folder: string): { name: string; html: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }));
}

export interface Measured<Result> {
  name: string;
  result: Result;
  /** What each call took of the page's thread, in ms: what else the machine does does not count. */
  times: number[];
}

async function threadTimer(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
}

/**
 * Opens each page in Chromium, its own scripts off and the network blocked, and calls there what `source` sets as `globalThis.measure`.
 * Resolves with what was answered, in the order of the pages.
 */
export async function measureInPages<Result>(
  pages: readonly { name: string; html: string }[],
  source: string,
  calls = 1,
): Promise<Measured<Result>[]> {
  const script = await bundled(source);
  const executablePath = findBrowser('chromium');
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), chromiumSandbox: false });
  const context = await browser.newContext();
  await context.route('**/*', (route) => route.abort());
  const results: Measured<Result>[] = [];
  for (const { name, html } of pages) {
    const page = await context.newPage();
    await page.route(ADDRESS, (route) => route.fulfill({ headers: HEADERS, body: `${NO_SCRIPTS}${html}` }));
    await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    const threadTime = await threadTimer(page);
    const times: number[] = [];
    let result: unknown;
    for (let call = 0; call < calls; call++) {
      const before = await threadTime();
      result = await page.evaluate('measure()');
      times.push((await threadTime()) - before);
    }
    results.push({ name, result: result as Result, times });
    await page.close();
  }
  await browser.close();
  return results;
}
