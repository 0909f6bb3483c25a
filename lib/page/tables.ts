import { collapse } from './line';
import { isEmphasis, isSkipped, tagOf } from './tags';

export interface Cell {
  /** Counted from 0 within the table. */
  row: number;
  columnHead?: string;
  rowHead?: string;
}

interface GridCell {
  element: Element;
  row: number;
  column: number;
  text: string;
  words: number;
  head: 'column' | 'row' | null;
}

const MAX_CELLS = 20_000;
const MAX_SPAN = 100;
const MAX_HEAD = 200;
const MAX_NODES_OF_CELL = 2_000;

/** Nodes below `root` in document order, at most `limit`, without what `enter` refuses. */
function* nodesBelow(root: Element, limit: number, enter: (element: Element) => boolean): Generator<Node> {
  let node: Node | null = root.firstChild;
  for (let count = 0; node !== null && count < limit; count++) {
    yield node;
    const descend: boolean = node.nodeType === 1 && enter(node as Element);
    let next: Node | null = descend ? node.firstChild : null;
    while (next === null && node !== null && node !== root) {
      next = node.nextSibling;
      if (next === null) node = node.parentNode;
    }
    node = next;
  }
}

function span(element: Element, name: string): number {
  const value = Math.trunc(Number(element.getAttribute(name)));
  return value >= 1 ? Math.min(value, MAX_SPAN) : 1;
}

function textOf(cell: Element): string {
  let text = '';
  for (const node of nodesBelow(cell, MAX_NODES_OF_CELL, (element) => !isSkipped(element.localName))) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1) text += /^(?:p|div|li|br)$/.test((node as Element).localName) ? ' ' : '';
    if (text.length > MAX_HEAD * 20) break;
  }
  return collapse(text).trim();
}

function isAllBold(cell: Element): boolean {
  let letters = false;
  for (const node of nodesBelow(cell, MAX_NODES_OF_CELL, (element) => !isEmphasis(element, tagOf(element)))) {
    if (node.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.nodeValue ?? '')) return false;
    if (node.nodeType === 1 && isEmphasis(node as Element, tagOf(node as Element))) letters = true;
  }
  return letters;
}

/** The table's cells in a grid, spans filled in; null where it is laid out with tables inside or is beyond all bounds. */
function gridOf(table: Element): GridCell[][] | null {
  const grid: GridCell[][] = [];
  const below: { cell: GridCell; left: number }[] = [];
  let row: GridCell[] | null = null;
  let column = 0;
  let count = 0;

  const fill = (): void => {
    while (row !== null && (below[column]?.left ?? 0) > 0) {
      const entry = below[column]!;
      entry.left--;
      row[column++] = entry.cell;
    }
  };

  for (const node of nodesBelow(table, MAX_CELLS * 50, (element) => !isSkipped(element.localName))) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === 'table') return null;
    if (tag === 'tr') {
      row = [];
      grid.push(row);
      column = 0;
      fill();
    } else if ((tag === 'td' || tag === 'th') && row !== null) {
      if (++count > MAX_CELLS) return null;
      fill();
      const text = textOf(element);
      const cell: GridCell = {
        element,
        row: grid.length - 1,
        column,
        text: text.slice(0, MAX_HEAD),
        words: text === '' ? 0 : text.split(' ').length,
        head: null,
      };
      const rows = span(element, 'rowspan');
      for (let across = span(element, 'colspan'); across > 0; across--) {
        row[column] = cell;
        if (rows > 1) below[column] = { cell, left: rows - 1 };
        column++;
      }
      fill();
    }
  }
  return grid;
}

function inHeadOf(table: Element, element: Element): boolean {
  for (let up = element.parentElement; up !== null && up !== table; up = up.parentElement) {
    if (up.localName === 'thead') return true;
  }
  return false;
}

/** How many rows at the top hold heads: `thead`, rows of `th` only, else a first row that is all bold, or short above long texts. */
function countHeadRows(table: Element, grid: GridCell[][]): number {
  let heads = 0;
  for (const row of grid) {
    const own = row.filter((cell) => cell.text !== '');
    const first = own[0];
    const isHead = own.every((cell) => tagOf(cell.element) === 'th' && cell.element.getAttribute('scope') !== 'row');
    if (first === undefined ? heads > 0 : !(isHead || inHeadOf(table, first.element))) break;
    heads++;
  }
  if (heads > 0) return heads < grid.length ? heads : 0;
  const first = (grid[0] ?? []).filter((cell) => cell.text !== '');
  if (first.length < 2 || grid.length < 2) return 0;
  if (first.every((cell) => isAllBold(cell.element)) && !(grid[1] ?? []).every((cell) => isAllBold(cell.element)))
    return 1;
  const isShort = first.every((cell) => cell.words <= 6 && !/[.;]$/.test(cell.text));
  const others = grid.slice(1).flatMap((row) => row.slice(1));
  const mean = others.reduce((sum, cell) => sum + cell.words, 0) / Math.max(1, others.length);
  return isShort && grid.length >= 3 && mean > 8 ? 1 : 0;
}

function isLayout(table: Element, grid: GridCell[][]): boolean {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  if (width < 2 || grid.length < 2) return true;
  const cells = new Set(grid.flat());
  let words = 0;
  let longest = 0;
  for (const cell of cells) {
    if (tagOf(cell.element) === 'th') return false;
    words += cell.words;
    longest = Math.max(longest, cell.words);
  }
  const isOneText = longest > 60 && longest > 0.6 * words;
  return isOneText || words / cells.size > 120 || table.querySelector('h1,h2,h3,h4,h5,h6') !== null;
}

function join(heads: GridCell[]): string | undefined {
  const texts = [...new Set(heads.map((head) => head.text).filter((text) => text !== ''))];
  return texts.length === 0 ? undefined : texts.join(' — ');
}

/**
 * The cells of a table of facts with the heads that hold for them, by element; null for a table that only lays the page out,
 * whose cells are read like any other block. A first column of short texts names its rows even where it is not marked up so.
 */
export function readTable(table: Element): Map<Element, Cell> | null {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return null;
  const grid = gridOf(table);
  if (grid === null || isLayout(table, grid)) return null;

  const headRows = countHeadRows(table, grid);
  for (const [index, row] of grid.entries()) {
    for (const cell of row) {
      if (cell === undefined || cell.head !== null) continue;
      if (index < headRows) cell.head = 'column';
      else if (tagOf(cell.element) === 'th' && cell.element.getAttribute('scope') !== 'col') cell.head = 'row';
    }
  }

  const cells = new Map<Element, Cell>();
  for (const row of grid) {
    const names = row.filter((cell) => cell?.head === 'row');
    const first = row[0];
    if (names.length === 0 && headRows > 0 && first !== undefined && first.head === null && first.words <= 12)
      names.push(first);
    for (const cell of row) {
      if (cell === undefined || cells.has(cell.element)) continue;
      const reading: Cell = { row: cell.row };
      if (cell.head === null) {
        const above = grid.slice(0, headRows).map((line) => line[cell.column]);
        const columnHead = join(above.filter((head) => head?.head === 'column') as GridCell[]);
        const rowHead = join(names.filter((name) => name !== cell));
        if (columnHead !== undefined) reading.columnHead = columnHead;
        if (rowHead !== undefined) reading.rowHead = rowHead;
      }
      cells.set(cell.element, reading);
    }
  }
  return cells;
}
