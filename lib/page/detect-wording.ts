import { type Strength, strengthOf } from './detect-glance';
import { ACT, ALIEN, count, fold, PERSON, SELF, TOPIC_OR_PRACTICE } from './detect-words';

/** What the running text says: navigation, footers, dialogs, form fields and the words of links left out. */
export interface Wording {
  /** Words of running text, as its characters tell: some scripts have no spaces between words. */
  words: number;
  /** Times that privacy, personal data or what is done with them are named. */
  topic: number;
  /** Times that it says "we", "our", "you" or "your". */
  person: number;
  /** Times that it says what "we" do with data. */
  acts: number;
  /** Times that it speaks of policies as somebody else's, beyond those of its own. */
  alien: number;
  /** The strongest name among the first lines. */
  lead: Strength;
  isEnglish: boolean;
}

/** Starts of tags and of roles: script, style, svg, select, noscript, nav, navigation, footer, aside, button, label, a, dialog, alertdialog, menu … */
const SKIPPED = /^(?:s(?:cr|ty|v|el)|nos|nav|foot|asi|but|lab|a$)|dialog|menu|tinfo/;
/** Starts of the tags that begin a line: p, div, dd, h1, li, td …; br. */
const LINE = /^[pdhlt]|^br/;

const MAX_NODES = 20_000;
const MAX_CHARACTERS = 60_000;
const LETTERS = 5;

/** The running text under `root`, open shadow roots and frames of the same origin included; never more than the limits. */
export function proseOf(root: Node): string {
  const stack: (Node | null | undefined)[] = [root];
  let text = '';
  for (let left = MAX_NODES; left-- && stack.length && text.length < MAX_CHARACTERS; ) {
    const node = stack.pop() as HTMLIFrameElement | null | undefined;
    if (!node) continue;
    if (node.nodeType === 3) text += node.nodeValue;
    if (node.nodeType === 1) {
      const tag = node.localName;
      if (SKIPPED.test(tag) || SKIPPED.test(node.getAttribute('role') ?? '')) continue;
      if (LINE.test(tag)) text += '\n';
      // Null where the frame is of another origin: the detector in it looks for itself.
      stack.push(node.shadowRoot, node.contentDocument?.body);
    }
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
  }
  return text.slice(0, MAX_CHARACTERS);
}

export function wordingOf(root: Node): Wording {
  const text = fold(proseOf(root));
  const lines = text.slice(0, 4_000).match(/.*\S/g) ?? [];
  const words = count(text, /\S/g) / LETTERS;
  return {
    words,
    topic: count(text, TOPIC_OR_PRACTICE),
    person: count(text, PERSON),
    acts: count(text, ACT),
    alien: count(text, ALIEN) - count(text, SELF),
    lead: strengthOf(...lines.slice(0, 12)),
    isEnglish: count(text, /\bthe\b/gi) > words / 50,
  };
}
