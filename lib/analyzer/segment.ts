import { statementOf } from './answered';
import { maskNames, serviceNames } from './names';
import { blockStarts } from './text';
import type { Block, PolicyDocument, Span } from './types';

/** One sentence (or table cell, or list item without an end mark) and all that decides how it is to be read. */
export interface Sentence {
  /** Number in the document. */
  index: number;
  /** Slice of the document's text. */
  text: string;
  start: number;
  end: number;
  block: Block;
  blockIndex: number;
  /** Where the block begins in the document's text. */
  blockStart: number;
  /** Headings above, outermost first, lower-case. */
  headings: string[];
  /** The nearest heading, as it stands. */
  heading: string | null;
  /** Lead-ins of the lists it stands in, or the head of its column, outermost first. */
  leadIns: Span[];
  /** What patterns see: lead-ins and sentence, lower-case, plain punctuation, names masked. Same length as the original parts. */
  unit: string;
  /** Where the sentence itself begins in `unit`. */
  offset: number;
  /** It is a mere yes or no; what stands before it in `unit` is its question, turned into a statement. */
  isAnswer: boolean;
}

/** Sentences under one heading. */
export interface Segment {
  heading: string | null;
  headings: string[];
  sentences: Sentence[];
}

export interface SegmentedPolicy {
  text: string;
  blocks: readonly Block[];
  sentences: Sentence[];
  segments: Segment[];
  /** Names that the policy uses for the service, lower-case. */
  names: string[];
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
/** Full stops that end no sentence; Intl.Segmenter takes some of them for ends. */
const ABBREVIATION =
  /(?:^|[\s("“/-])(?:e\.g|i\.e|etc|inc|ltd|corp|co|llc|art|arts|sec|para|cf|vs|mr|mrs|ms|dr|st|u\.s|u\.k|u\.s\.a|e\.u|approx|incl|rev|jan|feb|apr|aug|sept?|oct|nov|dec|s\.a|p\.o|b\.v|[a-z])\.["”)]*\s*$/i;
/** "No. 5", but not the answer "No. We never do." */
const NUMBER_SIGN = /(?:^|[\s("“])nos?\.\s*$/i;
const STARTS_DIGIT = /^\d/;
const STARTS_LOWER = /^["“'(]*\p{Ll}/u;
const MAX_LEAD_IN = 400;
const MAX_SENTENCE = 2000;

/** Offsets of the sentences of one block. Long runs without an end mark are cut at a space, so that no pattern sees endless text. */
export function splitSentences(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of SEGMENTER.segment(text)) {
    const previous = spans.at(-1);
    const before = previous && text.slice(previous.start, previous.end);
    const isContinued =
      before !== undefined &&
      (ABBREVIATION.test(before) ||
        (NUMBER_SIGN.test(before) && STARTS_DIGIT.test(segment)) ||
        (STARTS_LOWER.test(segment) && !/[:;]\s*$/.test(before) && !/[.?!]["”)]*\s+$/.test(before)) ||
        !/[\p{L}\p{N}]/u.test(before));
    if (previous && isContinued && index + segment.length - previous.start <= MAX_SENTENCE)
      previous.end = index + segment.length;
    else spans.push({ start: index, end: index + segment.length });
  }
  const sentences: { start: number; end: number }[] = [];
  for (const span of spans) {
    let { start, end } = span;
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    while (end - start > MAX_SENTENCE) {
      const space = text.lastIndexOf(' ', start + MAX_SENTENCE);
      const cut = space > start ? space : start + MAX_SENTENCE;
      sentences.push({ start, end: cut });
      start = cut + (space > start ? 1 : 0);
    }
    if (end > start) sentences.push({ start, end });
  }
  return sentences;
}

const PLAIN: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '‛': "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '\n': ' ',
};

/** Lower-case with plain punctuation, unit by unit, so that offsets hold. */
export function normalise(text: string): string {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length
      ? lower
      : Array.from({ length: text.length }, (_, i) =>
          text[i]!.toLowerCase().length === 1 ? text[i]!.toLowerCase() : text[i]!,
        ).join('');
  return same.replace(/[’‘‛´`“”„«»‐‑–—−\u00a0\u2009\u202f\t\n]/g, (character) => PLAIN[character]!);
}

const LEADS_IN =
  /(?:[:–—-]|\b(?:following|as follows|below|including|such as|include|includes|to|by|for|with|that|when|if|where|and|or))\s*[:.…]?\s*$/i;
const PSEUDO_ITEM = /^(?:[•·▪◦‣*–—-]\s|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s)/i;

function isItem(block: Block, leadInOpen: boolean, previous: Block | undefined): boolean {
  if (block.kind === 'list-item') return true;
  if (!leadInOpen || block.kind !== 'paragraph') return false;
  if (PSEUDO_ITEM.test(block.text)) return true;
  const continuesList = /[;,]$|[;,] (?:and|or)$/.test(previous?.text ?? '');
  return (
    block.text.length < 300 &&
    (/[;,]$|[;,] (?:and|or)$/.test(block.text) || /^\p{Ll}/u.test(block.text) || continuesList)
  );
}

/** "What we do not do", "We never": the items below are what is denied. Not "If you do not agree", "Do Not Track". */
const DENYING_HEADING = /^(?!if\b|when\b|why\b|you\b).*\b(?:not|never|\p{L}+n['’]t)(?: (?!track)\p{L}+){0,2}\P{L}*$/iu;

/** An item that is a sentence or a denial of its own. */
const STANDS_ALONE =
  /^\P{L}*(?:we|our|the|this|it|they|you|your|there|nobody|nothing|no|not|never|do|does|did|will|don['’]t|doesn['’]t)\b/iu;

/** Below all real headings. */
const UNMARKED_LEVEL = 7;

/** Plain texts and careless pages set their headings as paragraphs: short, without an end mark, over a whole sentence. */
function looksLikeHeading(block: Block, next: Block | undefined, insideList: boolean): boolean {
  if (block.kind !== 'paragraph' || insideList || next === undefined) return false;
  const { text } = block;
  if (text.length > 80 || !/^[\p{Lu}\p{N}]/u.test(text) || !/[\p{L}\p{N})?"”]$/u.test(text)) return false;
  if (text.split(' ').length > 10) return false;
  return (
    next.kind === 'list-item' ||
    (next.kind === 'paragraph' && next.text.length > text.length && /[.:;]["”)]?$/.test(next.text))
  );
}

/** Document → sentences in their segments, with headings and lead-ins. Linear in the text. */
export function segmentPolicy(
  document: Pick<PolicyDocument, 'blocks' | 'title' | 'siteName' | 'url'>,
  text: string,
): SegmentedPolicy {
  const { blocks } = document;
  const starts = blockStarts(blocks);
  const names = serviceNames(document, text);
  const sentences: Sentence[] = [];
  const segments: Segment[] = [];
  let path: { level: number; text: string }[] = [];
  let segment: Segment = { heading: null, headings: [], sentences: [] };
  segments.push(segment);
  /** Open lead-ins: depth 0 is the paragraph before the list, n the item of depth n that a deeper list hangs on. */
  let leadIns: { depth: number; span: Span }[] = [];

  for (const [blockIndex, block] of blocks.entries()) {
    const start = starts[blockIndex]!;
    const spans = splitSentences(block.text);
    const isUnmarkedHeading = looksLikeHeading(block, blocks[blockIndex + 1], leadIns.length > 0);
    if (block.kind === 'heading' || isUnmarkedHeading) {
      const level = isUnmarkedHeading ? UNMARKED_LEVEL : (block.level ?? 6);
      path = path.filter((heading) => heading.level < level);
      path.push({ level, text: block.text });
      segment = { heading: block.text, headings: path.map((heading) => normalise(heading.text)), sentences: [] };
      segments.push(segment);
      leadIns = [];
    }
    const depth = block.kind === 'list-item' ? (block.level ?? 1) : 0;
    const item = isItem(
      block,
      leadIns.some((lead) => lead.depth === 0),
      blocks[blockIndex - 1],
    );
    if (item) leadIns = leadIns.filter((lead) => lead.depth < Math.max(depth, 1));
    else leadIns = [];

    const own: Span[] = leadIns.map((lead) => lead.span);
    if (block.kind === 'cell' && block.columnHead) own.push(...headSpans(block, blocks, starts, blockIndex));

    const question = block.kind === 'paragraph' ? askedAbove(segment, spans, block.text) : undefined;

    for (const span of spans) {
      const sentence = makeSentence({
        index: sentences.length,
        block,
        blockIndex,
        blockStart: start,
        start: start + span.start,
        end: start + span.end,
        text,
        segment,
        leadIns: question && span === spans[0] ? [...own, question] : own,
        names,
      });
      sentences.push(sentence);
      segment.sentences.push(sentence);
    }
    const last = spans.at(-1);
    const next = blocks[blockIndex + 1];
    if (!last || block.kind === 'cell') continue;
    if (block.kind === 'heading' || isUnmarkedHeading) {
      if (next?.kind === 'list-item' && DENYING_HEADING.test(block.text) && !STANDS_ALONE.test(next.text))
        leadIns.push({ depth: 0, span: { quote: block.text, start, end: start + block.text.length } });
      continue;
    }
    const lastText = block.text.slice(last.start, last.end);
    const leads =
      next !== undefined &&
      lastText.length <= MAX_LEAD_IN &&
      (LEADS_IN.test(lastText) ||
        (next.kind === 'list-item' && (next.level ?? 1) > depth && !/[.!]$/.test(lastText)) ||
        (next.kind === 'list-item' &&
          depth === 0 &&
          /\b(?:following|below|these (?!third|part|compan|cookies|sites|terms)\w+)\b/i.test(lastText)));
    if (leads && !(item && next.kind === 'list-item' && (next.level ?? 1) <= depth)) {
      leadIns.push({ depth, span: { quote: lastText, start: start + last.start, end: start + last.end } });
    }
  }
  return { text, blocks, sentences, segments: segments.filter((one) => one.sentences.length > 0), names };
}

/** The heading, where it is a question and what stands below it begins with a mere yes or no. */
function askedAbove(
  { heading, sentences }: Segment,
  [first]: readonly { start: number; end: number }[],
  text: string,
): Span | undefined {
  if (!first || sentences.length !== 1 || !heading?.endsWith('?')) return undefined;
  const [{ unit, start, end, text: quote }] = sentences as [Sentence];
  return statementOf(unit, normalise(text.slice(first.start, first.end))) ? { quote, start, end } : undefined;
}

/** The heads of a cell's row and column, as slices of the text; looked for only within the same table. */
function headSpans(cell: Block, blocks: readonly Block[], starts: readonly number[], index: number): Span[] {
  const spans: Span[] = [];
  for (const head of [cell.columnHead, cell.rowHead]) {
    if (!head) continue;
    for (let at = index - 1, steps = 0; at >= 0 && blocks[at]!.kind === 'cell' && steps < 400; at--, steps++) {
      if (blocks[at]!.text !== head) continue;
      spans.push({ quote: head, start: starts[at]!, end: starts[at]! + head.length });
      break;
    }
  }
  return spans;
}

/** What of a lead-in stands before the sentence in its unit: without the marks at its end, with one space. */
export function leadText(leadIn: Span): string {
  return `${normalise(leadIn.quote).replace(/[\s:;.…-]+$/, '')} `;
}

function makeSentence(input: {
  index: number;
  block: Block;
  blockIndex: number;
  blockStart: number;
  start: number;
  end: number;
  text: string;
  segment: Segment;
  leadIns: Span[];
  names: string[];
}): Sentence {
  const { leadIns, text, start, end, names, segment } = input;
  const own = text.slice(start, end);
  const plain = normalise(own);
  /** Heads of columns and lists add nothing to a question; with its answer it is a statement. */
  const before = own.endsWith('?') ? [] : leadIns;
  const asked = before.at(-1);
  const statement = asked && statementOf(maskNames(normalise(asked.quote), names), plain);
  const lead = (statement ? before.slice(0, -1) : before).map(leadText).join('') + (statement ?? '');
  return {
    index: input.index,
    block: input.block,
    blockIndex: input.blockIndex,
    blockStart: input.blockStart,
    text: own,
    start,
    end,
    headings: segment.headings,
    heading: segment.heading,
    leadIns,
    unit: maskNames(lead + plain, names),
    offset: lead.length,
    isAnswer: statement !== undefined,
  };
}
