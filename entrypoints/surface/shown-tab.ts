import { browser } from 'wxt/browser';

/** The tab that a surface speaks of. */
export interface ShownTab {
  id: number;
  url: string | null;
}

/** The tab that the page's address names (`?tab=`), which then stays; else the one that is in front. */
export async function shownTab(): Promise<ShownTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) {
    const tab = await browser.tabs.get(named).catch(() => null);
    return tab ? { id: named, url: tab.url ?? null } : null;
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Calls back when another tab of the window comes to the front, or the one in front has loaded something else. */
export function watchShownTab(changed: () => void): void {
  if (new URLSearchParams(location.search).has('tab')) return;
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener((_id, { status, url }, { active }) => {
    if (active && (status === 'complete' || url !== undefined)) changed();
  });
}
