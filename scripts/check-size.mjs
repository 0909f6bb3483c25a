// Holds the size budgets of the built extension. Sizes in bytes.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';

const output = resolve(dirname(fileURLToPath(import.meta.url)), '..', '.output');
// Of the package, the texts in four languages take 55 kB and what the analyzer knows of 39 practices 75 kB.
const BUDGETS = { detector: 4_000, page: 60_000, package: 295_000 };
/** The PDF reader is loaded for PDFs alone. */
const PDF = /pdf/i;

function filesOf(folder, inside = '') {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesOf(folder, `${inside}${entry.name}/`) : [`${inside}${entry.name}`],
  );
}

/** All scripts that an HTML page loads at once: its own, what these import statically, and preloads. */
function scriptsOf(folder, page) {
  const html = readFileSync(join(folder, page), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1]);
  const seen = new Set();
  for (let script = waiting.pop(); script !== undefined; script = waiting.pop()) {
    if (seen.has(script)) continue;
    seen.add(script);
    const code = readFileSync(join(folder, script), 'utf8');
    for (const match of code.matchAll(/(?:^|[;}])\s*(?:import|export)(?:[^"'()]*?from)?\s*["']\.\/?([^"']+\.js)["']/g))
      waiting.push(join(dirname(script), match[1]).replaceAll('\\', '/'));
  }
  return [...seen];
}

function sum(folder, files) {
  return files.reduce((total, file) => total + statSync(join(folder, file)).size, 0);
}

/** What a zip holds: each file deflated, and about 100 bytes of names and dates. */
function zipped(folder, files) {
  return files.reduce(
    (total, file) =>
      total + deflateRawSync(readFileSync(join(folder, file)), { level: 9 }).length + 100 + 2 * file.length,
    0,
  );
}

const failures = [];
function hold(what, size, budget) {
  if (size > budget) failures.push(`${what}: ${size} bytes, ${size - budget} over the budget of ${budget}`);
  if (process.argv.includes('--verbose')) console.log(`${what}: ${size} of ${budget}`);
}

for (const target of ['chrome-mv3', 'firefox-mv3']) {
  const folder = join(output, target);
  const files = filesOf(folder);
  hold(`${target} detector`, sum(folder, ['detector.js']), BUDGETS.detector);
  for (const page of ['popup.html', 'sidepanel.html'])
    if (files.includes(page)) hold(`${target} ${page}`, sum(folder, scriptsOf(folder, page)), BUDGETS.page);
  hold(
    `${target} package without the PDF part`,
    zipped(
      folder,
      files.filter((file) => !PDF.test(file)),
    ),
    BUDGETS.package,
  );
}

if (failures.length > 0) {
  console.error(`${failures.join('\n')}\nLoad the rest on demand, or take something out.`);
  process.exit(1);
}
