import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showPageBadge } from '@/components/page-badge/page-badge';
import type { PageBadgeContent, PageMessage } from '@/lib/browser/messages';

declare const chrome: { runtime: { sendMessage(message: PageMessage): Promise<PageBadgeContent | null | undefined> } };
/** Kept in the extension's own world of the page, where its scripts cannot look. */
const world = globalThis as typeof globalThis & { removePageBadge?: () => void; isPageBadgeHidden?: true };

function send(message: PageMessage): Promise<PageBadgeContent | null | undefined> {
  return chrome.runtime.sendMessage(message);
}

export default defineUnlistedScript(async () => {
  const content = await send({ type: 'pageBadge' });
  world.removePageBadge?.();
  delete world.removePageBadge;
  // Injected anew after each change of the settings: what was hidden until the page is reloaded stays hidden.
  if (!content || world.isPageBadgeHidden || window.top !== window) return;
  world.removePageBadge = showPageBadge(content, {
    open: () => void send({ type: 'openSummary' }),
    hideHere: () => {
      world.isPageBadgeHidden = true;
    },
    hideOnSite: () => void send({ type: 'hidePageBadge', where: 'site' }),
    hideEverywhere: () => void send({ type: 'hidePageBadge', where: 'everywhere' }),
    openSettings: () => void send({ type: 'openSettings' }),
  });
});
