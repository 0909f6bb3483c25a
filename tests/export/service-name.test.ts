import { describe, expect, it } from 'vitest';
import { serviceName } from '@/lib/export/findings';

describe('the name of a service', () => {
  it.each([
    ['the page’s own word for it', { siteName: 'Lumora', title: 'Privacy', url: 'https://lumora.example/' }, 'Lumora'],
    ['the host', { title: 'Privacy policy', url: 'https://www.cornfield.example/' }, 'cornfield.example'],
    ['the title, on no site', { title: 'Privacy policy', url: null }, 'Privacy policy'],
    ['nothing, where there is nothing', { title: '', url: null }, null],
  ])('is %s', (_, page, name) => {
    expect(serviceName(page)).toBe(name);
  });
});
