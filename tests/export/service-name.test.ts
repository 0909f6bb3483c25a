import { describe, expect, it } from 'vitest';
import { serviceName } from '@/lib/export/findings';

describe('the name of a service', () => {
  it.each([
    ['the page’s own word for it', { siteName: 'Lumora', title: 'Privacy', url: 'https://lumora.example/' }, 'Lumora'],
    [
      'the part of the title that the host holds',
      { title: 'Privacy Policy - Corn Field', url: 'https://www.cornfield.example/p' },
      'Corn Field',
    ],
    [
      'also of a host with more labels',
      { title: 'Privacy | Corn-Field | Help', url: 'https://help.corn-field.co.example/p' },
      'Corn-Field',
    ],
    [
      'also in the middle of a sentence',
      { title: 'How privacy works at CornField and its shops', url: 'https://cornfield.example/p' },
      'CornField',
    ],
    ['also before a sign', { title: 'Corn Field Bank: Privacy', url: 'https://cornfield.example/p' }, 'Corn Field'],
    [
      'never what the host says of its purpose',
      { title: 'Privacy Help', url: 'https://privacy.cornfield.example/' },
      'privacy.cornfield.example',
    ],
    ['never a word that is no name', { title: 'How we use your data', url: 'https://data.example/' }, 'data.example'],
    [
      'the host, where the title names something else',
      { title: 'Privacy policy | Help Centre', url: 'https://www.cornfield.example/' },
      'cornfield.example',
    ],
    ['the host, where the title is empty', { title: '', url: 'https://cornfield.example/' }, 'cornfield.example'],
    ['the title, on no site', { title: 'Privacy policy', url: null }, 'Privacy policy'],
    ['nothing, where there is nothing', { title: '', url: null }, null],
  ])('is %s', (_, page, name) => {
    expect(serviceName(page)).toBe(name);
  });
});
