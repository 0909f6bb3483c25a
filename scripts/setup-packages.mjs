// Installs the packages where they are missing or not those of the lock file. Needs nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = [20, 19];

/** Ends the process with one sentence, without a stack. */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** Whether every package of the lock file is there in its version; those for other systems may be absent. */
export function hasPackages() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === '' || installed[path]?.version === version || (!installed[path] && (optional || devOptional || peer)),
  );
}

export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
    giveUp(
      `Privacy Gist is built with Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}. Install a newer one from nodejs.org.`,
    );
  if (hasPackages()) return;
  console.error('Installing the packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-progress', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) giveUp('The packages could not be installed. Check the network, then run the same command again.');
}
