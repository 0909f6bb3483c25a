import type { browser } from 'wxt/browser';
import type { TabState } from '@/lib/browser/reports';

/** The extension's interface to the browser, under either of its names. */
export type ExtensionApi = typeof browser;

/** Anything with a document that a test looks at: a tab, the popup, an extension's page. */
export interface Surface {
  /** Runs a function in the document; argument and result are JSON. */
  evaluate<R, A = undefined>(run: (argument: A) => R, argument?: A): Promise<Awaited<R>>;
  /** Runs a whole script in the document, past its content security policy. */
  inject(source: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** Light or dark, as the system would ask for. */
  setScheme(scheme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
}

export interface Tab extends Surface {
  readonly url: string;
  goto(url: string): Promise<void>;
  /** The browser's own number of the tab. */
  id(): Promise<number>;
}

export interface Badge {
  text: string;
  title: string;
  /** Red, green, blue, alpha; 0 to 255. */
  color: number[];
}

/** A real browser with the built extension in it. Both browsers are driven by the same words. */
export interface ExtensionBrowser {
  readonly name: 'chromium' | 'firefox';
  /** Address of a page of the extension. */
  pageUrl(path: string): string;
  open(url: string): Promise<Tab>;
  /** A page of the extension in a tab. */
  openPage(path: string): Promise<Tab>;
  /** Presses the toolbar button while the tab is shown; resolves with the popup that the browser opened. */
  pressButton(tab: Tab): Promise<Surface>;
  /** Runs a function in the extension's background; the argument and the result are JSON. */
  inExtension<R, A = undefined>(run: (api: ExtensionApi, argument: A) => R, argument?: A): Promise<Awaited<R>>;
  /** Closes what a test opened and takes back what it stored. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** Source of a call, for protocols that take text. */
export function callOf(run: (argument: never) => unknown, argument: unknown): string {
  return `(${run.toString()})(${JSON.stringify(argument) ?? 'undefined'})`;
}

/** Source of a call with the extension's interface before the argument. */
export function extensionCallOf(run: (api: never, argument: never) => unknown, argument: unknown): string {
  return `(${run.toString()})(globalThis.browser ?? globalThis.chrome, ${JSON.stringify(argument) ?? 'undefined'})`;
}

/** What the toolbar button says while the tab is shown. */
export async function badgeOf(app: ExtensionBrowser, tab: Tab): Promise<Badge> {
  return app.inExtension(
    async (api, tabId) => {
      const [text, title, color] = await Promise.all([
        api.action.getBadgeText({ tabId }),
        api.action.getTitle({ tabId }),
        api.action.getBadgeBackgroundColor({ tabId }),
      ]);
      return { text, title, color: [...color] };
    },
    await tab.id(),
  );
}

/** What the extension knows about the tab, as its surfaces draw it. */
export async function stateOf(app: ExtensionBrowser, tab: Tab): Promise<TabState | undefined> {
  return app.inExtension(
    async (api, tabId) => {
      const key = `tab:${tabId}`;
      const kept = (await api.storage.session.get(key))[key] as { state: TabState } | undefined;
      return kept?.state;
    },
    await tab.id(),
  );
}

/** Stores settings as another surface of the extension would. */
export async function storeSettings(app: ExtensionBrowser, settings: unknown): Promise<void> {
  await app.inExtension((api, stored) => api.storage.local.set({ settings: stored }), settings);
}

/** Takes back what a test stored. */
export async function clearStorage(app: ExtensionBrowser): Promise<void> {
  await app.inExtension(async (api) => {
    await api.storage.local.clear();
    await api.storage.session.clear();
  });
}

/** Enough to see what came instead: a whole report is no message. */
const MAX_SEEN = 500;

/** Polls until the value holds; the error tells what was waited for and what was there last. */
export async function until<T>(
  what: string,
  get: () => Promise<T>,
  holds: (value: T) => boolean = Boolean,
): Promise<T> {
  const end = Date.now() + 15_000;
  let last: unknown;
  do {
    try {
      const value = await get();
      if (holds(value)) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  } while (Date.now() < end);
  const seen = last instanceof Error ? last.message : JSON.stringify(last);
  throw new Error(`${what} did not come; last seen: ${seen?.slice(0, MAX_SEEN)}`);
}

/** All text that the surface shows. */
export function textOf(surface: Surface): Promise<string> {
  return surface.evaluate(() => document.body.innerText);
}
