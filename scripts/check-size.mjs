// Holds the size budgets of the built extension. Sizes in bytes.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const output = join(root, '.output');
const PRACTICES = join(root, 'lib', 'analyzer', 'practices');
const BUDGETS = { detector: 4_000, page: 60_000, package: 330_000, withoutPractices: 200_000 };
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

const deflated = (content) => deflateRawSync(content, { level: 9 }).length;

/** A zip: each file deflated, its name twice with what belongs to it, and the end. */
function zipped(folder, files) {
  const entries = files.map((file) => deflated(readFileSync(join(folder, file))) + 76 + 2 * file.length);
  return entries.reduce((total, size) => total + size, 22);
}

/** What the practices, which stand in the place of a model, take of the package: the background with them, less the same without. */
async function sizeOfPractices() {
  const without = {
    name: 'without-practices',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\./ }, ({ resolveDir, path }) =>
        resolve(resolveDir, path).startsWith(PRACTICES) ? { path, external: true } : undefined,
      ),
  };
  const sizes = [[], [without]].map(async (plugins) => {
    const { outputFiles } = await build({
      entryPoints: [join(root, 'entrypoints', 'background', 'index.ts')],
      alias: { '@': root },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      plugins,
    });
    return deflated(outputFiles[0].contents);
  });
  const [whole, rest] = await Promise.all(sizes);
  return whole - rest;
}

const failures = [];
function hold(what, size, budget) {
  if (size > budget) failures.push(`${what}: ${size} bytes, ${size - budget} over the budget of ${budget}`);
  if (process.argv.includes('--verbose')) console.log(`${what}: ${size} of ${budget}`);
}

const practices = await sizeOfPractices();
for (const target of ['chrome-mv3', 'firefox-mv3']) {
  const folder = join(output, target);
  const files = filesOf(folder);
  hold(`${target} detector`, sum(folder, ['detector.js']), BUDGETS.detector);
  for (const page of ['popup.html', 'sidepanel.html'])
    if (files.includes(page)) hold(`${target} ${page}`, sum(folder, scriptsOf(folder, page)), BUDGETS.page);
  const all = zipped(
    folder,
    files.filter((file) => !PDF.test(file)),
  );
  hold(`${target} package without the PDF part`, all, BUDGETS.package);
  hold(`${target} package without the PDF part and the practices`, all - practices, BUDGETS.withoutPractices);
}

if (failures.length > 0) {
  console.error(`${failures.join('\n')}\nLoad the rest on demand, or take something out.`);
  process.exit(1);
}
