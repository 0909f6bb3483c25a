import { browser } from 'wxt/browser';
import { siteOf } from './settings';

const ALL_SITES = ['http://*/*', 'https://*/*'];

/** Hosts that no extension may read, whatever was granted. */
const CLOSED_HOSTS = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
]);

/**
 * Whether a page can be read: `open`, `forbidden` (the browser's own pages, stores, other extensions), or `no-access`
 * (the user took the access to the site away; a click on the toolbar button still gives it once).
 */
export async function accessTo(url: string | null | undefined): Promise<'open' | 'forbidden' | 'no-access'> {
  // The browser names no address where nothing may be read: of its own pages always, of others where access was taken away.
  if (!url) return (await browser.permissions.contains({ origins: ALL_SITES })) ? 'forbidden' : 'no-access';
  if (/^file:/.test(url)) return (await mayReadFiles()) ? 'open' : 'no-access';
  if (siteOf(url) === null || isClosed(url)) return 'forbidden';
  return (await hasAccess(url)) ? 'open' : 'no-access';
}

/** Whether the browser forbids every extension to read the address. */
export function isClosed(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return CLOSED_HOSTS.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));
}

function originOf(url: string): string {
  return `${new URL(url).protocol}//${new URL(url).hostname}/*`;
}

async function hasAccess(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originOf(url)] });
}

async function mayReadFiles(): Promise<boolean> {
  return browser.extension.isAllowedFileSchemeAccess();
}

/** Asks the user for access to the address's site; to be called straight from a press. False where refused. */
export async function requestAccess(url: string): Promise<boolean> {
  return siteOf(url) !== null && browser.permissions.request({ origins: [originOf(url)] });
}

/** Asks the user for access to all sites where it is not there (any more); to be called straight from a press. False where refused. */
export async function requestAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: ALL_SITES }).catch(() => false);
}

/** Calls back whenever access was given or taken. Returns what stops it. */
export function watchAccess(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
