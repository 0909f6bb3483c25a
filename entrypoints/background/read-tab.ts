import { browser } from 'wxt/browser';
import { analyze, documentText, normalizedSentences } from '@/lib/analyzer';
import type { PolicyDocument, Report } from '@/lib/analyzer/types';
import { clearBadge } from '@/lib/browser/badge';
import { recordVisit } from '@/lib/browser/history';
import { detectLanguage } from '@/lib/browser/language';
import type { PageSender } from '@/lib/browser/messages';
import { type InspectedFrame, inspectTab, readFrame } from '@/lib/browser/page-scripts';
import { accessTo } from '@/lib/browser/permissions';
import { clearState, loadState, saveState, type TabState } from '@/lib/browser/reports';
import { loadSettings, preferencesOf, siteOf } from '@/lib/browser/settings';
import { today } from '@/lib/i18n';
import { showTab } from './show-tab';

interface Target {
  tabId: number;
  url: string | null;
  isPrivate: boolean;
  frameId?: number;
  elsewhere?: true;
}

/** The reading that counts for each tab: a later one, or leaving the page, makes the earlier one void. */
const running = new Map<number, Turn>();

interface Turn {
  /** ms since 1970. */
  begunAt: number;
}

/** Reads a policy that the detector reported. A policy in a frame never takes the place of the page's own. */
export async function readFoundPolicy({ tabId, frameId, url }: PageSender): Promise<void> {
  if (frameId !== 0 && (isReading(tabId) || (await loadState(tabId))?.status === 'ready')) return;
  await read(tabId, (tab) => ({ ...tab, url: tab.url ?? url, frameId }), readDetected);
}

/** Reads what a tab shows because the user asked; `anyway`: also where it seems to be no policy. */
export async function readTab(tabId: number, anyway: boolean): Promise<void> {
  await read(
    tabId,
    (tab) => tab,
    (target, step) => readAsked(target, step, anyway),
  );
}

/** Analyses a document that a surface made: of the tab's PDF, or of a policy fetched from another address. */
export async function readDocument(tabId: number, document: PolicyDocument, elsewhere: boolean): Promise<void> {
  await read(
    tabId,
    (tab) => (elsewhere ? { ...tab, url: document.url, elsewhere } : tab),
    (target) => analyzed(target, document, true),
  );
}

export function isReading(tabId: number): boolean {
  return running.has(tabId);
}

/** When the reading at work began, in ms since 1970. */
export function readingSince(tabId: number): number | undefined {
  return running.get(tabId)?.begunAt;
}

/** The tab moved on or closed: no state, no badge, and no result of a reading still at work. */
export async function forgetTab(tabId: number): Promise<void> {
  running.delete(tabId);
  await clearState(tabId);
  await clearBadge(tabId);
}

/** Forgets what was read before; a reading that begins while the answer is awaited is of what the tab shows now. */
export async function forgetTabUnless(tabId: number, isStillShown: Promise<boolean>): Promise<void> {
  const before = running.get(tabId);
  if (await isStillShown) return;
  const now = running.get(tabId);
  if (now === undefined || now === before) await forgetTab(tabId);
}

async function targetOf(tabId: number): Promise<Target> {
  const tab = await browser.tabs.get(tabId);
  return { tabId, url: tab.url ?? null, isPrivate: tab.incognito };
}

type Result = TabState extends infer S ? (S extends TabState ? Omit<S, 'url' | 'site' | 'elsewhere'> : never) : never;
type Step = (step: 'page' | 'analysis') => Promise<void>;

/** The turn is taken before anything is waited for: a page that is left meanwhile is not read in the place of the next. */
async function read(
  tabId: number,
  aim: (tab: Target) => Target,
  work: (target: Target, step: Step) => Promise<Result>,
): Promise<void> {
  const turn: Turn = { begunAt: Date.now() };
  running.set(tabId, turn);
  try {
    const target = aim(await targetOf(tabId));
    const keep = (result: Result): Promise<void> => keepInTurn(target, turn, result);
    await keep({ status: 'reading', step: 'page' });
    await keep(
      await work(target, (step) => keep({ status: 'reading', step })).catch((error) => failure(target, error)),
    );
  } finally {
    if (running.get(tabId) === turn) running.delete(tabId);
  }
}

async function keepInTurn({ tabId, url, elsewhere }: Target, turn: Turn, result: Result): Promise<void> {
  const isOver = (): boolean => running.get(tabId) !== turn;
  if (isOver()) return;
  const state = { url, site: siteOf(url), ...(elsewhere && { elsewhere }), ...result } as TabState;
  await saveState(tabId, state);
  if (isOver()) await clearState(tabId);
  else if (state.status !== 'reading') await showTab(tabId, state);
}

async function readDetected(target: Target, step: Step): Promise<Result> {
  const document = await readFrame(target.tabId, target.frameId ?? 0);
  await step('analysis');
  return document ? analyzed(target, document, true) : { status: 'nothing-to-read' };
}

async function readAsked(target: Target, step: Step, anyway: boolean): Promise<Result> {
  if ((await accessTo(target.url)) === 'forbidden') return { status: isPdf(target.url) ? 'pdf' : 'forbidden' };
  const frames = await inspectTab(target.tabId);
  const [top] = frames;
  if (!top) return { status: 'nothing-to-read' };
  if (top.contentType === 'application/pdf') return { status: 'pdf' };
  const policy = frames.find(({ isPolicy }) => isPolicy);
  if (!policy && !anyway) return { status: 'not-a-policy', links: linksOf(frames) };
  const frameId = policy?.frameId ?? 0;
  const document = await readFrame(target.tabId, frameId);
  await step('analysis');
  if (!document) return { status: 'nothing-to-read' };
  const result = await analyzed({ ...target, frameId }, document, policy !== undefined || anyway);
  return result.status === 'not-a-policy' ? { ...result, links: linksOf(frames) } : result;
}

function linksOf(frames: InspectedFrame[]) {
  return frames.flatMap(({ links }) => links).slice(0, 5);
}

async function analyzed(target: Target, document: PolicyDocument, isPolicy: boolean): Promise<Result> {
  if (document.words.read === 0) return { status: 'nothing-to-read' };
  const settings = await loadSettings();
  const language = (await detectLanguage(documentText(document))) ?? document.language;
  const report = analyze({ ...document, language }, { preferences: preferencesOf(settings), today: today() });
  if (report.noGrade === 'language') return { status: 'language', language, report };
  if (report.noGrade === 'too-little-text') return { status: 'too-little', words: document.words.read };
  if (report.noGrade === 'not-a-policy' && !isPolicy) return { status: 'not-a-policy', links: [] };
  return ready(target, report, normalizedSentences(document));
}

async function ready({ isPrivate, frameId }: Target, report: Report, sentences: string[]): Promise<Result> {
  const { history } = await loadSettings();
  const earlier = await recordVisit({ report, sentences, now: Date.now(), isPrivate }, history);
  return { status: 'ready', report, sentences, ...(earlier && { earlier }), ...(frameId && { frameId }) };
}

function isPdf(url: string | null): boolean {
  return url !== null && /^https?:[^?#]*\.pdf$/i.test(url);
}

/** Why nothing came of a reading: what the browser refuses is no failure of ours. */
async function failure({ url }: Target, error: unknown): Promise<Result> {
  const access = await accessTo(url);
  if (isPdf(url)) return { status: 'pdf' };
  if (access === 'forbidden' || access === 'no-access') return { status: access };
  const reason = error instanceof Error ? String(error).replace(/^Error: /, '') : 'unknown';
  return { status: 'failed', reason: reason.replace(/https?:\/\/\S+/g, '…').slice(0, 300) };
}
