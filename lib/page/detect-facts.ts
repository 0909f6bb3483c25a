import { CONTRACT, KINDS } from './detect-kind-words';
import { proseOf, type Wording } from './detect-wording';
import { count, fold } from './detect-words';

/** What tells pages apart that are no policies. */
export interface Facts {
  /** Title and main headings. */
  names: string[];
  /** First headings of any level. */
  headings: string[];
  /** The address's path, folded, its separators as spaces. */
  path: string;
  /** Words of running text, and of everything that can be seen or pressed. */
  words: number;
  allWords: number;
  /** Paragraphs to read. */
  paragraphs: number;
  /** Reads like a contract, as terms do; null where the language is not known. */
  isContract: boolean | null;
  /** Says that it is an article, or when it was published. */
  isDated: boolean;
  hasPassword: boolean;
  /** Fields of the longest form. */
  fields: number;
  /** Different links to legal documents, outside of navigation and footer. */
  legalLinks: number;
}

const MAX_NAME = 200;
const MAX_LINKS = 400;
const PARAGRAPH = 120;
const FIELDS =
  'input:not([type=hidden]):not([type=search]):not([type=submit]):not([type=button]):not([type=image]), select, textarea';

function textsOf(document: Document, selector: string, limit: number): string[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, limit)
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && text.length < MAX_NAME);
}

function pathOf(url: string | null): string {
  try {
    return fold(decodeURIComponent(new URL(url ?? '').pathname)).replace(/[-_+./]+/g, ' ');
  } catch {
    return '';
  }
}

function countLegalLinks(document: Document): number {
  const found = new Set<string>();
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, MAX_LINKS)) {
    const text = fold((link.textContent ?? '').trim());
    if (text.length > 100 || link.closest('footer, nav, [role=contentinfo]')) continue;
    if (KINDS.document.test(text)) found.add(link.getAttribute('href') ?? '');
  }
  return found.size;
}

function isDated(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  if (/^(?:article|story)$/i.test(type)) return true;
  if (document.querySelector('[property="article:published_time"], time[datetime], [itemprop=datePublished]'))
    return true;
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, 20)
    .some((script) => /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting)"/.test(script.textContent ?? ''));
}

function wordsIn(element: Element | null): number {
  return count(element?.textContent ?? '', /\S+/g);
}

function sumOf(elements: Iterable<Element>): number {
  return [...elements].reduce((sum, element) => sum + wordsIn(element), 0);
}

export function factsOf(document: Document, url: string | null, wording: Wording): Facts {
  const { words, isEnglish } = wording;
  const title = (document.title ?? '').replace(/\s+/g, ' ').trim();
  const prose = proseOf(document.body ?? document.documentElement);
  const forms = [...document.querySelectorAll('form')].slice(0, 50);
  return {
    names: [...(title ? [title] : []), ...textsOf(document, 'h1', 4)],
    headings: textsOf(document, 'h1, h2, h3', 60),
    path: pathOf(url),
    words,
    allWords: wordsIn(document.body) - sumOf(document.querySelectorAll('body :is(script, style, noscript, template)')),
    paragraphs: [...document.querySelectorAll('p')].filter((p) => (p.textContent ?? '').trim().length > PARAGRAPH)
      .length,
    isContract: isEnglish ? words > 150 && count(prose, CONTRACT) / words > 0.005 : null,
    isDated: isDated(document),
    hasPassword: document.querySelector('input[type=password]') !== null,
    fields: Math.max(0, ...forms.map((form) => form.querySelectorAll(FIELDS).length)),
    legalLinks: countLegalLinks(document),
  };
}
