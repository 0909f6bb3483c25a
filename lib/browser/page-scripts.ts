import { browser } from 'wxt/browser';
import type { PolicyDocument } from '@/lib/analyzer/types';
import type { PolicyLink } from './reports';

/** What `inspector.js` tells about the document of one frame. */
export interface Inspection {
  isPolicy: boolean;
  kind: string;
  confidence: number;
  /** MIME type of the document. */
  contentType: string;
  links: PolicyLink[];
}

export interface InspectedFrame extends Inspection {
  frameId: number;
}

/** Looks at all frames that may be read: the top one first. Rejects where the browser does not let it. */
export async function inspectTab(tabId: number): Promise<InspectedFrame[]> {
  const injected = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/inspector.js'],
  });
  return injected
    .flatMap(({ frameId, result }) => (isInspection(result) ? [{ frameId, ...result }] : []))
    .sort((a, b) => a.frameId - b.frameId);
}

/** Reads the policy that a frame shows; null where it holds nothing that can be read. Rejects where the browser does not let it. */
export async function readFrame(tabId: number, frameId: number): Promise<PolicyDocument | null> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/reader.js'],
  });
  return isDocument(injected?.result) ? injected.result : null;
}

/** Whether a frame shows a document that was there at that time, in ms since 1970; not where it may not be asked. */
export async function isOlderThan(time: number, tabId: number, frameId: number): Promise<boolean> {
  const answers = await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [frameId] },
      injectImmediately: true,
      func: () => performance.timeOrigin,
    })
    .catch(() => []);
  const made: unknown = answers[0]?.result;
  return typeof made === 'number' && made < time;
}

/** Draws, redraws or takes away the page badge: the script asks for what it shows (messages.ts). A tab that is gone is no error. */
export async function refreshPageBadge(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/page-badge.js'] }).catch(() => undefined);
}

function isInspection(value: unknown): value is Inspection {
  return typeof value === 'object' && value !== null && 'isPolicy' in value && 'links' in value;
}

function isDocument(value: unknown): value is PolicyDocument {
  return (
    typeof value === 'object' && value !== null && 'blocks' in value && Array.isArray(value.blocks) && 'words' in value
  );
}

/** A sentence to show on the page; `lib/page/highlight.ts` says what the fields mean. */
export interface QuoteRequest {
  quote: string;
  near?: string;
  marks?: { start: number; end: number }[];
  announcement?: string;
}

/**
 * Scrolls to a quote on the tab's page, opens what hides it and marks it. Resolves with what `entrypoints/highlighter.ts` answers,
 * null where the page may not be touched (any more): then the button is disabled and "Read again" offered.
 */
export async function showOnPage<Result>(
  tabId: number,
  frameId: number,
  request: QuoteRequest,
): Promise<Result | null> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: ['/highlighter.js'] });
    const [shown] = await browser.scripting.executeScript({
      target,
      func: (wanted: QuoteRequest) =>
        (globalThis as { privacyGistHighlighter?: Highlighter }).privacyGistHighlighter?.show(wanted),
      args: [request],
    });
    return (shown?.result as Result | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Takes the marks off the page. A page that is gone is no error. */
export async function clearOnPage(tabId: number, frameId: number): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [frameId] },
      func: () => (globalThis as { privacyGistHighlighter?: Highlighter }).privacyGistHighlighter?.clear(),
    })
    .catch(() => undefined);
}

interface Highlighter {
  show(request: QuoteRequest): unknown;
  clear(): void;
}
