import { type Facts, factsOf } from './detect-facts';
import { strengthOf } from './detect-glance';
import { KINDS } from './detect-kind-words';
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

/** More running text than this for each link to a legal document: they are references, not what the page is there for. */
const WORDS_PER_LINK = 120;

/** Policy and terms in one: both are named, by the page or by its parts, and it reads like a contract, too. */
function isCombined({ names, headings, isContract }: Facts, { lead }: Wording): boolean {
  if (isContract === false) return false;
  const all = [...names, ...headings];
  return all.some(isTerms) && (all.some((name) => strengthOf(name) > 1) || (isContract === true && lead > 1));
}

function isTerms(name: string): boolean {
  const folded = fold(name);
  return KINDS.termsPart.test(folded) || (KINDS.terms.test(folded) && strengthOf(name) > 1);
}

function legalKind({ names, headings, path, words, isContract, isDated, hasPassword }: Facts): PageKind | null {
  const all = (names.length > 0 ? names : headings.slice(0, 1)).map(fold);
  const says = (pattern: RegExp) => pattern.test(path) || all.some((name) => pattern.test(name));
  if (words < 100) return null;
  if (says(KINDS.cookies) && !isContract) return 'cookie-policy';
  if (says(KINDS.legal)) return 'legal';
  if (isContract === false) return null;
  if (says(KINDS.terms) || (isContract && headings.slice(0, 6).some((name) => KINDS.terms.test(fold(name))))) {
    return 'terms';
  }
  return isContract && words > 800 && !isDated && !hasPassword ? 'terms' : null;
}

function isForm({ words, fields, hasPassword, isDated, paragraphs }: Facts): boolean {
  if (isDated) return false;
  if (hasPassword) return words < 700 || paragraphs < 3;
  return (fields > 2 && (paragraphs < 3 || words < 15 * fields)) || (fields > 0 && words < 50);
}

function isNamedForm({ path, words, fields }: Facts): boolean {
  return KINDS.form.test(path) && (fields > 0 || words < 700);
}

function isHub({ legalLinks, words, isContract, names, path }: Facts): boolean {
  if (legalLinks < 3 || isContract || words > WORDS_PER_LINK * legalLinks) return false;
  return [path, ...names.map(fold)].some((name) => KINDS.document.test(name) || /\blegal\b/i.test(name));
}

function isArticle({ words, isDated, names, path }: Facts): boolean {
  if (words > 300) return true;
  return words > 100 && (isDated || [path, ...names].some((name) => KINDS.news.test(name)));
}

/** What the page is, once it is known whether it is a policy. */
export function kindOf(document: Document, url: string | null, wording: Wording, isPolicy: boolean): PageKind {
  const facts = factsOf(document, url, wording);
  if (isPolicy) return isCombined(facts, wording) ? 'combined' : 'policy';
  const { names, path, words, allWords } = facts;
  if (words < 400 && names.some((name) => KINDS.error.test(fold(name)))) return 'error';
  if (KINDS.jobs.test(path)) return 'other';
  if (isNamedForm(facts)) return 'form';
  if (isHub(facts)) return 'hub';
  const legal = legalKind(facts);
  if (legal) return legal;
  if (isForm(facts)) return 'form';
  if (words < 10 || allWords < 30) return 'empty';
  return isArticle(facts) ? 'article' : 'other';
}
