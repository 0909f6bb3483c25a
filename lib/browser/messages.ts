import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { GradeLetter, PolicyDocument, Verdict } from '@/lib/analyzer/types';

/** From pages, which are not trusted: what they may ask for is little, and concerns their own tab. */
const pageMessage = z.union([
  /** The detector found a policy. */
  z.object({ type: z.literal('policyFound') }),
  /** The page badge was injected and asks what to draw; answered by `PageBadgeContent`, or null: nothing. */
  z.object({ type: z.literal('pageBadge') }),
  /** The page badge was pressed: open the panel, else the popup, else a tab. */
  z.object({ type: z.literal('openSummary') }),
  /** The page badge was dismissed for more than this page. */
  z.object({ type: z.literal('hidePageBadge'), where: z.literal(['site', 'everywhere']) }),
  /** The page badge's menu: show the settings. */
  z.object({ type: z.literal('openSettings') }),
]);

const tabId = z.custom<number>((value) => Number.isInteger(value) && Number(value) >= 0);

/** From the extension's own pages. What came of a wish is read from `reports.ts` and `history.ts`. */
const extensionMessage = z.union([
  /** Read what the tab shows; `anyway`: even if it seems to be no policy. */
  z.object({ type: z.literal('readTab'), tabId, anyway: z.optional(z.boolean()) }),
  /** A surface made a document of a page it fetched, or of the tab's PDF, and hands it over. `elsewhere`: not what the tab shows. */
  z.object({
    type: z.literal('analyzeDocument'),
    tabId,
    elsewhere: z.boolean(),
    document: z.custom<PolicyDocument>(
      (value) => typeof value === 'object' && value !== null && 'blocks' in value && Array.isArray(value.blocks),
    ),
  }),
  /** Erase all that is stored: settings, history, reports. */
  z.object({ type: z.literal('eraseAll') }),
]);

export type PageMessage = z.infer<typeof pageMessage>;
export type ExtensionMessage = z.infer<typeof extensionMessage>;

/** What the page badge draws; the page's own script cannot see it. */
export interface PageBadgeContent {
  /** The worst of what was found. */
  worst: Verdict;
  redFlags: number;
  concerns: number;
  grade: GradeLetter | null;
  /** The policy says something else than at the last visit. */
  changed: boolean;
  theme: 'system' | 'light' | 'dark';
  /** BCP 47 tag of the texts. */
  language: string;
  /** In the language of the interface: the script in the page holds no texts. */
  texts: {
    words: string;
    open: string;
    hide: string;
    untilReload: string;
    onSite: string;
    everywhere: string;
    settings: string;
  };
}

/** Where a page's message came from. */
export interface PageSender {
  tabId: number;
  frameId: number;
  url: string | null;
}

export interface Handlers {
  fromPage(message: PageMessage, sender: PageSender): Promise<PageBadgeContent | null | undefined>;
  fromExtension(message: ExtensionMessage): Promise<void>;
}

function senderPage(sender: Browser.runtime.MessageSender): PageSender | null {
  if (sender.tab?.id === undefined) return null;
  return { tabId: sender.tab.id, frameId: sender.frameId ?? 0, url: sender.url ?? sender.tab.url ?? null };
}

/** Passes on the messages that are what they should be, from whom they should be; all others are ignored. */
export function listen({ fromPage, fromExtension }: Handlers): void {
  const ownPages = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (sender.url?.startsWith(ownPages)) {
      const checked = extensionMessage.safeParse(message);
      return checked.success ? fromExtension(checked.data) : undefined;
    }
    const page = senderPage(sender);
    const checked = pageMessage.safeParse(message);
    return page && checked.success ? fromPage(checked.data, page) : undefined;
  });
}
