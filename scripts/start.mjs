// `npm start [-- URL|FILE]`: installs what is missing, builds, and opens a browser that reads a policy.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowser } from './setup-browsers.mjs';
import { ensurePackages, giveUp, root } from './setup-packages.mjs';

ensurePackages();
const CHROMIUM = ensureBrowser('chromium');
const node = (...args) =>
  spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });

const built = node(join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build');
if (built.status !== 0) giveUp(`The extension could not be built.\n${built.stdout}${built.stderr}`);

const { status } = spawnSync(
  process.execPath,
  ['scripts/run.mjs', 'scripts/open-browser.ts', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM },
  },
);
process.exitCode = status ?? 1;
