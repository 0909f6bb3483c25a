import { fold, TextIndex, type TextPoint } from './text-index';

export interface Sought {
  /** The policy's own sentence. */
  quote: string;
  /** The heading above it, or the lead-in of its list: decides between places with the same words. */
  near?: string | null;
  /** Words to mark: offsets in `quote`. */
  marks?: readonly { start: number; end: number }[];
}

export interface Stretch {
  start: TextPoint;
  end: TextPoint;
}

export interface Located {
  quote: Stretch;
  marks: Stretch[];
}

const MAX_CANDIDATES = 200;
/** Folded characters at either end of a quote that find it where its middle differs. */
const ANCHOR = 32;

function positionsOf(needle: string, text: string): number[] {
  const positions: number[] = [];
  for (let at = text.indexOf(needle); at >= 0 && positions.length < MAX_CANDIDATES; at = text.indexOf(needle, at + 1))
    positions.push(at);
  return positions;
}

/** The place that follows `near` most closely; the first one where nothing tells. */
function closest(positions: readonly number[], near: string, text: string): number {
  if (positions.length === 1 || near === '') return positions[0]!;
  let best = positions[0]!;
  let shortest = Number.POSITIVE_INFINITY;
  for (const position of positions) {
    const above = text.lastIndexOf(near, position - near.length);
    const distance = above < 0 ? Number.POSITIVE_INFINITY : position - above;
    if (distance < shortest) [best, shortest] = [position, distance];
  }
  return best;
}

function stretch(index: TextIndex, from: number, to: number): Stretch | null {
  const start = index.pointAt(from);
  const end = index.pointAt(to - 1, true);
  return start === null || end === null ? null : { start, end };
}

function locateExactly(index: TextIndex, sought: Sought): Located | null {
  const needle = fold(sought.quote);
  const positions = positionsOf(needle, index.text);
  if (positions.length === 0) return null;
  const at = closest(positions, fold(sought.near ?? ''), index.text);
  const quote = stretch(index, at, at + needle.length);
  if (quote === null) return null;
  const marks: Stretch[] = [];
  for (const mark of sought.marks ?? []) {
    if (!(mark.start >= 0 && mark.start < mark.end && mark.end <= sought.quote.length)) continue;
    const from = fold(sought.quote.slice(0, mark.start)).length;
    const to = fold(sought.quote.slice(0, mark.end)).length;
    const found = from < to ? stretch(index, at + from, at + to) : null;
    if (found !== null) marks.push(found);
  }
  return { quote, marks };
}

/** By its first and last words, where something stands between them that the reader left out. */
function locateByEnds(index: TextIndex, quote: string): Located | null {
  const needle = fold(quote);
  if (needle.length < ANCHOR * 2) return null;
  const start = index.text.indexOf(needle.slice(0, ANCHOR));
  if (start < 0) return null;
  const last = index.text.indexOf(needle.slice(-ANCHOR), start + ANCHOR);
  if (last < 0 || last - start > needle.length * 2) return null;
  const found = stretch(index, start, last + ANCHOR);
  return found === null ? null : { quote: found, marks: [] };
}

/**
 * Finds a quote again in the page: across inline tags, cells, shadow roots and frames of the same origin, whatever stands for its spaces,
 * quotes and dashes now. Changes nothing. Null where it is not there, or empty.
 */
export function locateQuote(root: Element, sought: Sought): Located | null {
  if (fold(sought.quote) === '') return null;
  const index = new TextIndex(root);
  const exact = locateExactly(index, sought);
  if (exact !== null) return exact;
  const all = new TextIndex(root, true);
  return locateExactly(all, sought) ?? locateByEnds(all, sought.quote) ?? locateByEnds(index, sought.quote);
}

/** A Range in the document that the stretch stands in; null where it goes from one document or shadow tree into another. */
export function rangeOf({ start, end }: Stretch): Range | null {
  if (start.node.getRootNode() !== end.node.getRootNode()) return null;
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
