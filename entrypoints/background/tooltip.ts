import type { Report } from '@/lib/analyzer/types';
import type { Settings } from '@/lib/browser/settings';
import { joinItems, loadLocale, reportLine, t } from '@/lib/i18n';

/** What the badge says, in words and in the user's language. */
export async function tooltip(report: Report, changed: boolean, settings: Settings): Promise<string> {
  await loadLocale(settings.language);
  const line = changed ? joinItems([reportLine(report), t('badge_changed')]) : reportLine(report);
  return `${t('extension_name')}: ${line}`;
}
