import { LOCALES, type Locale, setMessages } from './messages';
import { type EnglishTexts, type OtherTexts, unpack } from './packed';

type LocaleChoice = 'auto' | Locale;

/** The locale to use for the user's choice, or for the browser's languages, best first; English where none fits. */
export function chooseLocale(choice: LocaleChoice, languages: readonly string[]): Locale {
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

async function fetchTexts<Texts>(locale: Locale): Promise<Texts> {
  return (await fetch(`/texts/${locale}.json`)).json() as Promise<Texts>;
}

/**
 * Takes the texts out of the extension's own package; to be awaited once before anything is drawn, and again when the
 * setting changes. Works in the extension's pages and its background, where `/` is the package. Returns the locale.
 */
export async function loadLocale(
  choice: LocaleChoice | Promise<LocaleChoice>,
  languages: readonly string[] = navigator.languages,
): Promise<Locale> {
  // English is wanted in any case, and need not wait for the choice.
  const fetched = fetchTexts<EnglishTexts>('en');
  const locale = chooseLocale(await choice, languages);
  const [english, chosen] = await Promise.all([
    fetched,
    locale === 'en' ? [] : fetchTexts<OtherTexts>(locale).catch(() => []),
  ]);
  setMessages(regionalTag(locale, languages), unpack(english, chosen));
  return locale;
}
