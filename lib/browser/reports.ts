import { browser } from 'wxt/browser';
import type { Report } from '@/lib/analyzer/types';

/** A privacy policy that a page links to, as `lib/page/links.ts` finds it. */
export interface PolicyLink {
  href: string;
  text: string;
  kind: string;
}

/** An earlier text of the same policy, which the changes are told against. */
export interface EarlierPolicy {
  /** When it was last seen, in ms since 1970. */
  readAt: number;
  report: Report;
  /** Sentences, normalised, in the order of the text. */
  sentences: string[];
}

interface Read {
  /** The tab's address, or the policy's own where it was read from another page. */
  url: string | null;
  /** Host without `www.`, null on a file. */
  site: string | null;
  /** Read on request from another page: the tab does not show it, so nothing can be shown on the page. */
  elsewhere?: true;
}

/**
 * What is known about a tab; the popup, the panel and the page badge draw nothing else.
 * No state at all: nothing was read yet; ask for it with `readTab` (messages.ts).
 *
 * - `reading`: at work, at which step.
 * - `ready`: there is a report (`report.grade` may be null, `report.noGrade` says why). `earlier` is there where the text
 *   differs from the one seen before; `sentences` are those of this text.
 * - `not-a-policy`: an ordinary page, with the policies it links to; "Read this page anyway" is `readTab` with `anyway`.
 * - `language`: a policy in a language that is not read, named by its BCP 47 code where known.
 * - `too-little`: a policy's address with too few words to judge.
 * - `nothing-to-read`: the page holds no text: empty, an image, a script that draws everything.
 * - `pdf`: the tab shows a PDF; it is fetched and read on a press only.
 * - `forbidden`: the browser lets no extension read there: its own pages, its store, other extensions.
 * - `no-access`: the user took the access to this site away; a click on the toolbar button gives it for once.
 * - `ignored`: the user chose never to read this site; only where nothing was read by hand.
 * - `failed`: something broke; `reason` is for a report of the failure and holds nothing of the page.
 */
export type TabState = Read &
  (
    | { status: 'reading'; step: 'page' | 'fetch' | 'analysis' }
    | { status: 'ready'; report: Report; sentences: string[]; earlier?: EarlierPolicy; frameId?: number }
    | { status: 'not-a-policy'; links: PolicyLink[] }
    | { status: 'language'; language: string | null; report?: Report }
    | { status: 'too-little'; words: number }
    | { status: 'nothing-to-read' | 'pdf' | 'forbidden' | 'no-access' | 'ignored' }
    | { status: 'failed'; reason: string }
  );
export type ReadyState = Extract<TabState, { status: 'ready' }>;

const PREFIX = 'tab:';
/** Session storage holds 10 MB; reports beyond this many are read again when their tab is asked for. */
const MAX_TABS = 24;

const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

export interface Kept {
  /** ms since 1970. */
  keptAt: number;
  state: TabState;
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'keptAt' in value && 'state' in value;
}

/** What is known about the tab, and since when; undefined where nothing was read. */
export async function loadKept(tabId: number): Promise<Kept | undefined> {
  const key = keyOf(tabId);
  const kept: unknown = (await browser.storage.session.get(key))[key];
  return isKept(kept) ? kept : undefined;
}

/** What is known about the tab, undefined where nothing was read. */
export async function loadState(tabId: number): Promise<TabState | undefined> {
  return (await loadKept(tabId))?.state;
}

/** Keeps the state until the tab moves on or the browser closes. Makes room by forgetting the tabs read longest ago. */
export async function saveState(tabId: number, state: TabState): Promise<void> {
  const item = { [keyOf(tabId)]: { keptAt: Date.now(), state } satisfies Kept };
  try {
    await browser.storage.session.set(item);
  } catch {
    await forgetOldest(0);
    await browser.storage.session.set(item);
  }
  await forgetOldest(MAX_TABS);
}

export async function clearState(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** All tabs with a state, in no order. */
export async function loadStates(): Promise<{ tabId: number; state: TabState }[]> {
  return (await allKept()).map(([key, { state }]) => ({ tabId: Number(key.slice(PREFIX.length)), state }));
}

/** Forgets every tab. */
export async function clearStates(): Promise<void> {
  await forgetOldest(0);
}

/** Calls back with the tab's state after each change, undefined when it was cleared. Returns what stops it. */
export function watchState(tabId: number, changed: (state: TabState | undefined) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[keyOf(tabId)];
    if (area === 'session' && change) changed(isKept(change.newValue) ? change.newValue.state : undefined);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function allKept(): Promise<[string, Kept][]> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(all).filter(
    (entry): entry is [string, Kept] => entry[0].startsWith(PREFIX) && isKept(entry[1]),
  );
}

async function forgetOldest(keep: number): Promise<void> {
  const kept = (await allKept()).sort(([, a], [, b]) => b.keptAt - a.keptAt);
  const surplus = kept.slice(keep).map(([key]) => key);
  if (surplus.length > 0) await browser.storage.session.remove(surplus);
}
