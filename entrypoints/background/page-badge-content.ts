import { worstOf } from '@/lib/browser/badge';
import type { PageBadgeContent } from '@/lib/browser/messages';
import type { TabState } from '@/lib/browser/reports';
import { isListed, type Settings } from '@/lib/browser/settings';

/** What the page badge shows, null where it shows nothing. */
export function pageBadgeContent(
  state: TabState | undefined,
  settings: Settings,
  url: string | null,
): PageBadgeContent | null {
  if (state?.status !== 'ready' || state.elsewhere) return null;
  if (!settings.pageBadge || isListed(settings.pageBadgeHiddenSites, url)) return null;
  const { redFlags, concerns, grade } = state.report;
  return {
    worst: worstOf(state.report),
    redFlags: redFlags.length,
    concerns: concerns.length,
    grade: grade?.letter ?? null,
    changed: state.earlier !== undefined,
    theme: settings.theme,
    language: settings.language,
  };
}
