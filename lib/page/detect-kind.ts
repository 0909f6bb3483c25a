import { type Glance, strengthOf } from './detect-glance';
import { KINDS } from './detect-kind-words';
import { namesOther } from './detect-names';
import type { Wording } from './detect-wording';
import { fold } from './detect-words';

/** What a page is. `policy` and `combined` (policy and terms in one) are privacy policies, the rest are none. */
export type PageKind =
  | 'policy'
  | 'combined'
  | 'cookie-policy'
  | 'hub'
  | 'terms'
  | 'legal'
  | 'article'
  | 'form'
  | 'error'
  | 'empty'
  | 'other';

/** Fewer words of running text than this are no document. */
const MIN_WORDS = 25;
const MAX_NAME = 200;
const MAX_HEADINGS = 60;
const MAX_LINKS = 400;

function textsOf(document: Document, selector: string, limit: number): string[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, limit)
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && text.length < MAX_NAME);
}

function pathOf(url: string | null): string {
  try {
    return fold(decodeURIComponent(new URL(url ?? '').pathname)).replace(/[-_+.]/g, ' ');
  } catch {
    return '';
  }
}

/** Policy and terms in one: the names say both, or terms hold a policy as one of their parts. */
function isCombined(names: readonly string[], headings: readonly string[]): boolean {
  if (names.some((name) => KINDS.terms.test(fold(name)) && strengthOf(name) > 0)) return true;
  const titled = names.some((name) => strengthOf(name) > 1);
  return titled ? headings.some(isTermsPart) : names.some(namesOther) || headings.some(isTermsPart);
}

function isTermsPart(heading: string): boolean {
  return KINDS.termsTitle.test(fold(heading)) && strengthOf(heading) === 0;
}

function legalKind(names: readonly string[], path: string): PageKind | null {
  const all = [...names.map(fold), path];
  const says = (pattern: RegExp) => all.some((name) => pattern.test(name));
  if (says(KINDS.cookies) && !says(KINDS.terms)) return 'cookie-policy';
  if (says(KINDS.legal)) return 'legal';
  return says(KINDS.terms) ? 'terms' : null;
}

/** Links to legal documents, each counted once. */
function legalLinks(document: Document): number {
  const found = new Set<string>();
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, MAX_LINKS)) {
    const text = fold((link.textContent ?? '').trim());
    if (text.length > 100 || link.closest('footer,nav,[role=contentinfo]')) continue;
    if (KINDS.document.test(text)) found.add(link.getAttribute('href') ?? '');
  }
  return found.size;
}

function isForm(document: Document, words: number): boolean {
  if (document.querySelector('input[type=password]')) return true;
  const fields = document.querySelectorAll(
    'form input:not([type=hidden],[type=search],[type=submit],[type=button]), form select, form textarea',
  ).length;
  return (fields > 2 && words < 60 * fields) || (fields > 0 && words < 150);
}

function isArticle(document: Document, words: number): boolean {
  if (document.querySelector('meta[property="og:type"][content="article" i], [itemtype*="Article"]')) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    if (/"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Report)"/.test(script.textContent ?? '')) return true;
  return words > 250;
}

/** What the page is, once it is known whether it is a policy. */
export function kindOf(
  document: Document,
  url: string | null,
  { glance, wording, isPolicy }: { glance: Glance; wording: Wording; isPolicy: boolean },
): PageKind {
  const names = [document.title ?? '', ...textsOf(document, 'h1', 4)].filter((name) => name !== '');
  if (isPolicy) return isCombined(names, textsOf(document, 'h1, h2', MAX_HEADINGS)) ? 'combined' : 'policy';
  const { words } = wording;
  if (words < 400 && names.some((name) => KINDS.error.test(fold(name)))) return 'error';
  const legal = legalKind(names, pathOf(url));
  if (legal && words >= 100) return legal;
  if (words < 400 && (glance.isOpen || legal) && legalLinks(document) > 2) return 'hub';
  if (isForm(document, words)) return 'form';
  if (words < MIN_WORDS) return 'empty';
  return isArticle(document, words) ? 'article' : 'other';
}
