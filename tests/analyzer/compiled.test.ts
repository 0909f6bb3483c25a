import { describe, expect, it } from 'vitest';
import { compiled, matches } from '@/lib/analyzer/compiled';

const MANY = Array.from({ length: 60 }, (_, number) => `word${number}`).join('|');

describe('a compiled pattern', () => {
  it('matches as it did before, and from the beginning', () => {
    const pattern = new RegExp(`\\b(?:${MANY})\\b`, 'g');
    const text = 'here is word7, and there is word8';
    expect(compiled(pattern, text)).toBe(pattern);
    expect(pattern.lastIndex).toBe(0);
    expect(text.match(compiled(pattern, text))).toEqual(['word7', 'word8']);
  });

  it('says whether it matches, also of an empty text', () => {
    const pattern = new RegExp(`\\b(?:${MANY})$`);
    expect(matches(pattern, '')).toBe(false);
    expect(matches(pattern, 'it ends with word3')).toBe(true);
    expect(matches(pattern, 'word3 is not the end')).toBe(false);
  });
});
