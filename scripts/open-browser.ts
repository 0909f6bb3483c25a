import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ChromiumBrowser } from '../tests/e2e/harness/chromium';
import { serve } from '../tests/e2e/harness/server';
import { badgeOf, stateOf, type Tab, textOf, until } from '../tests/e2e/harness/surface';

const SAMPLE = 'tests/fixtures/policies/lumora.html';
const PICTURES = 'build/start';

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The address to open, and what ends the serving of it. */
async function addressOf(wanted: string): Promise<{ url: string; stop(): Promise<void> }> {
  if (/^https?:\/\//i.test(wanted)) return { url: wanted, stop: async () => undefined };
  const file = resolve(wanted);
  if (!existsSync(file)) {
    console.error(`There is no file ${wanted}, and it is no http(s) address either.`);
    process.exit(1);
  }
  const { origin, close } = await serve(dirname(file));
  return { url: `${origin}/${encodeURIComponent(basename(file))}`, stop: close };
}

async function show(browser: ChromiumBrowser, tab: Tab): Promise<void> {
  const popup = await browser.pressButton(tab);
  if (hasDisplay) {
    console.log('Close the browser to end.');
    await new Promise((closed) => browser.context.once('close', closed));
    return;
  }
  await until(
    'the summary',
    () => stateOf(browser, tab),
    (state) => state !== undefined && state.status !== 'reading',
  );
  await until('the popup', async () => (await textOf(popup)).trim().length > 0);
  mkdirSync(PICTURES, { recursive: true });
  const pictures = { 'page.png': await tab.screenshot(), 'popup.png': await popup.screenshot() };
  const { text, title } = await badgeOf(browser, tab);
  console.log(`Badge: ${[text || 'none', title].filter(Boolean).join(' – ')}\n`);
  console.log(await textOf(popup));
  for (const [name, picture] of Object.entries(pictures)) writeFileSync(join(PICTURES, name), picture);
  console.log(
    `\nThere is no display here, so this is the popup's text. Pictures of the page with its badge and of the popup:`,
  );
  for (const name of Object.keys(pictures)) console.log(resolve(PICTURES, name));
}

const { url, stop } = await addressOf(process.argv[2] ?? SAMPLE);
const browser = await ChromiumBrowser.launch({ headless: !hasDisplay, network: true });
try {
  const tab = await browser.open(url).catch((error: Error) => {
    const [reason] = error.message.split('\n', 1);
    throw new Error(`The page ${url} could not be opened (${reason?.replace(/^page\.goto: /, '')}).`);
  });
  await show(browser, tab);
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n')[0] : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  await stop();
}
