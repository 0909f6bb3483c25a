import { type Browser, browser } from 'wxt/browser';
import type { GradeLetter, PolicyDocument, Verdict } from '@/lib/analyzer/types';
import { type Check, isFields, isSwitch, oneOf } from './checks';

/** From pages, which are not trusted: what they may ask for is little, and concerns their own tab. */
export type PageMessage =
  /** The detector found a policy. */
  | { type: 'policyFound'; kind: string; confidence: number }
  /** The page badge was injected and asks what to draw; answered by `PageBadgeContent`, or null: nothing. */
  | { type: 'pageBadge' }
  /** The page badge was pressed: open the panel, else the popup, else a tab. */
  | { type: 'openSummary' }
  /** The page badge was dismissed for more than this page. */
  | { type: 'hidePageBadge'; where: 'site' | 'everywhere' }
  /** The page badge's menu: show the settings. */
  | { type: 'openSettings' };

/** From the extension's own pages. What came of a wish is read from `reports.ts` and `history.ts`. */
export type ExtensionMessage =
  /** Read what the tab shows; `anyway`: even if it seems to be no policy. */
  | { type: 'readTab'; tabId: number; anyway?: boolean }
  /** A surface made a document of a page it fetched, or of the tab's PDF, and hands it over. `elsewhere`: not what the tab shows. */
  | { type: 'analyzeDocument'; tabId: number; elsewhere: boolean; document: PolicyDocument }
  /** Erase all that is stored: settings, history, reports. */
  | { type: 'eraseAll' };

const isTabId: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const isWord: Check = (value) => typeof value === 'string' && value.length <= 40;
const isShare: Check = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const isDocument: Check = (value) => isFields(value) && Array.isArray(value.blocks);
const orAbsent =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** What each message carries beside its type. */
type Rules<Message extends { type: string }> = {
  [Type in Message['type']]: Record<Exclude<keyof Extract<Message, { type: Type }>, 'type'>, Check>;
};

const PAGE_RULES: Rules<PageMessage> = {
  policyFound: { kind: isWord, confidence: isShare },
  pageBadge: {},
  openSummary: {},
  hidePageBadge: { where: oneOf('site', 'everywhere') },
  openSettings: {},
};
const EXTENSION_RULES: Rules<ExtensionMessage> = {
  readTab: { tabId: isTabId, anyway: orAbsent(isSwitch) },
  analyzeDocument: { tabId: isTabId, elsewhere: isSwitch, document: isDocument },
  eraseAll: {},
};

/** The message with what its rules name and nothing else; null where it breaks one. */
function checked<Message extends { type: string }>(rules: Rules<Message>, message: unknown): Message | null {
  if (!isFields(message) || typeof message.type !== 'string' || !Object.hasOwn(rules, message.type)) return null;
  const own: [string, Check][] = Object.entries(rules[message.type as Message['type']]);
  if (!own.every(([field, check]) => check(message[field]))) return null;
  const fields = own.map(([field]) => [field, message[field]]).filter(([, value]) => value !== undefined);
  return { type: message.type, ...Object.fromEntries(fields) } as Message;
}

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
      const wish = checked(EXTENSION_RULES, message);
      return wish ? fromExtension(wish) : undefined;
    }
    const page = senderPage(sender);
    const told = checked(PAGE_RULES, message);
    return page && told ? fromPage(told, page) : undefined;
  });
}
