import { watchPage } from '@/lib/page/detect-watch';

/** Under this name in both browsers. */
declare const chrome: { runtime?: { sendMessage(message: unknown): Promise<unknown> } };

/** In every page: the interface itself, not the polyfill and no wrapper, which are larger than all of this. */
export default {
  main() {
    watchPage(() => {
      // After an update of the extension the interface is gone, or nobody answers.
      chrome.runtime?.sendMessage({ type: 'policyFound' }).catch(() => {});
    });
  },
};
