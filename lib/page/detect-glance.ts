import { count, fold, NO_NOTICE, NOTICE, OTHER, TOPIC } from './detect-words';

/** How surely a name says "privacy policy": 0 not at all, 1 the subject is mentioned, 2 the subject alone, 3 subject and kind of document. */
export type Strength = 0 | 1 | 2 | 3;

/** The cheap first look: address, title, first heading. No running text is read, and the page is not searched to its end. */
export interface Glance {
  title: Strength;
  heading: Strength;
  address: Strength;
  /** Title or heading name another kind of document, too: terms, an agreement, cookies. */
  other: boolean;
  /** It is left open: something names privacy, or nothing tells what the page is. A long main heading is the headline of an article. */
  isOpen: boolean;
}

const MAX_NAME = 200;
/** Parts of a title stand side by side: "Privacy Policy | Acme". */
const SEPARATORS = /\s[-–—·:>/@]+\s|[|•»\n]/;
const NEWS = /\/(?:blog|news|press|careers)\//;
const HEADLINE = /\S\s+\S+\s+\S+\s+\S+\s+\S/;

/** The strength of the best of some names. Long ones and questions are headlines about the subject. */
export function strengthOf(...names: string[]): Strength {
  const strengths = names
    .flatMap((name) => fold(name.trim().slice(0, MAX_NAME)).split(SEPARATORS))
    .map((part) => {
      const words = count(part, /\S+/g);
      if (!count(part, TOPIC)) return 0;
      if (words > 10 || /[.?]$|^how /i.test(part)) return 1;
      if (count(part, NOTICE)) return 3;
      return words < 7 && !count(part, NO_NOTICE) ? 2 : 1;
    });
  return Math.max(0, ...strengths) as Strength;
}

/** An address ends with the name, or has it elsewhere. */
export function addressStrength(address: string): Strength {
  const words = fold(address).replace(/[-_+.]/g, ' ');
  if (NEWS.test(words) || !count(words, TOPIC)) return 0;
  return strengthOf(words.replace(/\/$/, '').replace(/.*\//, '')) > 1 ? 3 : 2;
}

export function glanceAt(document: Document, url: string): Glance {
  const name = `${document.querySelector('h1')?.textContent}`;
  const title = strengthOf(document.title);
  const heading = strengthOf(name);
  const address = addressStrength(url);
  const other = count(fold(document.title + name), OTHER) > 0;
  return { title, heading, address, other, isOpen: title + heading + address > 0 || !(other || HEADLINE.test(name)) };
}
