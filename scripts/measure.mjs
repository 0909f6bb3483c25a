// `npm run measure`: everything that is measured on ../shared, one after the other; all verdicts at the end.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ensureBrowser } from './setup-browsers.mjs';
import { ensurePackages, giveUp, root } from './setup-packages.mjs';

ensurePackages();
const shared = resolve(root, process.env.SHARED ?? '../shared');
if (!existsSync(shared))
  giveUp(`The policies to measure on are not here: ${shared} is missing. Name their folder in the variable SHARED.`);
const env = { ...process.env, SHARED: shared, CHROMIUM: ensureBrowser('chromium') };

const folder = join('scripts', 'measure');
/** What thresholds.ts and shared-folder.ts print: held, not held, skipped. */
const VERDICT = /^ {2}[✓✗–] /;

/** Runs one measure and shows what it prints. */
function run(name) {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', join(folder, name)], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env,
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('close', (code) =>
      done({ holds: code === 0, verdicts: output.split('\n').filter((line) => VERDICT.test(line)) }),
    );
  });
}

const started = Date.now();
const all = [];
for (const name of readdirSync(join(root, folder)).filter((file) => file.endsWith('.ts'))) {
  const what = basename(name, '.ts');
  console.log(`\n${what}`);
  all.push({ what, ...(await run(name)) });
}

console.log(`\nVerdicts, after ${Math.round((Date.now() - started) / 60_000)} minutes`);
for (const { what, holds, verdicts } of all) {
  console.log(what);
  console.log(verdicts.join('\n') || `  ${holds ? '✓ ended well' : '✗ broke off'}`);
}
const failed = all.filter(({ holds }) => !holds).map(({ what }) => what);
console.log(failed.length === 0 ? '\nAll limits hold.' : `\nNot held: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
