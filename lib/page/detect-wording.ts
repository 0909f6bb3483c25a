import { type Strength, strengthOf } from './detect-glance';
import { ACT, ALIEN, count, fold, PERSON, SELF, TOPIC_OR_DATA } from './detect-words';

/** What the running text says: navigation, footers, dialogs, form fields and the words of links left out. */
export interface Wording {
  /** Words of running text, as its characters tell: some scripts have no spaces between words. */
  words: number;
  /** Times that privacy, personal data or what is done with them are named. */
  topic: number;
  /** Times that it says "we", "our", "you" or "your". */
  person: number;
  /** Times that it says what "we" do with data, or what is done with them. */
  acts: number;
  /** Times that it speaks of policies as somebody else's, advises or names a price, beyond the times that it names itself. */
  alien: number;
  /** The strongest name among the first lines. */
  lead: Strength;
  isEnglish: boolean;
}

/** Starts of tags and of roles: script, style, svg, select, noscript, nav, navigation, footer, aside, button, label, a, dialog, alertdialog, menu … */
const SKIPPED = /^(s(cr|ty|v|el)|nos|nav|foot|asi|but|lab|a$)|dialog|menu|tinfo/;
/** Starts of the tags that begin a line: p, div, dd, h1, li, td …; br. */
const LINE = /^[pdhlt]|^br/;

const MAX_CHARACTERS = 60_000;

/** The running text under `root`, open shadow roots and frames of the same origin included; never more than the limits. */
export function proseOf(root: Node): string {
  const stack: (Node | null | undefined)[] = [root];
  let text = '';
  for (let left = 20_000; left-- && stack.length && text.length < MAX_CHARACTERS; ) {
    const node = stack.pop() as HTMLIFrameElement | null | undefined;
    if (!node) continue;
    if (node.nodeType === 3) text += node.nodeValue;
    if (node.nodeType < 2) {
      const tag = node.localName;
      if (SKIPPED.test(tag) || SKIPPED.test(`${node.getAttribute('role')}`)) continue;
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
  // Five letters make a word.
  const words = count(text, /\S/g) / 5;
  const acts = count(text, ACT);
  return {
    words,
    topic: count(text, TOPIC_OR_DATA) + acts,
    person: count(text, PERSON),
    acts,
    alien: count(text, ALIEN) - count(text, SELF),
    lead: strengthOf(...text.split(/\n\s*/, 12)),
    isEnglish: count(text, /\b(the|and|you)\b/g) > words / 30,
  };
}
