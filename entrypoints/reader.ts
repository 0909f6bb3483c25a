import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractPolicy } from '@/lib/page/extract';

declare global {
  /** In the extension's own world, which no page can see. */
  var privacyGistReader: { extractPolicy: typeof extractPolicy } | undefined;
}

/**
 * Injected on demand: `executeScript({ target: { tabId, allFrames? }, files: ['/reader.js'] })`. Its value is a PolicyDocument, or
 * `{ error: 'nothing-to-read' }` where the page holds no text. Frames of the page's own origin are read with it; a policy in a frame of
 * another origin is read by injecting with `allFrames: true` and taking the result with the most `words.read`.
 * In the extension's own pages it only offers the reading of other documents (reading/load-reader.ts), so that it is packed once.
 */
export default defineUnlistedScript(async () => {
  globalThis.privacyGistReader = { extractPolicy };
  if (location.protocol.endsWith('extension:')) return undefined;
  try {
    const policy = extractPolicy(document, location.href);
    return policy.words.read === 0 ? { error: 'nothing-to-read' } : policy;
  } catch {
    return { error: 'nothing-to-read' };
  }
});
