import { redFlagsOf } from '@/lib/analyzer/red-flags';
import { worstOf } from '@/lib/browser/badge';
import type { PageBadgeContent } from '@/lib/browser/messages';
import type { TabState } from '@/lib/browser/reports';
import { isListed, type Settings, siteOf } from '@/lib/browser/settings';
import { joinItems, loadLocale, plural, t } from '@/lib/i18n';

/** What the page badge shows, null where it shows nothing. */
export async function pageBadgeContent(
  state: TabState | undefined,
  settings: Settings,
  url: string | null,
): Promise<PageBadgeContent | null> {
  if (state?.status !== 'ready' || state.elsewhere) return null;
  if (!settings.pageBadge || isListed(settings.pageBadgeHiddenSites, url)) return null;
  const language = await loadLocale(settings.language);
  const { concerns, dealBreakers, grade } = state.report;
  const redFlags = redFlagsOf(state.report).length;
  const words = wordsOf(redFlags, concerns.length, dealBreakers.length, state.earlier !== undefined);
  return {
    worst: worstOf(state.report),
    redFlags,
    concerns: concerns.length,
    grade: grade?.letter ?? null,
    changed: state.earlier !== undefined,
    theme: settings.theme,
    language,
    texts: {
      words,
      open: `${t('extension_name')}: ${t('pagebadge_open', words)}`,
      hide: t('pagebadge_hide'),
      untilReload: t('pagebadge_until_reload'),
      onSite: t('pagebadge_on_site', siteOf(url) ?? ''),
      everywhere: t('pagebadge_everywhere'),
      settings: t('pagebadge_settings'),
    },
  };
}

function wordsOf(redFlags: number, concerns: number, dealBreakers: number, changed: boolean): string {
  const worst =
    dealBreakers > 0
      ? plural('deal_breakers', dealBreakers)
      : redFlags > 0
        ? plural('red_flags', redFlags)
        : concerns > 0
          ? plural('concerns', concerns)
          : t('red_flags_none');
  return changed ? joinItems([worst, t('pagebadge_changed')]) : worst;
}
