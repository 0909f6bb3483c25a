import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { documentText } from '../../lib/analyzer/text';
import type { PolicyDocument } from '../../lib/analyzer/types';
import { extractPolicy } from '../../lib/page/extract';
import { FriendlyError } from './friendly-error';
import { parseHtml } from './parse-html';
import { readPolicy } from './read-policy';

interface Arguments {
  path: string;
  url: string | null;
  out: string | null;
  explain: boolean;
}

const USAGE = 'extract FILE.html [--url URL] [--explain] | extract DIR --out DIR2';

function parseArguments(args: string[]): Arguments {
  const parsed: Arguments = { path: '', url: null, out: null, explain: false };
  for (let index = 0; index < args.length; index++) {
    const argument = args[index]!;
    if (argument === '--explain') parsed.explain = true;
    else if (argument === '--url' || argument === '--out') {
      const value = args[++index];
      if (value === undefined) throw new FriendlyError(`${argument} needs a value. Usage: ${USAGE}`);
      parsed[argument === '--url' ? 'url' : 'out'] = value;
    } else if (argument.startsWith('--') || parsed.path !== '') throw new FriendlyError(`Usage: ${USAGE}`);
    else parsed.path = argument;
  }
  if (parsed.path === '') throw new FriendlyError(`Usage: ${USAGE}`);
  return parsed;
}

function read(file: string, { url, explain }: Arguments): PolicyDocument {
  const checked = readPolicy(file, url);
  if (!explain || !/\.x?html?$/i.test(file)) return checked;
  const document = parseHtml(readFileSync(file, 'utf8'));
  return extractPolicy(document, url, { explain: (line) => process.stderr.write(`${line}\n`) });
}

function report(file: string, { words }: PolicyDocument): void {
  process.stderr.write(`${basename(file)}: ${words.read} words read, ${words.onPage} on the page\n`);
}

/** Prints the text that the reader keeps; words read and on the page go to standard error. For a folder, one NAME.txt per page. */
export async function run(args: string[]): Promise<number> {
  const parsed = parseArguments(args);
  const { path, out } = parsed;
  if (path === '-' || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    const document = read(path, parsed);
    process.stdout.write(`${documentText(document)}\n`);
    report(path, document);
    return 0;
  }
  if (out === null) throw new FriendlyError(`${path} is a folder: say with --out where the texts go.`);
  mkdirSync(out, { recursive: true });
  let failures = 0;
  for (const name of readdirSync(path).sort()) {
    if (!/\.(?:x?html?|md|txt)$/i.test(name)) continue;
    try {
      const document = read(join(path, name), parsed);
      writeFileSync(join(out, `${basename(name, extname(name))}.txt`), `${documentText(document)}\n`);
      report(name, document);
    } catch (error) {
      if (!(error instanceof FriendlyError)) throw error;
      process.stderr.write(`${error.message}\n`);
      failures++;
    }
  }
  return failures > 0 ? 1 : 0;
}
