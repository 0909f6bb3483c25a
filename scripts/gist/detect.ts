import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Detection, detectPolicy } from '../../lib/page/detect';
import { proseOf } from '../../lib/page/detect-wording';
import { FriendlyError } from './friendly-error';
import { languageOf } from './language';
import { parseHtml } from './parse-html';

const USAGE = 'detect FILE.html... [--urls INDEX.json]';
const MAX_CHARACTERS = 5_000_000;
const EMPTY = { url: null, title: '', words: { read: 0, onPage: 0 } };

function parseArguments(args: string[]): { files: string[]; index: string | null } {
  const files: string[] = [];
  let index: string | null = null;
  for (let at = 0; at < args.length; at++) {
    const argument = args[at]!;
    if (argument === '--urls') {
      index = args[++at] ?? null;
      if (index === null) throw new FriendlyError(`--urls needs a file. Usage: ${USAGE}`);
    } else if (argument.startsWith('--')) throw new FriendlyError(`Usage: ${USAGE}`);
    else files.push(argument);
  }
  if (files.length === 0) throw new FriendlyError(`Usage: ${USAGE}`);
  return { files, index };
}

/** Addresses by the pages' paths, relative to wherever the list was made: the longest ending of a path that is listed counts. */
function readUrls(index: string | null): (file: string) => string | null {
  if (index === null) return () => null;
  if (!existsSync(index)) throw new FriendlyError(`${index}: no such file.`);
  let entries: unknown;
  try {
    entries = JSON.parse(readFileSync(index, 'utf8'));
  } catch {
    throw new FriendlyError(`${index}: this is no JSON.`);
  }
  if (!Array.isArray(entries)) throw new FriendlyError(`${index}: a list of {"file", "url"} is expected.`);
  const urls = new Map<string, string>();
  for (const entry of entries as ({ file?: unknown; url?: unknown; kind?: unknown } | null)[]) {
    const { file, url, kind } = entry ?? {};
    if (typeof file !== 'string' || typeof url !== 'string') continue;
    urls.set(file, url);
    if (typeof kind === 'string') urls.set(`${kind}/${basename(file)}`, url);
  }
  return (file) => {
    const parts = file.split('/');
    for (let start = 0; start < parts.length; start++) {
      const url = urls.get(parts.slice(start).join('/'));
      if (url !== undefined) return url;
    }
    return null;
  };
}

function readPage(file: string): string {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new FriendlyError(`${file}: no such file.`);
  const html = readFileSync(file, 'utf8').slice(0, MAX_CHARACTERS);
  if (html.trim() === '') throw new FriendlyError(`${file}: the file is empty.`);
  const isPage = /<[a-z!]/i.test(html);
  if (!isPage && html.includes('\u0000')) throw new FriendlyError(`${file}: this is no page but a binary file.`);
  // Some pages hold stray zero characters, which browsers pass over.
  return html.replaceAll('\u0000', '');
}

/** The language as the text tells it, which pages often declare wrongly; where that is too short, as the page declares it. */
function detect(document: Document, url: string | null): Detection {
  const detection = detectPolicy(document, url);
  const text = proseOf(document.body).replace(/\s+/g, ' ');
  const { code } = languageOf({ ...EMPTY, language: detection.language, blocks: [{ kind: 'paragraph', text }] });
  return { ...detection, language: code };
}

/** Prints one line of JSON for each page: whether it is a privacy policy, what it is, and what told so. */
export async function run(args: string[]): Promise<number> {
  const { files, index } = parseArguments(args);
  const urlOf = readUrls(index);
  let failures = 0;
  for (const file of files) {
    try {
      process.stdout.write(`${JSON.stringify({ file, ...detect(parseHtml(readPage(file)), urlOf(file)) })}\n`);
    } catch (error) {
      if (!(error instanceof FriendlyError)) throw error;
      process.stderr.write(`${error.message}\n`);
      failures++;
    }
  }
  return failures > 0 ? 1 : 0;
}
