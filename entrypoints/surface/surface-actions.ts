import { browser } from 'wxt/browser';
import type { Actions, Problem } from '@/components/report/model';
import type { Evidence } from '@/lib/analyzer/types';
import { policyAddress } from '@/lib/browser/history';
import { clearOnPage, showOnPage } from '@/lib/browser/page-scripts';
import { requestAccess } from '@/lib/browser/permissions';
import type { TabState } from '@/lib/browser/reports';
import { send } from '@/lib/browser/send';
import { loadSettings, saveSettings, siteOf } from '@/lib/browser/settings';
import { serviceName } from '@/lib/export/findings';
import { t } from '@/lib/i18n';
import { saveFile } from './save-file';
import type { ShownTab } from './shown-tab';

export interface SurfaceContext {
  kind: 'popup' | 'panel';
  tab(): ShownTab | null;
  state(): TabState | undefined;
  /** Draws the state that follows: a reading was asked for, or the site is not to be read. */
  expect(what: 'reading' | 'ignored'): void;
}

/** What the surfaces can do, done by the browser. */
export function actionsOf(context: SurfaceContext): Actions {
  const { kind, tab, state, expect } = context;
  let markedFrame: number | null = null;

  const open = (href: string): void => {
    if (href.startsWith('mailto:')) location.assign(href);
    else if (/^https?:/i.test(href)) void browser.tabs.create({ url: href });
  };
  const openOwn = (path: string): void => void browser.tabs.create({ url: browser.runtime.getURL(path as '/') });
  const read = (anyway = false): void => {
    const shown = tab();
    if (!shown) return;
    expect('reading');
    void send({ type: 'readTab', tabId: shown.id, ...(anyway && { anyway }) }).catch(() => undefined);
  };
  return {
    async show(evidence) {
      const known = state();
      const shown = tab();
      if (!shown || known?.status !== 'ready') return false;
      const frame = known.frameId ?? 0;
      markedFrame = frame;
      const result = await showOnPage<{ found: boolean }>(shown.id, frame, requestOf(evidence));
      // Cleared before there was anything to clear.
      if (markedFrame === null) void clearOnPage(shown.id, frame);
      return result?.found === true;
    },
    clearMarks() {
      const shown = tab();
      if (markedFrame === null || !shown) return false;
      void clearOnPage(shown.id, markedFrame);
      markedFrame = null;
      return true;
    },
    close: () => closeSurface(kind),
    read,
    async readHere(href) {
      const shown = tab();
      if (!shown) return 'unreachable';
      const { readAddress } = await import('../reading/read-address');
      return problemOf(await readAddress(shown.id, href));
    },
    async readPdf() {
      const shown = tab();
      if (!shown?.url) return 'unreachable';
      const { readPdfTab } = await import('../reading/read-pdf');
      return problemOf(await readPdfTab(shown.id, shown.url));
    },
    allow() {
      const url = tab()?.url ?? state()?.url;
      if (url) void requestAccess(url).then((given) => given && read());
    },
    open,
    copy: copyText,
    // The exports are loaded when they are asked for: most summaries are only read.
    copyMarkdown: async (report) => copyText((await import('@/lib/export/markdown')).reportToMarkdown(report)),
    async saveJson(report) {
      const { reportToJson } = await import('@/lib/export/json');
      saveFile(`${fileName(serviceName(report))}.json`, reportToJson(report), 'application/json');
    },
    async saveCsv(report) {
      const { reportsToCsv } = await import('@/lib/export/csv');
      saveFile(`${fileName(serviceName(report))}.csv`, reportsToCsv([report]), 'text/csv');
    },
    print: () => openOwn(`/popup.html?tab=${tab()?.id ?? ''}&print=1`),
    compare() {
      const address = policyAddress(state()?.url ?? null);
      openOwn(`/compare.html${address ? `?${new URLSearchParams({ policy: address })}` : ''}`);
    },
    settings: (part) => openOwn(`/options.html${part ? `#${part}` : ''}`),
    async ignoreSite() {
      const site = siteOf(tab()?.url) ?? state()?.site;
      if (!site) return;
      const { ignoredSites } = await loadSettings();
      if (!ignoredSites.includes(site)) await saveSettings({ ignoredSites: [...ignoredSites, site] });
      expect('ignored');
    },
    chooseLaw: (letterLaw) => void saveSettings({ letterLaw }),
    ...(kind === 'popup' && { openPanel: () => void openPanel(tab()) }),
  };
}

function requestOf({ quote, start, marks = [], leadIn, heading }: Evidence) {
  const near = leadIn?.quote ?? heading;
  const inQuote = marks
    .map((mark) => ({ start: Math.max(0, mark.start - start), end: Math.min(quote.length, mark.end - start) }))
    .filter((mark) => mark.start < mark.end);
  return { quote, ...(near && { near }), marks: inQuote, announcement: `${t('evidence_shown')}: ${quote}` };
}

function problemOf(result: { ok: true } | { ok: false; reason: Problem }): Problem | null {
  return result.ok ? null : result.reason;
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function fileName(service: string | null): string {
  const name = (service ?? '').replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '');
  return `privacy-gist-${name.slice(0, 60) || 'report'}`;
}

/** In a tab of its own a surface stays. */
function closeSurface(kind: 'popup' | 'panel'): void {
  if (new URLSearchParams(location.search).has('tab')) return;
  if (import.meta.env.FIREFOX && kind === 'panel') void sidebar().close();
  else window.close();
}

async function openPanel(tab: ShownTab | null): Promise<void> {
  if (import.meta.env.FIREFOX) await sidebar().open();
  else if (tab) await browser.sidePanel.open({ tabId: tab.id });
  window.close();
}

/** Firefox's own; the types know only what Chrome has. */
function sidebar(): { open(): Promise<void>; close(): Promise<void> } {
  return (browser as unknown as { sidebarAction: ReturnType<typeof sidebar> }).sidebarAction;
}
