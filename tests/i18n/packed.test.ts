import { describe, expect, it } from 'vitest';
import type { Messages } from '@/lib/i18n';
import { packEnglish, packOther, unpack } from '@/lib/i18n/packed';
import de from '@/public/_locales/de/messages.json';
import en from '@/public/_locales/en/messages.json';
import es from '@/public/_locales/es/messages.json';
import fr from '@/public/_locales/fr/messages.json';

const others: [string, Messages][] = Object.entries({ de, fr, es });

/** Without what is for translators. */
function plain(messages: Messages): Record<string, string> {
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

describe('texts in the package', () => {
  it('are those in English', () => {
    expect(plain(unpack(packEnglish(en), []))).toEqual(plain(en));
  });

  it.each(others)('are those in %s', (_, messages) => {
    expect(plain(unpack(packEnglish(en), packOther(en, messages)))).toEqual(plain(messages));
  });

  it('are in English where a language lacks them', () => {
    const english = { a: { message: 'one' }, b: { message: 'two' } };
    const packed = packOther(english, { b: { message: 'deux' } });
    expect(plain(unpack(packEnglish(english), packed))).toEqual({ a: 'one', b: 'deux' });
  });
});
