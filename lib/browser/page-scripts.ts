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
