import { collapse } from './line';

const MAX_TITLE = 300;
const MAX_NAME = 80;

function metaContent(document: Document, selectors: readonly string[], limit: number): string | undefined {
  for (const selector of selectors) {
    const text = collapse(document.head?.querySelector(selector)?.getAttribute('content') ?? '').trim();
    if (text !== '' && text.length <= limit) return text;
  }
  return undefined;
}

/** The page's title in one line; empty where it has none. */
export function titleOf(document: Document): string {
  return collapse(document.title ?? '')
    .trim()
    .slice(0, MAX_TITLE);
}

/** The service's name as the page tells it, where it does. */
export function siteNameOf(document: Document): string | undefined {
  return metaContent(
    document,
    ['meta[property="og:site_name"]', 'meta[name="application-name"]', 'meta[name="apple-mobile-web-app-title"]'],
    MAX_NAME,
  );
}

/** The primary language that the page declares ("en"); null where it declares none, or none that is one. */
export function declaredLanguage(document: Document): string | null {
  const declared =
    document.documentElement?.getAttribute('lang') ??
    document.head?.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ??
    '';
  return /^\s*([a-z]{2,3})(?:[-_,]|\s*$)/i.exec(declared)?.[1]?.toLowerCase() ?? null;
}

/** The address that the page's links are relative to. */
export function baseUrlOf(document: Document, url: string | null): string | null {
  const base = document.head?.querySelector('base[href]')?.getAttribute('href');
  if (base === null || base === undefined) return url;
  try {
    return new URL(base, url ?? undefined).href;
  } catch {
    return url;
  }
}
