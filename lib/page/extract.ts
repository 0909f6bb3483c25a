import { Readability } from '@mozilla/readability';
import { countWords } from '../analyzer/text';
import type { Block, PolicyDocument } from '../analyzer/types';
import { baseUrlOf, declaredLanguage, siteNameOf, titleOf } from './about-page';
import { type Reading, readBlocks } from './blocks';
import { type Copy, copyBody, DEFAULT_LIMITS, type Limits } from './copy';
import { findMainPart, isImprint, isProse, soundsLikePolicy, trim } from './main-part';
import { nameInTitle } from './name-in-title';
import { type Pruned, prune } from './prune';
import { withoutSecondCopy } from './repeats';

export interface ExtractOptions {
  limits?: Limits;
  /** Called with one line for each decision. */
  explain?: (line: string) => void;
}

/** Where the blocks kept are less than this share of what the pruned page says, Readability is asked, too. */
const SURE_SHARE = 0.6;
/** Less policy text than this outside the main part is a banner or a teaser. */
const MIN_LEFT = 40;
const MIN_LEFT_SHARE = 0.01;
const MAX_CLIMB = 30;
/** Elements: Readability goes over the page several times. */
const MAX_FOR_READABILITY = 30_000;
/** The class names and attributes that make Readability drop text are not in its copy; it must not stop at a first long section. */
const CHARACTER_THRESHOLD = 5_000;

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + countWords(block.text), 0);
}

function explainPruned({ reason, element, words }: Pruned): string {
  const name = [element.localName, element.id && `#${element.id}`].filter(Boolean).join('');
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);
  return `left out as ${reason}: ${name}, ${words} words: ${text}`;
}

interface Found {
  part: Element;
  /** Place of the policy in the blocks of the page; `end` is exclusive. */
  start: number;
  end: number;
  /** Blocks outside that sound like the policy. */
  left: Block[];
}

/** The main part of the page, taken larger as long as too much outside sounds like the policy, too. */
function findPolicy(copy: Copy, reading: Reading): Found {
  let part = findMainPart(copy);
  for (let climbed = 0; ; climbed++) {
    const { start, end } = trim(reading, part);
    const outside = [...reading.blocks.slice(0, start), ...reading.blocks.slice(end)];
    const left = outside.filter((block) => isProse(block) && !isImprint(block) && soundsLikePolicy(block.text));
    const isLittle = wordsOf(left) < MIN_LEFT || wordsOf(left) < wordsOf(reading.blocks) * MIN_LEFT_SHARE;
    const parent = part === copy.body ? null : part.parentElement;
    if (isLittle || parent === null || climbed === MAX_CLIMB) return { part, start, end, left };
    part = parent;
  }
}

/** What Readability keeps of the prepared copy. It is destroyed by it. */
function readByReadability(copy: Copy, baseUrl: string | null): Block[] {
  for (const element of copy.stats.keys()) {
    for (const name of ['class', 'id', 'style', 'hidden', 'aria-hidden', 'role']) element.removeAttribute(name);
  }
  const article = new Readability<Element>(copy.document, {
    charThreshold: CHARACTER_THRESHOLD,
    serializer: (node) => node as Element,
  }).parse();
  return article?.content ? readBlocks(article.content, baseUrl).blocks : [];
}

/** Words of the page beyond the bounds of the copy; roughly, as nothing there was looked at. */
function wordsBeyond(document: Document, copy: Copy): number {
  if (!copy.isCut) return 0;
  const all = countWords((document.body?.textContent ?? '').slice(0, 10_000_000));
  return Math.max(0, all - (copy.stats.get(copy.body)?.words ?? 0));
}

/**
 * Reads the policy on a page: its blocks from the title to the last words, without navigation, footers, dialogs, banners and other articles,
 * closed panels included. The page is not changed; time and memory are bounded by `options.limits`.
 * Two ways are open: our own, which takes everything in the smallest part of the page that holds the policy; and Readability on the same
 * prepared copy, asked where ours keeps little of what the page says, and taken where it keeps more.
 * `words.onPage` counts what is read, policy text that was left, and what lies beyond the limits.
 * @param url the page's address, null where it is unknown.
 */
export function extractPolicy(document: Document, url: string | null, options: ExtractOptions = {}): PolicyDocument {
  const { limits = DEFAULT_LIMITS, explain } = options;
  const baseUrl = baseUrlOf(document, url);
  const copy = copyBody(document, limits);
  for (const pruned of prune(copy)) explain?.(explainPruned(pruned));

  const reading = readBlocks(copy.body, baseUrl);
  const { part, start, end, left } = findPolicy(copy, reading);
  const outside = [...reading.blocks.slice(0, start), ...reading.blocks.slice(end)];
  let blocks = reading.blocks.slice(start, end);
  let read = wordsOf(blocks);
  const own = read + wordsOf(left);
  const all = wordsOf(reading.blocks);
  explain?.(`block reader: ${read} of ${all} words, in <${part.localName}${part.id && ` id="${part.id}"`}>`);
  for (const block of outside) explain?.(`outside: ${block.text.slice(0, 100)}`);

  if (read < SURE_SHARE * all && copy.stats.size <= MAX_FOR_READABILITY) {
    const readable = readByReadability(copy, baseUrl);
    const readableWords = wordsOf(readable);
    explain?.(
      `Readability: ${readableWords} words; ${readableWords > read ? 'taken' : 'not taken'}, as it keeps ${readableWords > read ? 'more' : 'less'}`,
    );
    if (readableWords > read) [blocks, read] = [readable, readableWords];
  }
  const single = withoutSecondCopy(blocks);
  if (single.length < blocks.length) {
    explain?.(`left out as a second copy: ${blocks.length - single.length} blocks`);
    blocks = single;
  }
  const second = read - wordsOf(blocks);
  const title = titleOf(document) || (blocks.find((block) => block.kind === 'heading')?.text ?? '');
  const siteName = siteNameOf(document) ?? nameInTitle(title, url);
  return {
    url,
    title,
    ...(siteName === undefined ? {} : { siteName }),
    language: declaredLanguage(document),
    blocks,
    words: { read: read - second, onPage: Math.max(read, own) - second + wordsBeyond(document, copy) },
  };
}
