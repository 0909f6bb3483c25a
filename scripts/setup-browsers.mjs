// Finds a browser, or installs one where it is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { giveUp } from './setup-packages.mjs';

const PROGRAMS = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter(Boolean);
const onWindows = (...path) => PROGRAMS.map((folder) => join(folder, ...path));

/**
 * Chrome itself is not in the list of Chromium: since version 137 it loads no extension from the command line.
 */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...onWindows('Chromium', 'Application', 'chrome.exe'),
      ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
    packages: ['chromium', 'chromium-browser'],
    advice: 'Install Chromium, or name one in the variable CHROMIUM, then run the same command again.',
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox', 'firefox-esr'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...onWindows('Mozilla Firefox', 'firefox.exe')],
    packages: ['firefox-esr', 'firefox'],
    advice: 'Install Firefox 142 or later, or name one in the variable FIREFOX, then run the same command again.',
  },
};

function onPath(name) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name + suffix)).find((file) => existsSync(file));
}

function ofPlaywright() {
  try {
    const { chromium } = createRequire(import.meta.url)('@playwright/test');
    return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
  } catch {
    return undefined;
  }
}

/** Path of the browser (`chromium` or `firefox`), undefined where there is none. Ends the process where a variable names none. */
export function findBrowser(kind) {
  const { variable, names, places } = BROWSERS[kind];
  const named = process.env[variable];
  if (named && !existsSync(named)) giveUp(`${variable} names ${named}, which is not there.`);
  return (
    named ||
    names.map(onPath).find(Boolean) ||
    places.find((place) => existsSync(place)) ||
    (kind === 'chromium' ? ofPlaywright() : undefined)
  );
}

function installByPlaywright() {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 600_000 });
}

function isDebian() {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync(release, 'utf8'));
}

function installByApt(packages) {
  if (process.getuid?.() !== 0 || !isDebian()) return;
  const run = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  run('update');
  packages.some((name) => run('install', '-y', '--no-install-recommends', name));
}

/** Path of the browser, installed first where it is missing. Ends the process with one sentence where that cannot be done. */
export function ensureBrowser(kind) {
  const { packages, advice } = BROWSERS[kind];
  const found = findBrowser(kind);
  if (found) return found;
  console.error(`Installing ${kind} …`);
  if (kind === 'chromium') installByPlaywright();
  if (!findBrowser(kind)) installByApt(packages);
  return findBrowser(kind) ?? giveUp(`There is no ${kind} on this machine and none could be installed. ${advice}`);
}
