import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { countWords } from '../../lib/analyzer/text';
import type { Block, PolicyDocument } from '../../lib/analyzer/types';
import { blocksOf } from '../../lib/page/blocks';
import { extractPolicy } from '../../lib/page/extract';
import { FriendlyError } from './friendly-error';
import { parseHtml } from './parse-html';

/** More text than this is cut, and the report says so. */
export const MAX_CHARACTERS = 5_000_000;

/** A mark of a list that Markdown does not know, with or without a space behind it. */
const BULLET = /^(\s*)[•·▪◦‣]\s*(?=\S)/gm;
const MARKUP_IN_LINE_START = /^(?:\s|[-*+>#|=]|\d+[.)\\]|```|<)/;
const ENDS_A_PARAGRAPH = /[.:;?!)\]”"’*_]\s*$/;

/**
 * Plain texts often give each paragraph one line without blank lines between. Such lines are set apart;
 * hard-wrapped lines, which stop in mid-sentence, stay together.
 */
function setParagraphsApart(markdown: string): string {
  const lines = markdown.split('\n');
  const lengths = lines.filter((line) => line.trim() !== '').map((line) => line.length);
  const isWrapped = lengths.length > 20 && lengths.every((length) => length <= 100);
  if (isWrapped) return markdown;
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (next === undefined || next.trim() === '' || line.trim() === '') return line;
      if (MARKUP_IN_LINE_START.test(line) || MARKUP_IN_LINE_START.test(next)) return line;
      const isShort = line.length < 80;
      return ENDS_A_PARAGRAPH.test(line) || isShort || line.includes('\t') || next.includes('\t') ? `${line}\n` : line;
    })
    .join('\n');
}

const WRAPPED = /[\p{L}\p{N},]$/u;
const MIN_WRAPPED_LENGTH = 60;

/** Texts copied from PDF have a blank line after every line. Their paragraphs are put together again, where that is plainly so. */
function joinDoubleSpaced(markdown: string): string {
  const lines = markdown.split('\n').map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  const isCut = (line: string, next: string | undefined) =>
    next !== undefined &&
    line.length >= MIN_WRAPPED_LENGTH &&
    WRAPPED.test(line) &&
    !MARKUP_IN_LINE_START.test(line) &&
    !MARKUP_IN_LINE_START.test(next);
  const cuts = filled.filter((line, at) => isCut(line, filled[at + 1]) && /^\p{Ll}/u.test(filled[at + 1]!)).length;
  if (cuts < filled.length / 5) return markdown;
  return filled.map((line, at) => line + (isCut(line, filled[at + 1]) ? ' ' : '\n\n')).join('');
}

/** Markdown or plain text → blocks, through the same reading as pages. */
export function blocksOfMarkdown(markdown: string): Block[] {
  const text = joinDoubleSpaced(markdown.replace(BULLET, '$1- '));
  const html = marked.parse(setParagraphsApart(text), { async: false, gfm: true });
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return blocksOf(document.body as unknown as Element, null);
}

function documentOfText(text: string, file: string, url: string | null): PolicyDocument {
  const blocks = blocksOfMarkdown(text);
  const read = blocks.reduce((sum, block) => sum + countWords(block.text), 0);
  const title = blocks.find((block) => block.kind === 'heading')?.text ?? basename(file, extname(file));
  return { url, title, language: null, blocks, words: { read, onPage: read } };
}

export function isHtmlFile(file: string): boolean {
  return /\.x?html?$/i.test(file);
}

/** Reads a .html, .md or .txt file. Throws FriendlyError for what cannot be read. */
export function readPolicy(file: string, url: string | null = null): PolicyDocument {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    throw new FriendlyError(`${file}: no such file, or it cannot be read.`);
  }
  if (text.trim() === '') throw new FriendlyError(`${file}: the file is empty.`);
  const isHtml = isHtmlFile(file) || (file === '-' && /^\s*<(?:!doctype|html)/i.test(text));
  // Some pages hold stray zero characters, which browsers pass over.
  if (isHtml && /<[a-z!]/i.test(text)) text = text.replaceAll('\u0000', '');
  if (text.includes('\u0000')) throw new FriendlyError(`${file}: this is no text but a binary file.`);
  if (text.length > MAX_CHARACTERS) {
    process.stderr.write(`${file}: only the first 5 MB were read.\n`);
    text = text.slice(0, MAX_CHARACTERS);
  }
  if (!isHtml) return documentOfText(text, file, url);
  return extractPolicy(parseHtml(text), url);
}
