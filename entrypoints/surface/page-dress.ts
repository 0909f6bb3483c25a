import { currentLocale, t } from '@/lib/i18n';

/** Theme, language and title of an extension's own page. */
export function dressPage(theme: 'system' | 'light' | 'dark', title: string): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.lang = currentLocale();
  document.title = `${t('extension_name')}: ${title}`;
}
