// Runs everything that holds the project together, quiet when green: `npm test`; `--fast` leaves out the browsers.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './setup-browsers.mjs';
import { ensurePackages, root } from './setup-packages.mjs';

const fast = process.argv.includes('--fast');
const results = join(root, 'build', 'test-results');
const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

const count = { passed: 0, failed: 0, skipped: 0 };
const notes = [];

function run(command, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => done({ ok: false, output: error.message }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

/** One check that counts as one test; its output is shown only where it fails. */
async function check(name, command, args, env) {
  const { ok, output } = await run(command, args, env);
  count[ok ? 'passed' : 'failed']++;
  if (!ok) console.error(`\n✗ ${name}\n${output.trim()}`);
  return ok;
}

/** A suite that counts its own tests and writes {passed, failed, skipped, notes} to a file. */
async function suite(name, command, args, file, read, env) {
  const path = join(results, file);
  const { ok, output } = await run(command, args, { ...env, TEST_RESULTS: path });
  const told = existsSync(path)
    ? read(JSON.parse(readFileSync(path, 'utf8')))
    : { passed: 0, failed: 1, skipped: 0, notes: [] };
  if (!ok && told.failed === 0) told.failed = 1;
  for (const key of ['passed', 'failed', 'skipped']) count[key] += told[key];
  notes.push(...told.notes);
  if (!ok) console.error(`\n✗ ${name}\n${output.trim()}`);
}

function ofVitest({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const skipped = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'skipped' || status === 'pending'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests,
    notes: skipped.map(({ fullName }) => fullName),
  };
}

const started = Date.now();
ensurePackages();
const browsers = fast ? {} : { CHROMIUM: ensureBrowser('chromium'), FIREFOX: ensureBrowser('firefox') };
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) await run(bin('wxt'), ['prepare']);
const [built] = await Promise.all([
  // The tests of manifest and package read what was built.
  check('Build for Chrome', bin('wxt'), ['build']).then((chrome) =>
    check('Build for Firefox', bin('wxt'), ['build', '-b', 'firefox', '--mv3']).then((firefox) => chrome && firefox),
  ),
  check('Format and lint (npm run fix mends what can be mended)', bin('biome'), [
    'ci',
    '--colors=off',
    '--diagnostic-level=error',
    '.',
  ]).then(() => check('Types', bin('tsc'), ['--noEmit'])),
]);
await Promise.all([
  check('Types of the analyzer: no DOM, no Node', bin('tsc'), ['--noEmit', '-p', 'lib/analyzer']),
  suite(
    'Unit tests',
    bin('vitest'),
    ['run', '--reporter=dot', '--reporter=json', `--outputFile=${join(results, 'unit.json')}`],
    'unit.json',
    ofVitest,
  ),
]);
if (built) await check('Size budget', process.execPath, ['scripts/check-size.mjs']);
if (built && !fast) {
  await Promise.all([
    check('Add-on lint', process.execPath, ['scripts/lint-add-on.mjs']),
    suite('In the browsers', bin('playwright'), ['test'], 'e2e.json', (told) => told, browsers),
  ]);
}

for (const note of notes) console.log(`skipped: ${note}`);
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`);
process.exitCode = count.failed > 0 ? 1 : 0;
