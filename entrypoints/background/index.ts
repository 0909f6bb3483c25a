import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { clearBadge } from '@/lib/browser/badge';
import { clearHistory, pruneHistory } from '@/lib/browser/history';
import { type ExtensionMessage, listen, type PageMessage, type PageSender } from '@/lib/browser/messages';
import { isOlderThan, refreshPageBadge } from '@/lib/browser/page-scripts';
import { watchAccess } from '@/lib/browser/permissions';
import { clearState, clearStates, loadKept, loadState, loadStates } from '@/lib/browser/reports';
import { isListed, loadSettings, saveSettings, siteOf, watchSettings } from '@/lib/browser/settings';
import { openSummary } from './open-summary';
import { pageBadgeContent } from './page-badge-content';
import {
  forgetTab,
  forgetTabUnless,
  isReading,
  readDocument,
  readFoundPolicy,
  readingSince,
  readTab,
} from './read-tab';
import { refreshTabs } from './show-tab';

export default defineBackground(() => {
  listen({ fromPage, fromExtension });
  watchSettings(async (settings) => {
    await pruneHistory(settings.history, Date.now());
    await refreshTabs(settings);
  });
  watchAccess(forgetClosedTabs);
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (status === 'loading' || url !== undefined) void leavePage(tabId, url);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    if (import.meta.env.CHROME) void lookAtOpenTabs();
  });
  void resumeReading();
});

async function fromPage(message: PageMessage, sender: PageSender) {
  // Nothing may be awaited before: browsers open a panel only while a press lasts.
  if (message.type === 'openSummary') {
    await openSummary(sender.tabId);
    return undefined;
  }
  const settings = await loadSettings();
  switch (message.type) {
    case 'policyFound':
      if (settings.detection && !isListed(settings.ignoredSites, sender.url)) await readFoundPolicy(sender);
      return undefined;
    case 'pageBadge':
      return pageBadgeContent(await loadState(sender.tabId), settings, sender.url);
    case 'openSettings':
      await browser.runtime.openOptionsPage();
      return undefined;
    case 'hidePageBadge': {
      const site = siteOf(sender.url);
      if (message.where === 'everywhere') await saveSettings({ pageBadge: false });
      else if (site) await saveSettings({ pageBadgeHiddenSites: [...settings.pageBadgeHiddenSites, site] });
      return undefined;
    }
  }
}

async function fromExtension(message: ExtensionMessage): Promise<void> {
  switch (message.type) {
    case 'readTab':
      return readTab(message.tabId, message.anyway === true);
    case 'analyzeDocument':
      return readDocument(message.tabId, message.document, message.elsewhere);
    case 'eraseAll':
      return eraseAll();
  }
}

/** Also what is drawn of it: the badges on the button and on the pages. */
async function eraseAll(): Promise<void> {
  const states = await loadStates();
  await clearHistory();
  await clearStates();
  await browser.storage.local.clear();
  await Promise.all(states.flatMap(({ tabId }) => [clearBadge(tabId), refreshPageBadge(tabId)]));
}

/** A tab that shows another document has no report; a move within one (a fragment, a frame beside the policy) keeps it. */
async function leavePage(tabId: number, url: string | undefined): Promise<void> {
  await forgetTabUnless(tabId, isStillShown(tabId, url));
}

async function isStillShown(tabId: number, url: string | undefined): Promise<boolean> {
  const begunAt = readingSince(tabId);
  const kept = await loadKept(tabId);
  // A reading that has just begun has no state yet.
  if (!kept) return begunAt !== undefined && isOlderThan(begunAt, tabId, 0);
  const { state, keptAt } = kept;
  const isElsewhere = state.elsewhere || withoutFragment(url ?? '') !== withoutFragment(state.url ?? '');
  if (url !== undefined && isElsewhere) return false;
  return isOlderThan(keptAt, tabId, state.status === 'ready' ? (state.frameId ?? 0) : 0);
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}

/** After access was taken away, what was read there is not shown any more. */
async function forgetClosedTabs(): Promise<void> {
  for (const { tabId, state } of await loadStates()) {
    const closed = state.url !== null && siteOf(state.url) !== null;
    const origin = closed ? `${new URL(state.url ?? '').origin}/*` : null;
    if (origin && !(await browser.permissions.contains({ origins: [origin] }))) {
      await clearState(tabId);
      await clearBadge(tabId);
    }
  }
}

/** Chrome runs no detector in tabs that were open before the installation. */
async function lookAtOpenTabs(): Promise<void> {
  for (const { id, url } of await browser.tabs.query({ status: 'complete' }))
    if (id !== undefined && siteOf(url) !== null)
      await browser.scripting.executeScript({ target: { tabId: id }, files: ['/detector.js'] }).catch(() => undefined);
}

/** The browser stops a background that it takes for idle; a reading that it cut off starts again. What was drawn stays. */
async function resumeReading(): Promise<void> {
  for (const { tabId, state } of await loadStates()) {
    if (state.status === 'reading' && !isReading(tabId)) await readTab(tabId, false);
  }
}
