import { describe, expect, it } from 'vitest';
import { serviceName } from '@/lib/export/findings';

describe('the name of a service', () => {
  it.each([
    ['the page’s own word for it', { siteName: 'Lumora', title: 'Privacy', url: 'https://lumora.example/' }, 'Lumora'],
    ['the host', { title: 'Privacy policy', url: 'https://www.cornfield.example/' }, 'cornfield.example'],
    [
      'what the title says beside "privacy policy", on no site',
      { title: 'Lumora Privacy Policy', url: null },
      'Lumora',
    ],
    ['also where it comes last', { title: 'Privacy Notice | Lumora', url: null }, 'Lumora'],
    ['also after "of"', { title: 'The Privacy Policy of Lumora Ltd.', url: null }, 'Lumora Ltd.'],
    ['nothing, where the title says no more', { title: 'Privacy policy', url: null }, null],
    ['nothing, where there is nothing', { title: '', url: null }, null],
  ])('is %s', (_, page, name) => {
    expect(serviceName(page)).toBe(name);
  });
});
