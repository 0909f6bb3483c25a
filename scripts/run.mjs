// Runs a TypeScript script on Node: bundled by esbuild into build/, again only when a source is newer than the bundle.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [entry, ...args] = process.argv.slice(2);
const name = basename(entry, '.ts');
const output = join(root, 'build', `${name}.mjs`);
const inputsFile = join(root, 'build', `${name}.inputs.json`);

function isFresh() {
  if (!existsSync(output) || !existsSync(inputsFile)) return false;
  const made = statSync(output).mtimeMs;
  const inputs = JSON.parse(readFileSync(inputsFile, 'utf8'));
  return inputs.every((file) => existsSync(file) && statSync(file).mtimeMs < made);
}

if (!isFresh()) {
  const { build } = await import('esbuild');
  mkdirSync(dirname(output), { recursive: true });
  const temporary = `${output}.${process.pid}.mjs`;
  const result = await build({
    entryPoints: [resolve(entry)],
    outfile: temporary,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    metafile: true,
    sourcemap: 'inline',
    alias: { '@': root },
    logLevel: 'warning',
  });
  const { renameSync } = await import('node:fs');
  renameSync(temporary, output);
  const inputs = Object.keys(result.metafile.inputs).map((file) => resolve(file));
  writeFileSync(inputsFile, JSON.stringify([...inputs, fileURLToPath(import.meta.url)]));
}

process.argv = [process.argv[0], output, ...args];
process.setSourceMapsEnabled?.(true);
await import(pathToFileURL(output).href);
