import { fold, NOTICE_NAME, OTHER_NAME, TOPIC_NAME } from './detect-words';

/** How surely a name says "privacy policy": 0 not at all, 1 the subject is mentioned, 2 the subject alone, 3 subject and kind of document. */
export type Strength = 0 | 1 | 2 | 3;

/** The cheap first look: address, title, headings, canonical link, language. No running text is read. */
export interface Glance {
  title: Strength;
  heading: Strength;
  address: Strength;
  /** A lesser heading names the subject. */
  mention: boolean;
  /** Title or main heading name another kind of document: terms, an agreement, cookies. */
  other: boolean;
  /** The main heading is long, as headlines are. */
  headline: boolean;
  language: string | null;
}

const MAX_NAME = 200;
const SEPARATORS = /\s[-–—·:»>/@]+\s|[|•»\n]/;
const CONTRACT = /agreement|addendum|processing|auftragsv/i;

/** The strength of one name. Long ones and questions are headlines about the subject. */
export function strengthOf(name: string): Strength {
  let best: Strength = 0;
  for (const part of fold(name.trim().slice(0, MAX_NAME)).split(SEPARATORS)) {
    if (!TOPIC_NAME.test(part)) continue;
    const words = part.trim().split(/\s+/).length;
    const isNotice = NOTICE_NAME.test(part);
    let strength: Strength = 1;
    if (words < 11 && part.length < 90 && !/[.?]$/.test(part)) {
      if (isNotice) strength = 3;
      else if (words < 6 && !CONTRACT.test(part)) strength = 2;
    }
    if (strength > best) best = strength;
  }
  return best;
}

export function namesOther(name: string): boolean {
  return name.length < MAX_NAME && OTHER_NAME.test(fold(name)) && strengthOf(name) < 2;
}

export function addressStrength(address: string | null | undefined): Strength {
  if (!address) return 0;
  try {
    const { hostname, pathname, hash } = new URL(address);
    const path = fold(decodeURIComponent(pathname + hash)).replace(/[-_+.]/g, ' ');
    const last = path.split('/').filter(Boolean).pop() ?? '';
    if (TOPIC_NAME.test(last) || /privac|pp$/i.test(last)) return last.split(' ').length > 7 ? 1 : 3;
    return TOPIC_NAME.test(`${path} ${hostname}`) ? 2 : 0;
  } catch {
    return 0;
  }
}

function namesIn(document: Document, tag: string, limit: number): string[] {
  const found = document.getElementsByTagName(tag);
  const names: string[] = [];
  for (let index = 0; index < found.length && index < limit; index++)
    names.push(found[index]?.textContent?.trim() ?? '');
  return names;
}

function strongest(names: readonly string[]): Strength {
  return Math.max(0, ...names.map(strengthOf)) as Strength;
}

export function glanceAt(document: Document, url: string | null): Glance {
  const { title } = document;
  const main = namesIn(document, 'h1', 4);
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const language = document.documentElement?.getAttribute('lang')?.trim().toLowerCase().split(/[-_]/)[0];
  return {
    title: strengthOf(title),
    heading: strongest(main),
    address: Math.max(addressStrength(url), addressStrength(canonical)) as Strength,
    mention: strongest([...namesIn(document, 'h2', 6), ...namesIn(document, 'h3', 6)]) > 0,
    other: [title, ...main].some(namesOther),
    headline: main.some((name) => name.split(/\s+/).length > 4),
    language: language && /^[a-z]{2,3}$/.test(language) ? language : null,
  };
}
