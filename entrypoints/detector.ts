import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '@/lib/page/detect-watch';

interface Messenger {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}
interface Scope {
  browser?: Messenger;
  chrome?: Messenger;
  /** In the extension's own world, which the page does not see: the detector runs once, though it may be injected twice. */
  privacyGistDetector?: true;
}

export default defineUnlistedScript(() => {
  const scope = globalThis as Scope;
  if (scope.privacyGistDetector) return;
  scope.privacyGistDetector = true;
  watchPage(document, ({ confidence }) => {
    // The interface itself, not the polyfill: that alone is larger than all of this. After an update nobody answers any more.
    (scope.browser ?? scope.chrome)?.runtime
      .sendMessage({ type: 'policyFound', kind: 'policy', confidence })
      .catch(() => {});
  });
});
