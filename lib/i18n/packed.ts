import type { Messages } from './messages';

/** Texts as the package holds them: English by key, the other languages in the order of its keys, without them. */
export type EnglishTexts = Record<string, string>;
export type OtherTexts = (string | null)[];

export function packEnglish(english: Messages): EnglishTexts {
  return Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message]));
}

export function packOther(english: Messages, other: Messages): OtherTexts {
  return Object.keys(english).map((key) => other[key]?.message ?? null);
}

/** What a language lacks is in English. */
export function unpack(english: EnglishTexts, other: OtherTexts): Messages {
  return Object.fromEntries(
    Object.entries(english).map(([key, message], index) => [key, { message: other[index] ?? message }]),
  );
}
