// `npm run pictures`: builds, and takes pictures of every surface in both browsers, light and dark, into docs/pictures.
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './setup-browsers.mjs';
import { ensurePackages, giveUp, root } from './setup-packages.mjs';

ensurePackages();
const env = { ...process.env, NO_COLOR: '1', CHROMIUM: ensureBrowser('chromium'), FIREFOX: ensureBrowser('firefox') };
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const built = spawnSync(npm, ['run', 'build'], {
  cwd: root,
  encoding: 'utf8',
  env,
  shell: process.platform === 'win32',
});
if (built.status !== 0) giveUp(`The extension could not be built.\n${built.stdout}${built.stderr}`);
const taken = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/take-pictures.ts'], {
  cwd: root,
  stdio: 'inherit',
  env,
});
process.exitCode = taken.status ?? 1;
