import type { PolicyDocument } from '@/lib/analyzer/types';
import { decodePage, type FetchedPage, fetchPage } from '@/lib/browser/fetch';
import { send } from '@/lib/browser/send';
import { loadReader } from './load-reader';

/** Fewer words than this, and the page's text is drawn by scripts, which are not run here. */
const FEWEST_WORDS = 100;

/**
 * Why an address could not be read here: the fetch failed (`unreachable`, `refused`, `too-big`, `not-text`), or the page's text
 * `needs-scripts`. Each time *Open it* is the way on.
 */
export type AddressResult =
  | { ok: true }
  | { ok: false; reason: Extract<FetchedPage, { ok: false }>['reason'] | 'needs-scripts' };

/**
 * "Read it here": fetches a policy once, as a stranger, and reads it without opening it. For the extension's pages, on a press only.
 * The result is the tab's state, with `elsewhere`. Never rejects for a page's fault.
 */
export async function readAddress(tabId: number, url: string): Promise<AddressResult> {
  const page = await fetchPage(url);
  if (!page.ok) return page;
  const document = await documentOf(page);
  if (document.words.read < FEWEST_WORDS) return { ok: false, reason: 'needs-scripts' };
  await send({ type: 'analyzeDocument', tabId, elsewhere: true, document });
  return { ok: true };
}

type Fetched = Extract<FetchedPage, { ok: true }>;

async function documentOf({ url, contentType, bytes, charset }: Fetched): Promise<PolicyDocument> {
  const text = decodePage(bytes, charset);
  const parsed = new DOMParser().parseFromString(contentType === 'text/plain' ? '<pre></pre>' : text, 'text/html');
  if (contentType === 'text/plain') parsed.querySelector('pre')?.append(text);
  const extractPolicy = await loadReader();
  return extractPolicy(parsed, url);
}
