import type { Block } from '../analyzer/types';
import { looksLikeHeading } from './headings';
import { collapse } from './line';
import { type PdfLine, type PdfPage, readLines, textOfLine } from './pdf-lines';

const BULLET = /^[•·▪■◦●○‣⁃∙➢✓*–—-]\s*(?=\S)/;
const NUMBERED = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}\.\d{1,2}\.?)\s/i;
const ENDS_SENTENCE = /[.:;!?]["'”’)\]]*$/;
/** Shares of the usual size of type and step between lines. */
const HEADING_SIZE = 1.12;
const PARAGRAPH_STEP = 1.35;
/** Words that keep their hyphen at a line's end: "third-party", "opt-out". */
const KEEPS_HYPHEN =
  /(?:^|\s)(?:third|first|non|self|opt|co|re|pre|cross|e|long|short|well|in|on|up|sub|multi|anti|user|data|so|real|high|low|one|two|end|full|part|post|log)-$/i;
const MAX_HEADING = 200;

function medianOf(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** The size that most characters have. */
function bodySizeOf(lines: readonly PdfLine[]): number {
  const lengths = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    lengths.set(size, (lengths.get(size) ?? 0) + textOfLine(line).length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function join(before: string, after: string): string {
  if (!/\p{L}-$/u.test(before) || !/^\p{Ll}/u.test(after)) return `${before} ${after}`;
  return KEEPS_HYPHEN.test(before) ? `${before}${after}` : `${before.slice(0, -1)}${after}`;
}

class Layout {
  readonly #blocks: Block[] = [];
  readonly #lines: PdfLine[];
  readonly #bodySize: number;
  readonly #step: number;
  readonly #headingSizes: number[];
  readonly #right: number;
  #rows = 0;

  constructor(pages: readonly PdfPage[]) {
    this.#lines = readLines(pages);
    this.#bodySize = bodySizeOf(this.#lines);
    const steps = this.#lines.flatMap((line, index) => {
      const previous = this.#lines[index - 1];
      const step = previous?.page === line.page ? previous.y - line.y : 0;
      return step > 0 ? [step] : [];
    });
    this.#step = medianOf(steps);
    this.#headingSizes = [...new Set(this.#lines.map((line) => Math.round(line.size)))]
      .filter((size) => size > this.#bodySize * HEADING_SIZE)
      .sort((a, b) => b - a);
    const ends = this.#lines.map((line) => line.segments.at(-1)?.end ?? 0).sort((a, b) => a - b);
    this.#right = ends[Math.floor(ends.length * 0.9)] ?? 0;
  }

  read(): Block[] {
    for (let index = 0; index < this.#lines.length; ) {
      const end = this.#endOfTable(index);
      if (end > index) {
        this.#table(this.#lines.slice(index, end));
        index = end;
      } else {
        this.#line(this.#lines[index]!, this.#lines[index - 1]);
        index++;
      }
    }
    for (const block of this.#blocks) {
      if (block.kind !== 'paragraph' || !looksLikeHeading(block.text, false)) continue;
      block.kind = 'heading';
      block.level = 6;
    }
    return this.#blocks.filter((block) => /[\p{L}\p{N}]/u.test(block.text));
  }

  #isHeading(line: PdfLine): boolean {
    return line.size > this.#bodySize * HEADING_SIZE;
  }

  #line(line: PdfLine, previous: PdfLine | undefined): void {
    const text = collapse(textOfLine(line)).trim();
    const last = this.#blocks.at(-1);
    if (this.#isHeading(line)) {
      const level = Math.min(6, 1 + Math.max(0, this.#headingSizes.indexOf(Math.round(line.size))));
      const goesOn =
        last?.kind === 'heading' &&
        last.level === level &&
        previous?.page === line.page &&
        previous.y - line.y < line.size * 1.6;
      if (goesOn && last.text.length + text.length < MAX_HEADING) last.text = join(last.text, text);
      else this.#blocks.push({ kind: 'heading', level, text });
      return;
    }
    const bullet = BULLET.exec(text)?.[0];
    if (bullet !== undefined) {
      this.#blocks.push({ kind: 'list-item', level: 1, text: text.slice(bullet.length) });
      return;
    }
    const open = last?.kind === 'paragraph' || last?.kind === 'list-item' ? last : undefined;
    if (open !== undefined && previous !== undefined && this.#goesOn(open, text, line, previous))
      open.text = join(open.text, text);
    else this.#blocks.push({ kind: 'paragraph', text });
  }

  /** Whether the line belongs to the paragraph before it, also across a page break. */
  #goesOn(block: Block, text: string, line: PdfLine, previous: PdfLine): boolean {
    if (NUMBERED.test(text) && ENDS_SENTENCE.test(block.text)) return false;
    const isShort = (previous.segments.at(-1)?.end ?? 0) < this.#right * 0.8;
    if (previous.page !== line.page) return !ENDS_SENTENCE.test(block.text) && (/^\p{Ll}/u.test(text) || !isShort);
    const step = previous.y - line.y;
    // A column that starts at the top again.
    if (step < 0) return !ENDS_SENTENCE.test(block.text);
    if (step > Math.max(this.#step, line.size) * PARAGRAPH_STEP) return false;
    return !(isShort && (ENDS_SENTENCE.test(block.text) || looksLikeHeading(block.text, false)));
  }

  /** Tables are lines of several segments whose places agree; a line of one segment inside goes on in a cell. */
  #endOfTable(start: number): number {
    const first = this.#lines[start]!;
    if (first.segments.length < 2 || this.#isHeading(first)) return start;
    const columns = first.segments.map((segment) => segment.x);
    const fits = (line: PdfLine): boolean =>
      line.segments.every((segment) => columns.some((x) => Math.abs(x - segment.x) < this.#bodySize));
    let end = start;
    let full = 0;
    for (let index = start; index < this.#lines.length; index++) {
      const line = this.#lines[index]!;
      const previous = this.#lines[index - 1];
      const isFull = line.segments.length >= 2;
      const isNear = index === start || previous?.page !== line.page || previous.y - line.y < this.#step * 3;
      const isInner =
        isFull ||
        (line.segments[0]?.x ?? 0) > columns[0]! + this.#bodySize ||
        (isNear && previous !== undefined && previous.y - line.y < this.#step * 1.2);
      if (!fits(line) || !isNear || !isInner || this.#isHeading(line)) break;
      if (isFull) {
        full++;
        end = index + 1;
      } else if ((line.segments[0]?.x ?? 0) > columns[0]! + this.#bodySize) end = index + 1;
    }
    return full >= 2 ? end : start;
  }

  #table(lines: PdfLine[]): void {
    const columns = lines[0]!.segments.map((segment) => segment.x);
    const rows: string[][] = [];
    for (const [index, line] of lines.entries()) {
      const startsRow =
        line.segments.some((segment) => Math.abs(segment.x - columns[0]!) < this.#bodySize) &&
        this.#startsRow(lines, index);
      if (startsRow || rows.length === 0) rows.push(columns.map(() => ''));
      const row = rows.at(-1)!;
      for (const segment of line.segments) {
        const column = columns.findIndex((x) => Math.abs(x - segment.x) < this.#bodySize);
        if (column < 0) continue;
        row[column] = row[column] ? join(row[column]!, segment.text) : segment.text;
      }
    }
    const heads = rows.length > 1 ? rows[0]! : [];
    for (const [index, row] of rows.entries()) {
      for (const [column, text] of row.entries()) {
        if (text === '') continue;
        const cell: Block = { kind: 'cell', text: collapse(text).trim(), row: this.#rows + index };
        if (index > 0 && heads[column]) cell.columnHead = heads[column];
        if (index > 0 && column > 0 && row[0]) cell.rowHead = row[0];
        this.#blocks.push(cell);
      }
    }
    this.#rows += rows.length;
  }

  /** Rows stand further apart than the lines of one cell; where all stand alike, each line with several segments is a row. */
  #startsRow(lines: PdfLine[], index: number): boolean {
    const previous = lines[index - 1];
    const line = lines[index]!;
    if (previous === undefined || previous.page !== line.page) return true;
    const steps = lines
      .slice(1)
      .map((other, at) => lines[at]!.y - other.y)
      .filter((step) => step > 0);
    const smallest = Math.min(...steps);
    const hasWideSteps = steps.some((step) => step > smallest * 1.25);
    return hasWideSteps ? previous.y - line.y > smallest * 1.25 : line.segments.length >= 2;
  }
}

/** Pages of placed text → blocks: headings by their size, paragraphs across lines and pages, lists, simple tables. */
export function blocksOfPdf(pages: readonly PdfPage[]): Block[] {
  return new Layout(pages).read();
}
