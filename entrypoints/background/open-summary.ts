import { browser } from 'wxt/browser';

/** Opens the panel beside the page; where the browser refuses, the popup; where it refuses that too, a tab. */
export async function openSummary(tabId: number): Promise<void> {
  const ways = [openPanel, () => browser.action.openPopup(), () => openTab(tabId)];
  for (const open of ways) {
    try {
      await open();
      return;
    } catch {}
  }

  function openPanel(): Promise<void> {
    if (import.meta.env.FIREFOX) throw new Error('Firefox opens its sidebar on its own buttons only');
    return browser.sidePanel.open({ tabId });
  }
}

async function openTab(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tabId}`) });
}
