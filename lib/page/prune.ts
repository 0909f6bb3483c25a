import type { Copy, Stats } from './copy';
import { soundsLikePolicy } from './main-part';
import { isForScreenReaders, isHidden, isIcon } from './visible';

/** Why a part of the page is not read. */
export type PruneReason =
  | 'consent'
  | 'dialog'
  | 'navigation'
  | 'footer'
  | 'header'
  | 'aside'
  | 'form'
  | 'links'
  | 'contents'
  | 'hidden'
  | 'screen-reader'
  | 'other-article'
  | 'icon';

export interface Pruned {
  reason: PruneReason;
  element: Element;
  words: number;
}

const CONSENT =
  /onetrust-(?:consent|banner|pc)|optanon-(?:alert|popup)|cookiebot|truste-?(?:consent|overlay)|qc-cmp|didomi|sp_message|usercentrics|iubenda-cs|osano-cm|cky-(?:consent|modal|overlay)|fc-consent|evidon|klaro|axeptio|tarteaucitron|borlabs|cc-(?:window|banner|dialog)|cli-(?:modal|bar)|cookie-law-info-bar|(?:cookie|consent|gdpr|ccpa)s?[-_]?(?:banner|bar|pop-?up|modal|dialog|overlay|wall|manager|preferences?|alert|prompt|hint|confirmation|box|layer|tool)|(?:banner|popup|modal|overlay)[-_]?(?:cookie|consent|gdpr)|^(?:cookie-?(?:consent|notice|disclaimer)s?)$/i;
const CHROME =
  /(?:^|[-_\s])(?:nav|navbar|navigation|navi|menu|submenu|megamenu|breadcrumbs?|footer|masthead|topbar|sidebar|related|recommend(?:ed|ations)?|newsletter|subscribe|share|sharing|social|comments?|promo|advert|ads?|banner|pagination|skip|popup|modal|lightbox|toolbar|search|cart|log-?in|sign-?(?:up|in)|language|languages|widget|drawer|offcanvas)(?:[-_\s]|$)/i;
const MIN_POLICY_PROSE = 150;
const NOTHING: Stats = { words: 0, linkWords: 0, anchorWords: 0, prose: 0, fields: 0 };

function nameOf(element: Element): string {
  return `${element.id} ${element.getAttribute('class') ?? ''}`.slice(0, 500);
}

function hasTitle(element: Element): boolean {
  return element.querySelector('h1,[role="heading"][aria-level="1"]') !== null;
}

class Pruner {
  readonly pruned: Pruned[] = [];
  readonly #stats: Map<Element, Stats>;
  readonly #total: number;
  readonly #body: Element;

  constructor(copy: Copy) {
    this.#stats = copy.stats;
    this.#body = copy.body;
    this.#total = Math.max(1, copy.stats.get(copy.body)?.prose ?? 0);
  }

  run(body: Element): void {
    const waiting: { element: Element; inText: boolean }[] = [{ element: body, inText: false }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (let child = next.element.firstElementChild; child !== null; ) {
        const following: Element | null = child.nextElementSibling;
        const inText =
          next.inText || /^(?:main|article)$/.test(child.localName) || child.getAttribute('role') === 'main';
        const reason = this.#reasonFor(child, next.inText);
        if (reason === null) waiting.push({ element: child, inText });
        else {
          this.pruned.push({ reason, element: child, words: this.#of(child).words });
          child.remove();
        }
        child = following;
      }
    }
  }

  #of(element: Element): Stats {
    return this.#stats.get(element) ?? NOTHING;
  }

  #reasonFor(element: Element, inText: boolean): PruneReason | null {
    const stats = this.#of(element);
    if (stats.words === 0) return null;
    const share = stats.prose / this.#total;
    const linkShare = stats.linkWords / stats.words;
    const tag = element.localName;
    const role = element.getAttribute('role') ?? '';
    const name = nameOf(element);

    if (CONSENT.test(name) && this.#mayGo(element, share)) return 'consent';
    const isDialog = tag === 'dialog' || /dialog$/.test(role) || element.getAttribute('aria-modal') === 'true';
    if (isDialog && this.#mayGo(element, share)) return 'dialog';
    if (stats.words < 25 && isForScreenReaders(element)) return 'screen-reader';
    if (stats.words <= 3 && isIcon(element)) return 'icon';
    if (isHidden(element) && this.#isIdleHidden(stats, linkShare)) return 'hidden';
    if (share > 0.3) return null;

    const isThin = linkShare > 0.4 || stats.prose < 25;
    if ((tag === 'nav' || /^(?:navigation|menu|menubar)$/.test(role)) && (isThin || share < 0.05)) return 'navigation';
    if (tag === 'footer' || role === 'contentinfo') {
      if (!inText || (isThin && linkShare > 0.2)) return 'footer';
    }
    if ((tag === 'header' || role === 'banner') && isThin && linkShare > 0.2 && !hasTitle(element)) return 'header';
    if ((tag === 'aside' || role === 'complementary') && (linkShare > 0.3 || (!inText && share < 0.1))) return 'aside';
    if (tag === 'search' || role === 'search') return 'form';
    if (tag === 'form' && stats.fields > 0 && stats.prose < 60 && stats.words < 200) return 'form';
    if (tag === 'article' && share < 0.1 && linkShare > 0.3) return 'other-article';
    if (stats.words > 8 && stats.anchorWords / stats.words > 0.8 && /^(?:ul|ol|div|section|p|table)$/.test(tag))
      return 'contents';
    if (CHROME.test(name) && (linkShare > 0.5 || (stats.fields > 0 && stats.prose < 40 && stats.words < 150)))
      return 'links';
    return null;
  }

  /** A dialog with most of the page's text may be the policy itself, unless the rest of the page is one. */
  #mayGo(element: Element, share: number): boolean {
    if (share <= 0.5) return true;
    if ((1 - share) * this.#total < MIN_POLICY_PROSE) return false;
    const rest = [...this.#body.children].filter((child) => !child.contains(element));
    return rest.some((child) => soundsLikePolicy(child.textContent ?? ''));
  }

  /** Hidden text is read where it is text of a closed panel; menus, messages and forms kept ready are not. */
  #isIdleHidden(stats: Stats, linkShare: number): boolean {
    return stats.prose < 12 || linkShare > 0.4 || (stats.fields > 2 && stats.prose < 150);
  }
}

/** Removes from the copy what is no part of any policy's text; says what and why. Text to read in bulk is never removed for its name alone. */
export function prune(copy: Copy): Pruned[] {
  const pruner = new Pruner(copy);
  pruner.run(copy.body);
  return pruner.pruned;
}
