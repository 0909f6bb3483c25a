import { isSkipped } from './tags';
import { isForScreenReaders, isHidden, isIcon } from './visible';

const MAX_NODES = 400_000;
const MAX_NOISE = 150;
/** White space, and what no reader sees. */
const DROPPED = /[\s\u0085\p{Cc}\p{Cf}\p{Co}]+/gu;
const ALIKE: readonly [RegExp, string][] = [
  [/[‘’‚‛′ʼ`´]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/…/g, '...'],
];

/**
 * Text as it is compared: without any white space or invisible character, in lower case, quotes and dashes alike.
 * Folding piece by piece gives the same as folding the whole.
 */
export function fold(text: string): string {
  let folded = text.replace(DROPPED, '');
  for (const [pattern, sign] of ALIKE) folded = folded.replace(pattern, sign);
  return folded.toLowerCase();
}

/** A place in the page's text. */
export interface TextPoint {
  node: Text;
  offset: number;
}

/** Short pieces inside the text that the reader left out. */
function isNoise(element: Element): boolean {
  const isSuspect = isForScreenReaders(element) || isIcon(element) || isHidden(element);
  return isSuspect && (element.textContent ?? '').length < MAX_NOISE;
}

function firstChildOf(element: Element): Node | null {
  if (element.shadowRoot) return element.shadowRoot.firstChild;
  if (/^i?frame$/.test(element.localName)) {
    try {
      return (element as HTMLIFrameElement).contentDocument?.body?.firstChild ?? null;
    } catch {
      return null;
    }
  }
  return element.firstChild;
}

/** All text of a page, shadow roots and frames of the same origin included, as one folded string that knows its text nodes. */
export class TextIndex {
  readonly text: string;
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];

  /** @param withNoise keeps also text for screen readers only, icons, and hidden scraps. */
  constructor(root: Element, withNoise = false) {
    const parts: string[] = [];
    let length = 0;
    const waiting: Node[] = [root];
    for (let visited = 0; waiting.length > 0 && visited < MAX_NODES; visited++) {
      const node = waiting.pop()!;
      if (node.nodeType === 3) {
        const folded = fold(node.nodeValue ?? '');
        if (folded === '') continue;
        this.#nodes.push(node as Text);
        this.#starts.push(length);
        parts.push(folded);
        length += folded.length;
      } else if (node.nodeType === 1) {
        this.#openElement(node as Element, withNoise, waiting);
      }
    }
    this.text = parts.join('');
  }

  /** The place of the character at `position` of `text`; with `after`, the place behind it. */
  pointAt(position: number, after = false): TextPoint | null {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    const node = this.#nodes[low];
    if (node === undefined) return null;
    let folded = this.#starts[low]!;
    let offset = 0;
    for (const sign of node.nodeValue ?? '') {
      const length = fold(sign).length;
      if (length > 0 && folded + length > position) return { node, offset: after ? offset + sign.length : offset };
      folded += length;
      offset += sign.length;
    }
    return null;
  }

  #openElement(element: Element, withNoise: boolean, waiting: Node[]): void {
    const tag = element.localName;
    if (isSkipped(tag) && !/^i?frame$/.test(tag)) return;
    if (!withNoise && isNoise(element)) return;
    const children: Node[] = [];
    const assigned = tag === 'slot' ? ((element as Partial<HTMLSlotElement>).assignedNodes?.() ?? []) : [];
    if (assigned.length > 0) children.push(...assigned);
    else for (let child = firstChildOf(element); child !== null; child = child.nextSibling) children.push(child);
    for (let index = children.length - 1; index >= 0; index--) waiting.push(children[index]!);
  }
}
