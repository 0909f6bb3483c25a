import { ABOUT, count, fold, NO_NOTICE, NOTICE, OTHER, TOPIC, USES } from './detect-words';

/** How surely a name says "privacy policy": 0 not at all, 1 the subject is mentioned, 2 the subject alone, 3 subject and kind of document. */
export type Strength = 0 | 1 | 2 | 3;

/** The first look, at what stands outside of the page's content: no element is touched. */
export interface Glance {
  title: Strength;
  address: Strength;
}

/** The second look, at the main headings. */
export interface Headline {
  heading: Strength;
  /** Times that title or heading name another kind of document, too: terms, an agreement, cookies. */
  other: number;
  /** It is left open: something names privacy, or nothing tells what the page is. Long headings are the headline of an article. */
  isOpen: boolean;
}

const MAX_NAME = 200;
/** Parts of a title stand side by side: "Privacy Policy | Acme". */
const SEPARATORS = /\s[-–—·>/@]+\s|[|•»\n]/;
const NEWS = /\/(blog|news|settings)\//;
/** More words than this in the main headings make a headline. */
const MAX_WORDS = 4;

function wordsIn(text: string): number {
  return count(text, /\S+/g);
}

/** The strength of the best of some names. Long ones and questions are headlines about the subject. */
export function strengthOf(...names: string[]): Strength {
  const strengths = names
    .flatMap((name) => fold(name.trim().slice(0, MAX_NAME)).split(SEPARATORS))
    .map((part) => {
      if (count(part, USES)) return 2;
      if (!count(part, TOPIC)) return 0;
      const words = wordsIn(part);
      if (words > 10 || count(part, ABOUT)) return 1;
      if (count(part, NOTICE)) return 3;
      return words < 7 && !count(part, NO_NOTICE) ? 2 : 1;
    });
  return Math.max(0, ...strengths) as Strength;
}

/** 3 where the address ends with the name, 1 where it ends with a headline, 2 where the subject stands elsewhere in it. */
export function addressStrength(address: string): Strength {
  const words = fold(address).replace(/[-_+.]/g, ' ');
  if (!count(words, TOPIC) || NEWS.test(words)) return 0;
  const last = words.match(/[^/]*\/?$/)![0];
  const strength = strengthOf(last);
  if (strength > 2 || (strength > 1 && wordsIn(last) < 4)) return 3;
  return strength ? 1 : 2;
}

export function glanceAt(document: Document, url: string): Glance {
  return { title: strengthOf(document.title), address: addressStrength(url) };
}

export function headlineOf(document: Document, { title, address }: Glance): Headline {
  const textsOf = (tag: string, most: number) =>
    [...document.querySelectorAll(tag)].slice(0, most).map((element) => element.textContent);
  // Logos are headings, too; of many main headings the later ones name parts. Where there is none the first of the next rank
  // counts if it says it all: otherwise that names a part, too.
  const main = textsOf('h1', 4);
  const next = textsOf('h2', 1);
  const names = main[0] || strengthOf(...next) < 3 ? main : next;
  const heading = strengthOf(...names);
  const other = count(fold(document.title + names), OTHER);
  return { heading, other, isOpen: title + heading + address > 0 || !(other || wordsIn(`${names}`) > MAX_WORDS) };
}
