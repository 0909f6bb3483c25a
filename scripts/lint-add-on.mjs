// Mozilla's own lint of the Firefox package: any error or warning fails.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './setup-packages.mjs';

/** PDF.js holds paths for old browsers that the strict policy of the extension's pages (`script-src 'self'`) never lets run. */
const PDF_READER = /^chunks\/pdf\d?\./;
const NEVER_RUN = new Set(['DANGEROUS_EVAL', 'UNSAFE_VAR_ASSIGNMENT']);

const linter = join(root, 'node_modules', 'addons-linter', 'bin', 'addons-linter');
const args = ['--disable-linter-rules', 'no-unsanitized/property', '-o', 'json', '.output/firefox-mv3'];
const { stdout, stderr } = spawnSync(process.execPath, [linter, ...args], { cwd: root, encoding: 'utf8' });
try {
  const { errors, warnings } = JSON.parse(stdout);
  const found = [...errors, ...warnings].filter(({ code, file }) => !(NEVER_RUN.has(code) && PDF_READER.test(file)));
  for (const { code, message, file, line } of found) console.error(`${code} ${file}:${line ?? ''} ${message}`);
  process.exitCode = found.length > 0 ? 1 : 0;
} catch {
  console.error(`addons-linter gave no result.\n${stderr}`);
  process.exitCode = 1;
}
