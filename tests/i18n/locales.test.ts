import { describe, expect, it } from 'vitest';
import { LOCALES, type Messages } from '@/lib/i18n';
import de from '@/public/_locales/de/messages.json';
import en from '@/public/_locales/en/messages.json';
import es from '@/public/_locales/es/messages.json';
import fr from '@/public/_locales/fr/messages.json';

const texts: Record<(typeof LOCALES)[number], Messages> = { en, de, es, fr };
const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Names, signs and words that are the same in several languages. */
const SAME_ALLOWED =
  /^(\$\d\W*)+$|^(Privacy Gist|Do Not Track|Global Privacy Control|Data Privacy Framework|CCPA \(California\)|Error: \$1|\$1 KB)$/;
/** The sample policy's own sentence, which is in English. */
const QUOTED = /^welcome_demo_quote_/;

/** Stems of the texts that come in plural forms. */
const stems = Object.keys(en).flatMap((key) => (key.endsWith('_other') ? [key.slice(0, -'_other'.length)] : []));

function isPlural(key: string): boolean {
  return stems.includes(key.replace(PLURAL, '')) && PLURAL.test(key);
}

/** The forms that the language has for the numbers that occur. */
function formsOf(locale: string): Set<string> {
  const rules = new Intl.PluralRules(locale);
  return new Set(Array.from({ length: 2000 }, (_, count) => rules.select(count)));
}

function placeholders(message: string): string[] {
  return [...new Set(message.match(/\$\d/g) ?? [])].sort();
}

describe.each(LOCALES)('texts in %s', (locale) => {
  const messages = texts[locale];
  const keys = Object.keys(messages);

  it('are all there, and no others', () => {
    const own = keys.filter((key) => !isPlural(key)).sort();
    const wanted = Object.keys(en)
      .filter((key) => !isPlural(key))
      .sort();
    expect(own, 'Put every English key into each language, in the same change.').toEqual(wanted);
  });

  it('have each plural form that the language has', () => {
    const forms = formsOf(locale);
    const missing = stems.flatMap((stem) =>
      [...forms].map((form) => `${stem}_${form}`).filter((key) => !keys.includes(key)),
    );
    const superfluous = keys.filter((key) => isPlural(key) && !forms.has(PLURAL.exec(key)?.[1] ?? ''));
    expect({ missing, superfluous }).toEqual({ missing: [], superfluous: [] });
  });

  it('take the same substitutions as in English', () => {
    const different = keys.filter((key) => {
      const english = (en as Messages)[key] ?? (en as Messages)[key.replace(PLURAL, '_other')];
      return String(placeholders(messages[key]?.message ?? '')) !== String(placeholders(english?.message ?? ''));
    });
    expect(different).toEqual([]);
  });

  it('are trimmed, not empty and sorted by key', () => {
    const loose = keys.filter((key) => {
      const { message = '' } = messages[key] ?? {};
      return !QUOTED.test(key) && (message.trim() !== message || message === '');
    });
    expect(loose).toEqual([]);
    expect(keys).toEqual(keys.toSorted());
  });

  it('have a description that stores accept', () => {
    expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
  });

  it('say where the sentence ends as English does', () => {
    const ends = (message = ''): string => /[.?!:…]?$/.exec(message.trim())?.[0] ?? '';
    const different = keys.filter((key) => {
      const english = (en as Messages)[key] ?? (en as Messages)[key.replace(PLURAL, '_other')];
      return ends(messages[key]?.message) !== ends(english?.message);
    });
    expect(different).toEqual([]);
  });
});

describe.each(['de', 'fr', 'es'] as const)('translation into %s', (locale) => {
  it('left nothing in English', () => {
    const same = Object.entries(texts[locale]).filter(
      ([key, { message }]) =>
        message === (en as Messages)[key]?.message && !QUOTED.test(key) && !SAME_ALLOWED.test(message),
    );
    // Single words may be the same in several languages; each was looked at.
    expect(same.filter(([, { message }]) => message.includes(' '))).toEqual([]);
    expect(same.length).toBeLessThan(30);
  });
});

describe('typography', () => {
  it('English is British', () => {
    const american =
      /\b(?:colors?|behavior|honor(?:s|ed)?|favor\w*|recogniz\w+|personaliz\w+|organiz\w+|analyz\w+|categoriz\w+|judgment|license[sd]?|catalog|center|canceled|labeled|gray)\b/i;
    expect(Object.entries(en).filter(([, { message }]) => american.test(message))).toEqual([]);
  });

  it('German quotes open below', () => {
    expect(Object.entries(de).filter(([, { message }]) => /[“"](?=\w|\$)|["”]/.test(message))).toEqual([]);
  });

  it('French keeps its two-part signs on the line', () => {
    expect(Object.entries(fr).filter(([, { message }]) => / [:;?!»]|« |\w[:;?!»](?!\/)/.test(message))).toEqual([]);
  });

  it('Spanish opens its questions', () => {
    expect(Object.entries(es).filter(([, { message }]) => message.includes('?') && !message.includes('¿'))).toEqual([]);
  });
});
