import type { Block, BlockKind, Link } from '../analyzer/types';
import { looksLikeHeading, startsNewLine } from './headings';
import { Line } from './line';
import { type Cell, readTable } from './tables';
import { isBlock, isEmphasis, isSkipped, tagOf } from './tags';

const ELEMENT = 1;
const TEXT = 3;

/** Bounds against pages made to be endless: what lies beyond is not read. */
const MAX_NODES = 400_000;
const MAX_CHARACTERS = 6_000_000;

/** What holds for the text at one place of the tree. */
interface Context {
  kind: BlockKind;
  level?: number;
  /** The element whose text is one list item, term or cell: tells whether two lines belong to the same one. */
  owner: Element | null;
  listDepth: number;
  cell: (Cell & { firstRow: number }) | null;
  emphasized: boolean;
  preformatted: boolean;
  href: string | null;
}

class BlockWriter {
  readonly blocks: Block[] = [];
  readonly #sources: Element[] = [];
  #line = new Line();
  #breaks = 0;
  #context: Context = {
    kind: 'paragraph',
    owner: null,
    listDepth: 0,
    cell: null,
    emphasized: false,
    preformatted: false,
    href: null,
  };
  #outer: { element: Element; context: Context; isBlock: boolean }[] = [];
  #cells = new Map<Element, Cell & { firstRow: number }>();
  #rows = 0;
  #characters = 0;
  #opened: { owner: Element; block: Block; emphasized: boolean } | null = null;
  readonly #baseUrl: string | null;
  readonly #root: Element;

  constructor(baseUrl: string | null, root: Element) {
    this.#baseUrl = baseUrl;
    this.#root = root;
  }

  get isFull(): boolean {
    return this.#characters > MAX_CHARACTERS;
  }

  /** Whether the element's content is to be read. */
  enter(element: Element): boolean {
    const tag = tagOf(element);
    if (isSkipped(tag)) return false;
    if (tag === 'br') {
      this.#break();
      return false;
    }
    const block = isBlock(element, tag);
    const inner = this.#contextIn(element, tag);
    if (block && this.#context.kind === 'heading' && inner.kind === 'heading' && !/^h[1-6]$/.test(tag))
      this.#line.space();
    else if (block) this.#flush();
    if (
      tag === 'sup' &&
      /[\p{L}.,;:!?)]$/u.test(this.#line.tail) &&
      /^\W?\d{1,3}\W?$|^\*+$/.test(element.textContent ?? '')
    ) {
      this.#line.space();
    }
    if (inner !== this.#context || block) {
      this.#outer.push({ element, context: this.#context, isBlock: block });
      if (inner.href !== this.#context.href) this.#line.link(inner.href);
      this.#context = inner;
    }
    return true;
  }

  leave(element: Element): void {
    const last = this.#outer.at(-1);
    if (last?.element !== element) return;
    this.#outer.pop();
    if (last.isBlock) {
      if (this.#context.kind === 'heading' && last.context.kind === 'heading') this.#line.space();
      else this.#flush();
    }
    if (last.context.href !== this.#context.href) this.#line.link(last.context.href);
    this.#context = last.context;
  }

  text(raw: string): void {
    const room = raw.slice(0, MAX_CHARACTERS + 1 - this.#characters);
    if (!this.#context.preformatted) {
      this.#append(room);
      return;
    }
    for (const [index, line] of room.split(/\r\n?|\n/).entries()) {
      if (index > 0) this.#break();
      this.#append(line);
    }
  }

  finish(): Reading {
    this.#flush();
    return { blocks: this.blocks, sources: this.#sources };
  }

  #append(raw: string): void {
    if (this.#breaks > 0 && /\S/.test(raw)) {
      if (this.#line.text !== '' && startsNewLine(this.#line, raw)) this.#flush();
      this.#breaks = 0;
    }
    this.#line.append(raw, this.#context.emphasized);
    this.#characters += raw.length;
  }

  /** One line break ends a block only where the text says so; two always do. */
  #break(): void {
    if (this.#context.kind === 'heading' || this.#breaks === 0) this.#line.space();
    else this.#flush();
    this.#breaks++;
  }

  #flush(): void {
    this.#breaks = 0;
    const line = this.#line.take();
    if (line === null) return;
    const { kind, level, cell, owner } = this.#context;
    const hasWord = /[\p{L}\p{N}]/u.test(line.text);
    if (!hasWord && kind !== 'cell') {
      const previous = this.blocks.at(-1);
      if (/^[-=_~]{3,}$/.test(line.text) && previous?.kind === 'paragraph' && previous.text.length < 100) {
        previous.kind = 'heading';
        previous.level = 6;
      }
      return;
    }
    const block: Block = { kind, text: line.text };
    if (level !== undefined) block.level = level;
    if (line.links.length > 0) block.links = line.links;
    if (cell !== null && kind === 'cell') {
      block.row = cell.firstRow + cell.row;
      if (cell.columnHead !== undefined) block.columnHead = cell.columnHead;
      if (cell.rowHead !== undefined) block.rowHead = cell.rowHead;
    }
    if (kind === 'paragraph') this.#refineParagraph(block, line.emphasized);
    if (kind === 'heading' && block.text.length > 200 && /[.;:]$/.test(block.text)) {
      block.kind = 'paragraph';
      delete block.level;
    }
    this.#promoteOpening(block, owner, line.emphasized);
    this.blocks.push(block);
    this.#sources.push(this.#outer.at(-1)?.element ?? this.#root);
  }

  /** A short bold line is a heading; a line that starts with a bullet is an item of a list. */
  #refineParagraph(block: Block, emphasized: boolean): void {
    if (looksLikeHeading(block.text, emphasized && !isAllLink(block))) {
      block.kind = 'heading';
      block.level = 6;
      return;
    }
    const bullet = /^[•·▪■◦●○‣⁃∙➢✓✔*–—-]\s+/.exec(block.text)?.[0];
    if (bullet === undefined) return;
    block.kind = 'list-item';
    block.level = Math.max(1, this.#context.listDepth);
    block.text = block.text.slice(bullet.length);
    const links = (block.links ?? [])
      .map((link) => ({ ...link, start: Math.max(0, link.start - bullet.length), end: link.end - bullet.length }))
      .filter((link) => link.end > link.start);
    if (links.length > 0) block.links = links;
    else delete block.links;
  }

  /** The first line of a list item is its heading where it is short and bold and more lines of the same item follow. */
  #promoteOpening(block: Block, owner: Element | null, emphasized: boolean): void {
    const opened = this.#opened;
    if (opened !== null && opened.owner === owner) {
      if (opened.emphasized && block.kind === 'list-item' && looksLikeHeading(opened.block.text, true)) {
        opened.block.kind = 'heading';
        opened.block.level = 6;
      }
      this.#opened = { owner, block, emphasized: false };
    } else {
      this.#opened = owner === null || block.kind !== 'list-item' ? null : { owner, block, emphasized };
    }
  }

  #contextIn(element: Element, tag: string): Context {
    const outer = this.#context;
    const heading = /^h([1-6])$/.exec(tag)?.[1];
    if (heading !== undefined)
      return outer.cell ? outer : { ...outer, kind: 'heading', level: Number(heading), owner: null };
    switch (tag) {
      case 'a':
        return { ...outer, href: this.#hrefOf(element) ?? outer.href };
      case 'ul':
      case 'ol':
      case 'dir':
      case 'menu':
        return { ...outer, listDepth: outer.listDepth + 1 };
      case 'li':
        return this.#piece(outer, 'list-item', element, Math.max(1, outer.listDepth));
      case 'dt':
        return this.#piece(outer, 'term', element);
      case 'dd':
        return this.#piece(outer, 'definition', element);
      case 'summary':
        return { ...outer, kind: 'heading', level: 6, owner: null };
      case 'button':
        return element.hasAttribute('aria-expanded') && outer.kind !== 'heading'
          ? { ...outer, kind: 'heading', level: 6, owner: null }
          : outer;
      case 'pre':
        return { ...outer, preformatted: true };
      case 'table':
        this.#readTable(element);
        return outer;
      case 'td':
      case 'th': {
        const cell = this.#cells.get(element);
        const emphasized = outer.emphasized || tag === 'th';
        if (cell === undefined) return { ...outer, emphasized };
        const { level: _, ...rest } = outer;
        return { ...rest, kind: 'cell', owner: element, cell, emphasized };
      }
      default:
        return isEmphasis(element, tag) && !outer.emphasized ? { ...outer, emphasized: true } : outer;
    }
  }

  /** In a cell everything is text of the cell. */
  #piece(outer: Context, kind: BlockKind, owner: Element, level?: number): Context {
    if (outer.cell !== null) return outer;
    const { level: _, ...rest } = outer;
    return { ...rest, kind, owner, ...(level === undefined ? {} : { level }) };
  }

  #readTable(table: Element): void {
    const cells = this.#context.cell === null ? readTable(table) : null;
    if (cells === null) return;
    let rows = 0;
    for (const [element, cell] of cells) {
      this.#cells.set(element, { ...cell, firstRow: this.#rows });
      rows = Math.max(rows, cell.row + 1);
    }
    this.#rows += rows;
  }

  #hrefOf(link: Element): string | null {
    const href = link.getAttribute('href');
    if (href === null || href.length > 4000) return null;
    try {
      const url = new URL(href.trim(), this.#baseUrl ?? undefined);
      return /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : null;
    } catch {
      return null;
    }
  }
}

function isAllLink(block: Block): boolean {
  return (block.links ?? []).some((link: Link) => link.start === 0 && link.end === block.text.length);
}

/** Blocks, and for each the innermost element that its line belongs to. */
export interface Reading {
  blocks: Block[];
  sources: Element[];
}

/** Like blocksOf, and tells where each block stands. */
export function readBlocks(root: Element, baseUrl: string | null): Reading {
  const writer = new BlockWriter(baseUrl, root);
  let node: Node | null = root;
  for (let visited = 0; node !== null && visited < MAX_NODES && !writer.isFull; visited++) {
    if (node.nodeType === TEXT) writer.text(node.nodeValue ?? '');
    const descend: boolean = node.nodeType === ELEMENT && writer.enter(node as Element);
    if (descend && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (descend) writer.leave(node as Element);
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) writer.leave(node as Element);
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
  return writer.finish();
}

/**
 * The text of a tree of elements, piece by piece, as a reader sees it. Works on the DOM of a browser and of linkedom, changes nothing,
 * never throws, and visits at most 400,000 nodes.
 * What is hidden is not left out here: `root` is expected to be prepared.
 * @param baseUrl the address that links are relative to; where it is null only absolute links are kept.
 */
export function blocksOf(root: Element, baseUrl: string | null): Block[] {
  return readBlocks(root, baseUrl).blocks;
}
