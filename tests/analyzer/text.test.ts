import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, hasWords } from '@/lib/analyzer/text';

describe('words', () => {
  it('are runs of non-spaces with a letter or digit in them', () => {
    expect(countWords('We  sell\u00a0your data – all of it, 24/7!')).toBe(8);
    expect(countWords(' • … ')).toBe(0);
  });

  it('are enough where there are as many as are asked for', () => {
    const text = fc.array(fc.constantFrom('a', 'é1', '–', ' ', '\n', '\u00a0', '…b'), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 12 }), (parts, least) => {
        expect(hasWords(parts.join(''), least)).toBe(countWords(parts.join('')) >= least);
      }),
    );
  });
});
