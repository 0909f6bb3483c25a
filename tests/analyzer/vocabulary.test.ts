import { describe, expect, it } from 'vitest';
import { gap, re, words } from '@/lib/analyzer/vocabulary';

describe('patterns are built from templates', () => {
  it('with other patterns in a group of their own, and words as they stand', () => {
    expect(re`a${/b|c/}d`.source).toBe('a(?:b|c)d');
    expect(re`a${'b|c'}d`.source).toBe('ab|cd');
    expect(re`x{0,${3}}`.source).toBe('x{0,3}');
  });

  it('without the line breaks of a template and the indents after them', () => {
    const verbs = words`
      \b(?:sell|rent
      |trade away)\b
    `;
    expect(verbs).toBe(String.raw`\b(?:sell|rent|trade away)\b`);
    expect(re`we ${verbs}`.test('we trade away')).toBe(true);
  });

  it('with gaps that end with the sentence', () => {
    expect(re`we${gap(20)}data`.test('we sell your data')).toBe(true);
    expect(re`we${gap(20)}data`.test('we sell; your data')).toBe(false);
  });
});
