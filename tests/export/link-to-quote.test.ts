import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToQuote } from '@/lib/export/link-to-quote';

const page = 'https://shop.example/privacy?lang=en';

describe('linkToQuote', () => {
  it('points at a short quote as a whole', () => {
    expect(linkToQuote(page, 'We sell it, all of it.')).toBe(`${page}#:~:text=We%20sell%20it%2C%20all%20of%20it.`);
  });

  it('escapes what text fragments read as syntax', () => {
    expect(linkToQuote(page, 'opt-out & more')).toBe(`${page}#:~:text=opt%2Dout%20%26%20more`);
  });

  it('names only the two ends of a long quote', () => {
    const quote = `We begin the sentence right here ${'and go on '.repeat(30)}until it comes to an end.`;
    expect(linkToQuote(page, quote)).toBe(
      `${page}#:~:text=We%20begin%20the%20sentence%20right%20here,until%20it%20comes%20to%20an%20end.`,
    );
  });

  it('spans blocks by their ends', () => {
    expect(linkToQuote(page, 'Email\tSold to partners')).toBe(`${page}#:~:text=Email,Sold%20to%20partners`);
  });

  it('keeps the anchor of the page and drops another quote', () => {
    expect(linkToQuote(`${page}#s4:~:text=old`, 'new')).toBe(`${page}#s4:~:text=new`);
    expect(linkToQuote(`${page}#s4`, ' ')).toBe(`${page}#s4`);
  });

  it.each([null, '', 'not an address', 'javascript:alert(1)', 'file:///tmp/policy.html'])(
    'has no link for %s',
    (url) => {
      expect(linkToQuote(url, 'We sell it.')).toBeNull();
    },
  );

  it('is an address for any quote, of bounded length, and leads to the same page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (quote) => {
        const link = linkToQuote(page, quote) ?? '';
        expect(new URL(link).origin + new URL(link).pathname).toBe('https://shop.example/privacy');
        expect(link).not.toMatch(/\s/);
      }),
    );
  });
});
