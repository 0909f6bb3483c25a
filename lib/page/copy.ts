import { isSkipped } from './tags';

/** What stands below an element of the copy. */
export interface Stats {
  words: number;
  /** Words inside links; of these, in links to places of the same page. */
  linkWords: number;
  anchorWords: number;
  /** Words in runs of at least six outside links: text to read rather than labels. */
  prose: number;
  /** Fields of forms: not buttons, which open panels, too. */
  fields: number;
}

export interface Copy {
  body: Element;
  /** The inert document that `body` is the body of. */
  document: Document;
  stats: Map<Element, Stats>;
  /** Not everything was copied: the page is larger than the bounds, or took too long. */
  isCut: boolean;
}

export interface Limits {
  nodes: number;
  milliseconds: number;
}

export const DEFAULT_LIMITS: Limits = { nodes: 200_000, milliseconds: 3_000 };

const ATTRIBUTES =
  'id class role style href colspan rowspan scope hidden open lang aria-level aria-hidden aria-expanded aria-controls aria-modal aria-label popover'.split(
    ' ',
  );
const FIELDS = new Set('input select textarea'.split(' '));
/** Text that is data for a script, left in the page. */
function isData(text: string): boolean {
  if (!text.includes('":') && !text.includes('" :')) return false;
  return (text.match(/"\s*[:,]\s*["{[\d]/g)?.length ?? 0) >= 3;
}

const PROSE_RUN = 6;
const MAX_FRAMES = 20;
/** Browsers nest parsed elements 512 deep; what scripts nest deeper is laid flat. */
const MAX_DEPTH = 600;

/** Children as a reader sees them: those of an open shadow root, what fills a slot, the document in a frame of the same origin. */
function childrenOf(element: Element, frames: { left: number }): Node | null | Node[] {
  if (element.shadowRoot) return element.shadowRoot.firstChild;
  const tag = element.localName;
  if (tag === 'slot') {
    const assigned = (element as Partial<HTMLSlotElement>).assignedNodes?.() ?? [];
    return assigned.length > 0 ? assigned : element.firstChild;
  }
  if (tag === 'iframe' || tag === 'frame') {
    if (frames.left-- <= 0) return null;
    try {
      return (element as HTMLIFrameElement).contentDocument?.body?.firstChild ?? null;
    } catch {
      return null;
    }
  }
  if (tag === 'template') return (element as HTMLTemplateElement).content?.firstChild ?? null;
  return element.firstChild;
}

function isLeftOut(element: Element, tag: string): boolean {
  if (tag === 'template') return !element.hasAttribute('shadowrootmode');
  return isSkipped(tag) && tag !== 'iframe' && tag !== 'frame';
}

function countRun(text: string): number {
  let count = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isSpace = code <= 32 || code === 160;
    if (!isSpace && !inWord) count++;
    inWord = !isSpace;
  }
  return count;
}

interface Frame {
  source: Element;
  copy: Element;
  stats: Stats;
  next: Node | null;
  list: Node[] | null;
  link: 'none' | 'page' | 'anchor';
  depth: number;
}

/**
 * A copy of the page's body in an inert document (nothing loads, nothing runs), without what holds no text, with open shadow roots
 * and frames of the same origin unfolded. The page itself is not touched.
 */
export function copyBody(document: Document, limits: Limits = DEFAULT_LIMITS): Copy {
  const inert = createInertDocument(document);
  const stats = new Map<Element, Stats>();
  const frames = { left: MAX_FRAMES };
  const end = performance.now() + limits.milliseconds;
  const body = inert.body;
  let isCut = false;

  const open = (source: Element, copy: Element, outer: Frame | null): Frame => {
    const own: Stats = { words: 0, linkWords: 0, anchorWords: 0, prose: 0, fields: 0 };
    stats.set(copy, own);
    const children = childrenOf(source, frames);
    const list = Array.isArray(children) ? [...children] : null;
    const next = Array.isArray(children) ? (list?.shift() ?? null) : children;
    let link = outer?.link ?? 'none';
    if (source.localName === 'a' && source.hasAttribute('href')) {
      link = source.getAttribute('href')?.startsWith('#') ? 'anchor' : 'page';
    }
    return { source, copy, stats: own, next, list, link, depth: (outer?.depth ?? 0) + 1 };
  };

  const stack: Frame[] = document.body ? [open(document.body, body, null)] : [];
  for (let visited = 0; stack.length > 0; visited++) {
    if (visited > limits.nodes || (visited % 4096 === 4095 && performance.now() > end)) {
      isCut = true;
      break;
    }
    const frame = stack.at(-1)!;
    const node = frame.next;
    if (node === null) {
      stack.pop();
      add(frame.stats, stack.at(-1)?.stats);
      continue;
    }
    frame.next = frame.list === null ? node.nextSibling : (frame.list.shift() ?? null);
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      if (isData(text)) continue;
      frame.copy.appendChild(inert.createTextNode(text));
      count(frame.stats, countRun(text), frame.link);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.localName;
      if (FIELDS.has(tag)) frame.stats.fields++;
      if (isLeftOut(element, tag)) continue;
      const copy = copyElement(element, inert);
      (stack[MAX_DEPTH] ?? frame).copy.appendChild(copy);
      stack.push(open(element, copy, frame));
    }
  }
  while (stack.length > 0) add(stack.pop()!.stats, stack.at(-1)?.stats);
  return { body, document: inert, stats, isCut };
}

/** linkedom has no `implementation`; a document made by its constructor does the same. */
function createInertDocument(document: Document): Document {
  const implementation = document.implementation as DOMImplementation | undefined;
  if (implementation !== undefined) return implementation.createHTMLDocument('');
  const inert = new (document.constructor as new () => Document)();
  const root = inert.createElement('html');
  inert.appendChild(root);
  root.append(inert.createElement('head'), inert.createElement('body'));
  return inert;
}

function copyElement(element: Element, inert: Document): Element {
  const tag = /^(?:iframe|frame|slot|template)$/.test(element.localName) ? 'div' : element.localName;
  let copy: Element;
  try {
    copy = inert.createElement(tag);
  } catch {
    copy = inert.createElement('span');
  }
  if (!element.hasAttributes()) return copy;
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null && value.length < 10_000) copy.setAttribute(name, value);
  }
  return copy;
}

function count(stats: Stats, words: number, link: Frame['link']): void {
  stats.words += words;
  if (link !== 'none') stats.linkWords += words;
  if (link === 'anchor') stats.anchorWords += words;
  if (link === 'none' && words >= PROSE_RUN) stats.prose += words;
}

function add(inner: Stats, outer: Stats | undefined): void {
  if (outer === undefined) return;
  outer.words += inner.words;
  outer.linkWords += inner.linkWords;
  outer.anchorWords += inner.anchorWords;
  outer.prose += inner.prose;
  outer.fields += inner.fields;
}
