import type english from '../../public/_locales/en/messages.json';
import { formatNumber, keep, setLocale } from './locale';

/** Keys of the texts; a key that English lacks is a compile error. */
export type MessageKey = keyof typeof english;
/** Keys that come in plural forms: `red_flags` for `red_flags_one`, `red_flags_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;
/** A file of `public/_locales`, in the WebExtension format. */
export type Messages = Record<string, { message: string; description?: string }>;

export const LOCALES = ['en', 'de', 'fr', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

let current: Messages = {};
const plurals = keep((locale) => new Intl.PluralRules(locale));

/** Texts and formats from here on; `locale` is a BCP 47 tag, such as `en-GB`. */
export function setMessages(locale: string, messages: Messages): void {
  setLocale(locale);
  current = messages;
}

/** The text of a key that is put together while running, null where there is none. */
export function lookUp(key: string): string | null {
  return Object.hasOwn(current, key) ? (current[key]?.message ?? null) : null;
}

/** Puts `$1` to `$9` in; `$$` is a dollar. The substitutions are plain text and are never read for `$` again. */
export function fillIn(message: string, substitutions: readonly (string | number)[]): string {
  return message.replace(/\$([1-9$])/g, (_, sign: string) =>
    sign === '$' ? '$' : String(substitutions[Number(sign) - 1] ?? ''),
  );
}

/** The text of a key in the language of the interface; the key itself where it is missing (a test keeps that from happening). */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return fillIn(lookUp(key) ?? key, substitutions);
}

/** The plural form for a count; `$1` is the count, written as the language writes it, the rest follows as `$2`… */
export function plural(key: PluralKey, count: number, ...substitutions: (string | number)[]): string {
  const message = lookUp(`${key}_${plurals().select(count)}`) ?? lookUp(`${key}_other`) ?? key;
  return fillIn(message, [formatNumber(count), ...substitutions]);
}
