import { describe, expect, it } from 'vitest';
import { nameInTitle } from '@/lib/page/name-in-title';

describe('the name that title and host agree on', () => {
  it.each([
    ['Privacy Policy - Corn Field', 'https://www.cornfield.example/p', 'Corn Field'],
    ['Privacy | Corn-Field | Help', 'https://help.corn-field.co.example/p', 'Corn-Field'],
    ['How privacy works at CornField and its shops', 'https://cornfield.example/p', 'CornField'],
    ['Corn Field Bank: Privacy', 'https://cornfield.example/p', 'Corn Field'],
    ['“Corn Field”: privacy', 'https://corn-field.example/p', 'Corn Field'],
  ])('%s at %s', (title, url, name) => {
    expect(nameInTitle(title, url)).toBe(name);
  });

  it.each([
    ['another name', 'Privacy policy | Help Centre', 'https://www.cornfield.example/'],
    ['what the host says of its purpose', 'Privacy Help', 'https://privacy.cornfield.example/'],
    ['a word that is written like no name', 'How we use your data', 'https://data.example/'],
    ['the end of the host', 'Example', 'https://cornfield.example/'],
    ['an empty title', '', 'https://cornfield.example/'],
    ['a file', 'Corn Field', 'file:///corn/field.html'],
    ['no address', 'Corn Field', null],
  ])('is not %s', (_, title, url) => {
    expect(nameInTitle(title, url)).toBeUndefined();
  });
});
