// `npm run measure`: everything that is measured on ../shared, one after the other, with a verdict at the end.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBrowser } from './setup-browsers.mjs';
import { ensurePackages, giveUp, root } from './setup-packages.mjs';

ensurePackages();
const shared = resolve(root, process.env.SHARED ?? '../shared');
if (!existsSync(shared))
  giveUp(`The policies to measure on are not here: ${shared} is missing. Name their folder in the variable SHARED.`);
const env = { ...process.env, SHARED: shared, CHROMIUM: ensureBrowser('chromium') };

const folder = join('scripts', 'measure');
const failed = readdirSync(join(root, folder))
  .filter((name) => name.endsWith('.ts'))
  .filter((name) => {
    console.log(`\n${name.replace(/\.ts$/, '')}`);
    return (
      spawnSync(process.execPath, ['scripts/run.mjs', join(folder, name)], { cwd: root, stdio: 'inherit', env })
        .status !== 0
    );
  });
console.log(failed.length === 0 ? '\nAll thresholds hold.' : `\nNot held: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
