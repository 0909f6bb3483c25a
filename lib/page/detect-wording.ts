import { namesOther, type Strength, strengthOf } from './detect-glance';
import { fold, PERSON_COUNT, TOPIC_COUNT } from './detect-words';

/** What the running text says: navigation, footers, dialogs, form fields and the words of links left out. */
export interface Wording {
  /** Words of running text; where words have no spaces between them, two characters count as one. */
  words: number;
  /** Times that privacy or personal data are named. */
  topic: number;
  /** Times that it says "we", "our", "you" or "your". */
  person: number;
  /** The strongest name among the first lines. */
  lead: Strength;
  /** The first line names another kind of document. */
  other: boolean;
  isEnglish: boolean;
}

const SKIPPED =
  /^(?:script|style|noscript|template|svg|nav|footer|aside|select|option|button|textarea|dialog|a|label|head|math)$/i;
const SKIPPED_ROLE = /dialog|navigation|menu|contentinfo/;
const INLINE = /^(?:b|i|em|strong|span|u|font|abbr|su[bp]|wbr)$/i;
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g;

const MAX_NODES = 20_000;
const MAX_CHARACTERS = 60_000;
const LEAD_LINES = 12;

function frameBody(frame: HTMLIFrameElement): Node | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** The running text under `root`, open shadow roots and frames of the same origin included; never more than the limits. */
export function proseOf(root: Node): string {
  const stack: Node[] = [root];
  let text = '';
  for (let visited = 0; visited < MAX_NODES && text.length < MAX_CHARACTERS; visited++) {
    let node = stack.pop();
    if (!node) break;
    if (node.nodeType === 3) text += node.nodeValue;
    if (node.nodeType === 1) {
      const element = node as HTMLIFrameElement;
      const tag = element.localName;
      if (SKIPPED.test(tag) || SKIPPED_ROLE.test(element.getAttribute('role') ?? '')) continue;
      if (!INLINE.test(tag)) text += '\n';
      if (element.shadowRoot) stack.push(element.shadowRoot);
      if (/^i?frame$/.test(tag)) node = frameBody(element) ?? node;
    }
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
  }
  return text.slice(0, MAX_CHARACTERS);
}

export function wordingOf(root: Node): Wording {
  const text = fold(proseOf(root));
  const lines = text
    .slice(0, 4_000)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, LEAD_LINES);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const words = count(/\S+/g) + count(UNSPACED) / 2;
  return {
    words,
    topic: count(TOPIC_COUNT),
    person: count(PERSON_COUNT),
    lead: Math.max(0, ...lines.map(strengthOf)) as Strength,
    other: namesOther(lines[0] ?? ''),
    isEnglish: count(/\bthe\b/gi) > words / 50,
  };
}
