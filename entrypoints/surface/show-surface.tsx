import { render } from 'preact';
import type { Changes } from '@/components/report/changes';
import type { SurfaceState } from '@/components/report/model';
import { ChangeList, StateView } from '@/components/report/parts';
import { Surface } from '@/components/report/surface';
import { loadState, type TabState, watchState } from '@/lib/browser/reports';
import { send } from '@/lib/browser/send';
import { isListed, loadSettings, siteOf, watchSettings } from '@/lib/browser/settings';
import { loadLocale, t } from '@/lib/i18n';
import { loadBaseRates } from './base-rates';
import { dressPage } from './page-dress';
import { type ShownTab, shownTab, watchShownTab } from './shown-tab';
import { actionsOf } from './surface-actions';
import { knowledgeOf } from './surface-knowledge';

/** Results that may be out of date when one looks again. */
const PASSING = new Set<TabState['status']>(['nothing-to-read', 'too-little', 'failed', 'no-access', 'not-a-policy']);
/** ms that a page usually takes: the first picture waits that long, so that nothing flashes. */
const FIRST_PICTURE = 150;
/** ms after which a reading that does not end is asked for again: the browser may have stopped the background. */
const STUCK = 4_000;

/** Draws popup or panel and keeps it true: the tab in front, its state, the settings. */
export async function showSurface(kind: 'popup' | 'panel'): Promise<void> {
  const page = document.getElementById('page');
  /** `print=1` opens the browser's dialogue, too; any other value shows what would be printed. */
  const print = new URLSearchParams(location.search).get('print');
  // Each of these waits for the disk: all at once.
  const firstTab = shownTab();
  const firstState = firstTab.then((shown) => shown && loadState(shown.id));
  const rates = loadBaseRates();
  const firstSettings = loadSettings();
  const locale = loadLocale(firstSettings.then(({ language }) => language));
  let settings = await firstSettings;
  await locale;
  let knowledge = knowledgeOf(settings, await rates);
  let tab: ShownTab | null = null;
  let state: TabState | undefined;
  let changes: Changes | null = null;
  let instead: 'ignored' | 'waiting' | null = null;
  let stopWatching = (): void => undefined;
  let isDrawn = false;
  const actions = actionsOf({ kind, tab: () => tab, state: () => state, expect });

  function expect(what: 'reading' | 'ignored'): void {
    instead = what === 'ignored' ? what : null;
    if (what === 'reading') state = undefined;
    draw();
  }

  function shownState(): SurfaceState | undefined {
    const url = tab?.url ?? null;
    return instead ? { status: instead, url, site: siteOf(url) } : state;
  }

  function draw(): void {
    if (!page) return;
    isDrawn = true;
    dressPage(settings.theme, t('extension_name'));
    render(
      <Surface
        key={`${settings.language}-${tab?.id}`}
        kind={kind}
        state={shownState()}
        changes={changes}
        isPrint={print !== null}
        knowledge={knowledge}
        actions={actions}
      />,
      page,
    );
  }

  async function take(next: TabState | undefined): Promise<void> {
    state = next;
    if (next && next.status !== 'ready') instead = null;
    changes = next?.status === 'ready' && next.earlier ? await changesOf(next) : null;
    if (next?.status !== 'ready') await StateView.load();
    if (state === next) draw();
  }

  /** Looks at the tab in front. A page that nobody has read is read now, unless the user wants it otherwise. */
  async function look(isFirst: boolean): Promise<void> {
    const next = await (isFirst ? firstTab : shownTab());
    const isOther = next?.id !== tab?.id;
    tab = next;
    if (!tab) return draw();
    if (isOther) {
      stopWatching();
      stopWatching = watchState(tab.id, (changed) => void take(changed));
    }
    const known = isFirst ? ((await firstState) ?? undefined) : await loadState(tab.id);
    const isPassing = known !== undefined && isFirst && PASSING.has(known.status);
    if (known && !isPassing) {
      instead = null;
      await take(known);
      if (known.status === 'reading') setTimeout(() => state === known && actions.read(), STUCK);
      return;
    }
    // The popup opens on a press, and that is a wish to read. The panel follows the tabs by itself.
    instead = null;
    if (kind === 'panel' && isListed(settings.ignoredSites, tab.url)) instead = 'ignored';
    else if (kind === 'panel' && !isFirst && !settings.detection) instead = 'waiting';
    await StateView.load();
    if (instead) return draw();
    void send({ type: 'readTab', tabId: tab.id }).catch(() => undefined);
    if (isDrawn) draw();
    else setTimeout(() => !isDrawn && draw(), FIRST_PICTURE);
  }

  await look(true);
  if (kind === 'panel') watchShownTab(() => void look(false));
  watchSettings(async (changed) => {
    const speaksAnother = changed.language !== settings.language;
    settings = changed;
    knowledge = knowledgeOf(settings, await rates);
    if (speaksAnother) await loadLocale(settings.language);
    draw();
  });
  if (print === '1') setTimeout(() => window.print(), 500);
}

/** The comparison is loaded only where there is something to compare. */
async function changesOf({
  report,
  sentences,
  earlier,
}: Extract<TabState, { status: 'ready' }>): Promise<Changes | null> {
  if (!earlier) return null;
  const [{ compareReports, compareSentences }] = await Promise.all([
    import('@/lib/analyzer/changes'),
    ChangeList.load(),
  ]);
  const now = { report, sentences };
  return {
    since: earlier.readAt,
    practices: compareReports(earlier, now),
    ...compareSentences(earlier.sentences, sentences),
  };
}
