/** A run of text in one font, as a PDF places it: points, from the lower left corner of the page. */
export interface PdfRun {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

export interface PdfPage {
  height: number;
  runs: PdfRun[];
}

/** Text between wide gaps: a cell, where the line belongs to a table. */
export interface Segment {
  x: number;
  end: number;
  text: string;
}

export interface PdfLine {
  page: number;
  y: number;
  size: number;
  segments: Segment[];
}

/** Shares of the font's size: a gap that is a space, a gap that parts columns, a step to another line. */
const SPACE_GAP = 0.15;
const COLUMN_GAP = 1.8;
const LINE_STEP = 0.45;
/** Heads and feet stand in the outer parts of a page. */
const MARGIN_SHARE = 0.12;
const PAGE_NUMBER = /^(?:page\s+|seite\s+|[-–]\s*)?\d{1,4}(?:\s*(?:of|\/|von|-|–)\s*\d{0,4})?\s*[-–]?$/i;

export function textOfLine(line: PdfLine): string {
  return line.segments.map((segment) => segment.text).join(' ');
}

function lineOf(runs: PdfRun[], page: number): PdfLine | null {
  const ordered = runs.filter((run) => run.text.trim() !== '').sort((a, b) => a.x - b.x);
  const first = ordered[0];
  if (first === undefined) return null;
  const size = Math.max(...ordered.map((run) => run.size));
  const segments: Segment[] = [];
  for (const run of ordered) {
    const last = segments.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : run.x - last.end;
    if (last === undefined || gap > size * COLUMN_GAP) {
      segments.push({ x: run.x, end: run.x + run.width, text: run.text.trim() });
    } else {
      const space = gap > size * SPACE_GAP || /\s$/.test(last.text) || /^\s/.test(run.text) ? ' ' : '';
      last.text = `${last.text.trimEnd()}${space}${run.text.trim()}`;
      last.end = run.x + run.width;
    }
    if (/\s$/.test(run.text)) segments.at(-1)!.text += ' ';
  }
  for (const segment of segments) segment.text = segment.text.replace(/\s+/g, ' ').trim();
  return { page, y: first.y, size, segments };
}

/** Runs in the order of the file, which is the order of reading, gathered to lines. */
function linesOf(page: PdfPage, number: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let runs: PdfRun[] = [];
  const close = (): void => {
    const line = lineOf(runs, number);
    if (line !== null) lines.push(line);
    runs = [];
  };
  for (const run of page.runs) {
    const last = runs[0];
    if (last !== undefined && Math.abs(run.y - last.y) > Math.max(last.size, run.size) * LINE_STEP) close();
    runs.push(run);
  }
  close();
  return lines;
}

/** All lines of a document, without running heads, feet and page numbers: lines in the margins that come again on other pages. */
export function readLines(pages: readonly PdfPage[]): PdfLine[] {
  const lines = pages.flatMap((page, index) => linesOf(page, index));
  const inMargin = (line: PdfLine): boolean => {
    const height = pages[line.page]?.height ?? 0;
    return line.y > height * (1 - MARGIN_SHARE) || line.y < height * MARGIN_SHARE;
  };
  const keyOf = (line: PdfLine): string => textOfLine(line).replace(/\d+/g, '#').toLowerCase();
  const pagesWith = new Map<string, Set<number>>();
  for (const line of lines.filter(inMargin)) {
    const key = keyOf(line);
    pagesWith.set(key, (pagesWith.get(key) ?? new Set()).add(line.page));
  }
  const enough = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)));
  return lines.filter(
    (line) =>
      !inMargin(line) || !(PAGE_NUMBER.test(textOfLine(line)) || (pagesWith.get(keyOf(line))?.size ?? 0) >= enough),
  );
}
