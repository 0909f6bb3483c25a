import { LOCALES, type Locale, type Messages, setMessages } from './messages';

/** The locale to use for the user's choice, or for the browser's languages, best first; English where none fits. */
export function chooseLocale(choice: 'auto' | Locale, languages: readonly string[]): Locale {
  if (choice !== 'auto') return choice;
  for (const language of languages) {
    const primary = language.toLowerCase().split('-')[0];
    const fit = LOCALES.find((locale) => locale === primary);
    if (fit) return fit;
  }
  return 'en';
}

/** The tag for dates and numbers: the browser's regional one where it is of that language (`en-GB`), else the bare one. */
function regionalTag(locale: Locale, languages: readonly string[]): string {
  return languages.find((language) => language.toLowerCase().split('-')[0] === locale) ?? locale;
}

async function fetchMessages(locale: Locale): Promise<Messages> {
  const response = await fetch(`/_locales/${locale}/messages.json`);
  return (await response.json()) as Messages;
}

/**
 * Takes the texts out of the extension's own package; to be awaited once before anything is drawn, and again when the
 * setting changes. Works in the extension's pages and its background, where `/` is the package. Returns the locale.
 */
export async function loadLocale(
  choice: 'auto' | Locale,
  languages: readonly string[] = navigator.languages,
): Promise<Locale> {
  const locale = chooseLocale(choice, languages);
  const [english, chosen] = await Promise.all([
    fetchMessages('en'),
    locale === 'en' ? {} : fetchMessages(locale).catch(() => ({})),
  ]);
  setMessages(regionalTag(locale, languages), { ...english, ...chosen });
  return locale;
}
