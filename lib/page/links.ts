import { addressStrength, strengthOf } from './detect-glance';
import { namesOther } from './detect-names';
import { fold } from './detect-words';
import { contextOf, type LinkContext } from './links-context';
import { isSameSite } from './links-site';

/** A link to a privacy policy. */
export interface FoundLink {
  /** Absolute, http or https. */
  href: string;
  /** What the link says; its label or title where it says nothing. */
  text: string;
  /** Where it was found: at a form, it is what one is about to agree to. */
  kind: LinkContext;
  /** The policy is of the page's own site. */
  isOwn: boolean;
}

interface Candidate extends FoundLink {
  score: number;
  order: number;
}

const MAX_LINKS = 5;
const MAX_ANCHORS = 5_000;
const MAX_ELEMENTS = 20_000;
/** Candidates beyond this many are not looked at: no honest page links to so many policies. */
const MAX_CANDIDATES = 60;
const MAX_TEXT = 120;
const MAX_QUERY = 100;
const ENOUGH = 2.5;
/** Where the site's own policy is named for sure, doubtful links help nobody. */
const SURE = 5;
const LIKELY = 4;

/** Settings, requests and news about privacy, not the policy itself. */
const NO_POLICY =
  /setting|choice|preference|cent(?:er|re)\b|request|do not (?:sell|share)|opt.?out|manage|your rights|shield|officer|einstellung|parametre|reglages|ajustes|preferenc|impostazioni|instellingen|ustawienia|installningar|indstillinger|настройки|設定|设置|설정|ayarlar|nastaveni/i;
/** Articles, and lists of them, about the subject. */
const NEWS_ADDRESS =
  /\/(?:blog|news|articles?|press|stories|posts?|20\d\d|category|tags?|topics?|label|search)(?:\/|$)/i;
/** Of an address: what only tells where the visitor came from. */
const TRACKING = /^(?:utm_|ref|source$|src$|cid$|gclid|fbclid|mc_|adobe_mc)/i;
const RANK: Record<LinkContext, number> = { 'sign-up': 0, checkout: 0, form: 1, consent: 2, footer: 3, page: 4 };

/** The page's document and its open shadow roots, where consent banners like to live. */
function rootsOf(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  let seen = 0;
  for (let index = 0; index < roots.length; index++) {
    for (const element of roots[index]?.querySelectorAll('*') ?? []) {
      if (++seen > MAX_ELEMENTS) return roots;
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  return roots;
}

function textOf(link: Element): string {
  const candidates = [
    link.textContent,
    link.getAttribute('aria-label'),
    link.getAttribute('title'),
    link.querySelector('img[alt]')?.getAttribute('alt'),
  ];
  const text =
    candidates
      .map((one) =>
        (one ?? '')
          .replace(/\u00ad/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .find((one) => one !== '') ?? '';
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}

/** An address that can be opened and is not the page's own. */
function targetOf(link: Element, base: string, page: URL | null): URL | null {
  const href = link.getAttribute('href')?.trim();
  if (!href || href.startsWith('#') || href.length > 2_000) return null;
  try {
    const target = new URL(href, base);
    if (target.protocol !== 'http:' && target.protocol !== 'https:') return null;
    const isHere =
      page !== null &&
      target.host === page.host &&
      target.pathname === page.pathname &&
      target.search === page.search &&
      !/^#!?\//.test(target.hash);
    return isHere ? null : target;
  } catch {
    return null;
  }
}

/** How surely the link leads to a privacy policy; over `ENOUGH` where it does. */
export function scoreOf(text: string, target: URL): number {
  const name = strengthOf(text);
  const address = addressStrength(target.origin + target.pathname + target.search.slice(0, MAX_QUERY));
  const words = text.split(' ').length;
  if (text === '' || (name === 0 && (namesOther(text) || words > 5))) return 0;
  let score = [0, 0.5, 3, 4][name]! + [0, 0, 0.5, 2.5][address]!;
  // "Acme Privacy VPN" is a product, unless its address says otherwise.
  if (name === 2 && address === 0 && words > 2 && /privacy/i.test(text)) score -= 1;
  if (NO_POLICY.test(fold(text))) score -= 4;
  if (NEWS_ADDRESS.test(target.pathname)) score -= 4;
  return score;
}

/** In the text of a page the subject alone is what the page is about: "Personal data" below an article. */
function isTopic(link: Element, kind: LinkContext, text: string): boolean {
  return kind === 'page' && strengthOf(text) === 2 && link.closest('main, article, [role=main]') !== null;
}

/** The same for addresses that lead to the same page. */
function keyOf({ hostname, pathname, search, hash }: URL): string {
  const kept = [...new URLSearchParams(search)].filter(([name]) => !TRACKING.test(name));
  const path = pathname.replace(/;[^/]*$|\/+$/g, '').replace(/\/{2,}/g, '/');
  return `${hostname.replace(/^www\./, '')}${path}?${new URLSearchParams(kept)}${hash}`.toLowerCase();
}

function baseOf(document: Document, url: string | null): string {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  try {
    return new URL(base ?? '', url ?? 'http://invalid.invalid/').href;
  } catch {
    return url ?? 'http://invalid.invalid/';
  }
}

function candidatesOf(document: Document, url: string | null): Candidate[] {
  const base = baseOf(document, url);
  const page = url && URL.canParse(url) ? new URL(url) : null;
  const byAddress = new Map<string, Candidate>();
  let seen = 0;
  for (const root of rootsOf(document)) {
    for (const link of root.querySelectorAll('a[href], area[href]')) {
      if (++seen > MAX_ANCHORS || byAddress.size >= MAX_CANDIDATES) return [...byAddress.values()];
      const target = targetOf(link, base, page);
      if (!target || target.hostname === 'invalid.invalid') continue;
      const text = textOf(link);
      let score = scoreOf(text, target);
      if (!/^#!?\//.test(target.hash)) target.hash = '';
      const isOwn = page !== null && isSameSite(target.hostname, page.hostname);
      // Of other sites only what calls itself a policy.
      if (score < ENOUGH || (!isOwn && page !== null && strengthOf(text) < 2)) continue;
      const kind = contextOf(link, document, url);
      if (isTopic(link, kind, text)) score = ENOUGH;
      const key = keyOf(target);
      const known = byAddress.get(key);
      if (!known) {
        byAddress.set(key, { href: target.href, text, kind, isOwn, score, order: byAddress.size });
      } else {
        if (RANK[kind] < RANK[known.kind]) known.kind = kind;
        if (score > known.score) Object.assign(known, { text, score });
      }
    }
  }
  return [...byAddress.values()];
}

/** At these forms one agrees to the policy. */
function isAgreement({ kind }: FoundLink): boolean {
  return kind === 'sign-up' || kind === 'checkout';
}

/** The privacy policies that a page links to: this site's own first, then those that a form asks to agree to; never more than five. */
export function findPolicyLinks(document: Document, url: string | null): FoundLink[] {
  const candidates = candidatesOf(document, url);
  const isSure = candidates.some(({ isOwn, score }) => isOwn && score >= SURE);
  return candidates
    .filter(({ score }) => !isSure || score >= LIKELY)
    .sort(
      (a, b) =>
        Number(b.isOwn) - Number(a.isOwn) ||
        Number(isAgreement(b)) - Number(isAgreement(a)) ||
        b.score - a.score ||
        RANK[a.kind] - RANK[b.kind] ||
        a.order - b.order,
    )
    .slice(0, MAX_LINKS)
    .map(({ href, text, kind, isOwn }) => ({ href, text, kind, isOwn }));
}
