import { judge } from '@/lib/analyzer';
import { badgeOf, clearBadge, showBadge } from '@/lib/browser/badge';
import { refreshPageBadge } from '@/lib/browser/page-scripts';
import { loadStates, type ReadyState, saveState, type TabState } from '@/lib/browser/reports';
import { loadSettings, preferencesOf, type Settings } from '@/lib/browser/settings';
import { today } from '@/lib/i18n';
import { tooltip } from './tooltip';

/** Draws on the toolbar button, and on the page, what is known about a tab. */
export async function showTab(tabId: number, state: TabState): Promise<void> {
  if (state.status !== 'ready' || state.elsewhere) return clearBadge(tabId);
  await showReady(tabId, state, await loadSettings());
}

/** The settings changed: judges every report anew and draws it again. */
export async function refreshTabs(settings: Settings): Promise<void> {
  for (const { tabId, state } of await loadStates()) {
    if (state.status !== 'ready') continue;
    const report = judge(state.report, preferencesOf(settings), today());
    const judged: ReadyState = { ...state, report };
    await saveState(tabId, judged);
    if (!state.elsewhere) await showReady(tabId, judged, settings);
  }
}

async function showReady(tabId: number, state: ReadyState, settings: Settings): Promise<void> {
  const changed = state.earlier !== undefined;
  const badge = badgeOf(state.report, settings.toolbarBadge, changed);
  await showBadge(tabId, badge, await tooltip(state.report, changed, settings));
  await refreshPageBadge(tabId);
}
