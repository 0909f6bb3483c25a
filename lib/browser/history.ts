import { browser } from 'wxt/browser';
import type { Evidence, PracticeId, PracticeReports, Report } from '@/lib/analyzer/types';
import type { EarlierPolicy } from './reports';
import type { Settings } from './settings';

const PREFIX = 'history:';
/** Local storage holds 10 MB; two texts of a policy take about 0.1 MB. */
export const MAX_POLICIES = 50;
/** Sentences kept of each answer: what a comparison shows, not all that the summary does. */
const MAX_EVIDENCE = 3;
const DAY = 86_400_000;
/** A text first seen within this time counts as of this visit: a reload does not make its changes old. */
const VISIT = DAY;
const TRACKING = /^(utm_|mc_|pk_)|^(fbclid|gclid|dclid|msclkid|ref|source)$/;

/** One text of a policy, with when it was seen first and last, in ms since 1970. */
export interface PolicyVersion {
  firstSeen: number;
  lastSeen: number;
  report: Report;
  /** Sentences, normalised, in the order of the text. */
  sentences: string[];
}

/** A policy that was read, as it is now and as it was before its last change. */
export interface HistoryEntry {
  /** The policy's address, without what is only for tracking. */
  address: string;
  current: PolicyVersion;
  previous?: PolicyVersion;
}

/** The address that a policy is kept under: no fragment, no tracking parameters, no slash at the end. Null but for http(s). */
export function policyAddress(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, host, pathname, searchParams } = new URL(url);
  if (!/^https?:$/.test(protocol)) return null;
  const query = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const search = query.length > 0 ? `?${new URLSearchParams(query)}` : '';
  return `${host}${pathname.replace(/\/+$/, '')}${search}`.slice(0, 2000);
}

function isEntry(value: unknown): value is HistoryEntry {
  if (typeof value !== 'object' || value === null || !('address' in value) || !('current' in value)) return false;
  const { current } = value;
  if (typeof current !== 'object' || current === null || !('report' in current) || !('sentences' in current))
    return false;
  const { report } = current;
  return typeof report === 'object' && report !== null && 'schema' in report && report.schema === 1;
}

/** Everything remembered, the policy read last first. */
export async function loadHistory(): Promise<HistoryEntry[]> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.entries(all)
    .flatMap(([key, value]) => (key.startsWith(PREFIX) && isEntry(value) ? [value] : []))
    .sort((a, b) => b.current.lastSeen - a.current.lastSeen);
}

export interface Visit {
  report: Report;
  sentences: string[];
  /** ms since 1970. */
  now: number;
  /** In a private window, of which nothing is kept. */
  isPrivate: boolean;
}

/**
 * Remembers a policy that was read and tells which text to compare it with: the one seen before, where that differs.
 * A policy in another language than before is a new one.
 */
export async function recordVisit(
  { report, sentences, now, isPrivate }: Visit,
  kept: Settings['history'],
): Promise<EarlierPolicy | undefined> {
  const address = policyAddress(report.url);
  if (isPrivate || !kept.on || address === null) return undefined;
  const stored: unknown = (await browser.storage.local.get(PREFIX + address))[PREFIX + address];
  const before = isEntry(stored) && stored.current.report.language === report.language ? stored : undefined;
  const same = before !== undefined && isSameText(before.current.sentences, sentences);
  const previous = same ? before.previous : before?.current;
  const entry: HistoryEntry = {
    address,
    current: { firstSeen: same ? before.current.firstSeen : now, lastSeen: now, report: trimmed(report), sentences },
    ...(previous ? { previous } : {}),
  };
  await store(entry);
  await pruneHistory(kept, now);
  if (!previous || now - entry.current.firstSeen > VISIT) return undefined;
  return { readAt: previous.lastSeen, report: previous.report, sentences: previous.sentences };
}

/** Forgets what is older than the settings allow, what is too much, or everything where history is off. */
export async function pruneHistory(kept: Settings['history'], now: number): Promise<void> {
  const entries = await loadHistory();
  const surplus = entries.filter(
    ({ current }, index) => !kept.on || index >= MAX_POLICIES || now - current.lastSeen > kept.days * DAY,
  );
  await browser.storage.local.remove(surplus.map(({ address }) => PREFIX + address));
}

export async function forgetPolicy(address: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + address);
}

export async function clearHistory(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(PREFIX));
  await browser.storage.local.remove(keys);
}

/** Calls back after each change of the history. Returns what stops it. */
export function watchHistory(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** How much is stored in the browser's profile, in UTF-16 units of JSON. */
export async function storedSize(): Promise<number> {
  return JSON.stringify(await browser.storage.local.get(null)).length;
}

function isSameText(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((sentence, index) => sentence === after[index]);
}

async function store(entry: HistoryEntry): Promise<void> {
  const item = { [PREFIX + entry.address]: entry };
  try {
    await browser.storage.local.set(item);
  } catch {
    const older = (await loadHistory()).slice(MAX_POLICIES / 2);
    await browser.storage.local.remove(older.map(({ address }) => PREFIX + address));
    await browser.storage.local.set(item).catch(() => undefined);
  }
}

/** The report with fewer sentences; a set keeps one for each of its words. */
function trimmed(report: Report): Report {
  const practices: [string, unknown][] = [];
  for (const [id, practice] of Object.entries(report.practices) as [PracticeId, PracticeReports[PracticeId]][]) {
    if (Array.isArray(practice.answer))
      practices.push([id, { ...practice, evidence: firstOfEachWord(practice.evidence) }]);
    else {
      const contradiction = 'contradiction' in practice && practice.contradiction;
      practices.push([
        id,
        {
          ...practice,
          evidence: practice.evidence.slice(0, MAX_EVIDENCE),
          ...(contradiction && {
            contradiction: { ...contradiction, evidence: contradiction.evidence.slice(0, MAX_EVIDENCE) },
          }),
        },
      ]);
    }
  }
  return { ...report, practices: Object.fromEntries(practices) as unknown as PracticeReports };
}

function firstOfEachWord(evidence: readonly Evidence[]): Evidence[] {
  const byWord = new Map<unknown, Evidence>();
  for (const one of evidence) {
    const word = 'word' in one ? one.word : null;
    if (!byWord.has(word)) byWord.set(word, one);
  }
  return [...byWord.values()];
}
