import { describe, expect, it } from 'vitest';
import { maskNames, serviceNames } from '@/lib/analyzer/names';

const at = (text: string, change: Partial<{ title: string; siteName: string; url: string }> = {}) =>
  serviceNames({ title: '', url: null, ...change }, text);

const HARBOR = 'Harborlight sells nothing. We at Harborlight promise. What Harborlight keeps, it keeps safe.';

describe('the names of the service', () => {
  it('come from the site, its title or its address, where the text uses them', () => {
    expect(at(HARBOR, { siteName: 'Harborlight' })).toContain('harborlight');
    expect(at(HARBOR, { title: 'Privacy Policy | Harborlight' })).toContain('harborlight');
    expect(at(HARBOR, { url: 'https://www.harborlight.example/privacy' })).toContain('harborlight');
    expect(at('We keep data.', { siteName: 'Harborlight' })).not.toContain('harborlight');
  });

  it('come from how the policy introduces it', () => {
    const text = `Northwind Ltd ("Northwind", "we" or "us") runs the shop. ${'Northwind keeps orders. In return Northwind answers. '.repeat(2)}`;
    expect(at(text)).toContain('northwind');
  });

  it('are those of subjects that often act', () => {
    expect(
      at('Then Tidewater may call. If Tidewater collects it, Tidewater uses it, and Tidewater keeps it.'),
    ).toContain('tidewater');
  });

  it('are not those of others, nor words that any policy writes large', () => {
    const text =
      'Google collects data. Google uses it. If Google may, Google will. Users may ask. Users may go. Users may not.';
    const names = at(text, { title: 'Privacy Policy' });
    for (const word of ['google', 'users', 'privacy', 'policy']) expect(names).not.toContain(word);
  });

  it('are few, the longest first', () => {
    const names = at(HARBOR, { siteName: 'Harborlight' });
    expect(names.length).toBeLessThan(30);
    expect(names.map(({ length }) => length)).toEqual(names.map(({ length }) => length).sort((a, b) => b - a));
  });
});

describe('masked', () => {
  it('they read as "we", with the same length', () => {
    expect(maskNames('harborlight and its partners', ['harborlight'])).toBe('we_________ and its partners');
  });

  it.each([
    'harborlights are many',
    'write to privacy@harborlight.example',
    'see harborlight.example/privacy',
    'the-harborlight',
  ])('they are whole words: %s', (text) => {
    expect(maskNames(text, ['harborlight'])).toBe(text);
  });

  it('they may end a sentence', () => {
    expect(maskNames('ask harborlight.', ['harborlight'])).toBe('ask we_________.');
  });
});
