import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clearHighlight, type ShowRequest, type ShowResult, showQuote } from '@/lib/page/highlight';

declare global {
  /** In the extension's own world of the page, which the page cannot see. */
  var privacyGistHighlighter: { show(request: ShowRequest): Promise<ShowResult>; clear(): void } | undefined;
}

/**
 * Injected on demand, in two steps, as a file takes no arguments:
 * 1. `executeScript({ target, files: ['/highlighter.js'] })` registers the functions (a second time it changes nothing);
 * 2. `executeScript({ target, func: (request) => globalThis.privacyGistHighlighter?.show(request), args: [request] })` shows one quote;
 *    its result is a ShowResult. `request` is `{ quote, near?, marks?, announcement? }`: `near` is the evidence's lead-in or heading,
 *    `marks` are offsets in the quote (the evidence's marks less its `start`), `announcement` a sentence for screen readers.
 * `func: () => globalThis.privacyGistHighlighter?.clear()` takes the marks away; so do Escape and the next quote.
 */
export default defineUnlistedScript(() => {
  globalThis.privacyGistHighlighter ??= { show: (request) => showQuote(document, request), clear: clearHighlight };
});
