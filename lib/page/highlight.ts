import { locateQuote, rangeOf, type Sought } from './locate';
import { isShown, reveal, type Undo } from './reveal';

export interface ShowRequest extends Sought {
  /** Said once to screen readers when the sentence is in view; nothing is said without it. */
  announcement?: string;
}

export interface ShowResult {
  /** The quote was found. `visible`: it is in view, too. */
  found: boolean;
  visible: boolean;
  /** How it is marked: by a CSS highlight, or, where the browser has none, as a selection. */
  how: 'highlight' | 'selection' | null;
}

const QUOTE = 'privacy-gist-quote';
const MARKS = 'privacy-gist-marks';
const STYLE = `::highlight(${QUOTE}) { background-color: #ffe08a; color: #1b1b1b; }
::highlight(${MARKS}) { background-color: #ffb224; color: #1b1b1b; }`;
const ANNOUNCEMENT_TIME = 3_000;

const undo: Undo[] = [];
/** Counts what was asked for: a quote whose page takes its time to open is void when something else was asked meanwhile. */
let turn = 0;

/** Takes all marks away again, and what was opened by force. */
export function clearHighlight(): void {
  turn++;
  for (const step of undo.splice(0).reverse()) step();
}

/** Chromium takes a constructed sheet, also under a strict content security policy; Firefox, in an extension's world, only an element. */
function addStyle(document: Document): Undo {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((other) => other !== sheet);
    };
  } catch {
    const style = document.createElement('style');
    style.textContent = STYLE;
    (document.head ?? document.documentElement).append(style);
    return () => style.remove();
  }
}

function paint(document: Document, quote: Range, marks: Range[]): 'highlight' | 'selection' {
  const highlights = globalThis.CSS?.highlights;
  // Highlights belong to the window of their document: a frame's text gets a selection.
  if (highlights === undefined || typeof Highlight === 'undefined' || document !== globalThis.document) {
    const selection = document.defaultView?.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(quote);
    undo.push(() => selection?.removeAllRanges());
    return 'selection';
  }
  undo.push(addStyle(document));
  const strong = new Highlight(...marks);
  strong.priority = 1;
  highlights.set(QUOTE, new Highlight(quote));
  highlights.set(MARKS, strong);
  undo.push(() => {
    highlights.delete(QUOTE);
    highlights.delete(MARKS);
  });
  return 'highlight';
}

function scrollTo(quote: Range): void {
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = reduced ? 'auto' : 'smooth';
  const element = quote.startContainer.parentElement;
  if (element === null) return;
  const view = element.ownerDocument.defaultView ?? window;
  const isTall = element.getBoundingClientRect().height > view.innerHeight * 0.6;
  element.scrollIntoView({ behavior: isTall ? 'auto' : behavior, block: isTall ? 'start' : 'center' });
  if (!isTall) return;
  const box = quote.getBoundingClientRect();
  view.scrollBy({ top: box.top + box.height / 2 - view.innerHeight / 2, behavior });
}

function announce(document: Document, text: string): void {
  const host = document.createElement('div');
  host.style.cssText = 'position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
  host.setAttribute('role', 'status');
  (document.body ?? document.documentElement).append(host);
  // A live region speaks only of what changes in it.
  const speak = setTimeout(() => host.append(text), 100);
  const leave = setTimeout(() => host.remove(), ANNOUNCEMENT_TIME);
  undo.push(() => {
    clearTimeout(speak);
    clearTimeout(leave);
    host.remove();
  });
}

function clearOnEscape(document: Document): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') clearHighlight();
  };
  document.addEventListener('keydown', onKey, true);
  undo.push(() => document.removeEventListener('keydown', onKey, true));
}

/** Shows one quote in the page: opens what hides it, scrolls to it, marks it until Escape or the next call. Never throws. */
export async function showQuote(document: Document, request: ShowRequest): Promise<ShowResult> {
  clearHighlight();
  const own = turn;
  try {
    const located = locateQuote(document.body, request);
    const quote = located === null ? null : rangeOf(located.quote);
    if (located === null || quote === null) return { found: false, visible: false, how: null };
    const opened = await reveal(quote);
    if (own !== turn) {
      for (const step of opened.reverse()) step();
      return { found: true, visible: false, how: null };
    }
    undo.push(...opened);
    const home = quote.startContainer.ownerDocument ?? document;
    const marks = located.marks.map(rangeOf).filter((mark) => mark !== null);
    const how = paint(home, quote, marks);
    scrollTo(quote);
    clearOnEscape(document);
    if (request.announcement) announce(document, request.announcement);
    return { found: true, visible: isShown(quote), how };
  } catch {
    return { found: false, visible: false, how: null };
  }
}
