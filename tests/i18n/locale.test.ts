import { expect, it } from 'vitest';
import { formatNumber, formatShare, plural, setMessages } from '@/lib/i18n';
import german from '@/public/_locales/de/messages.json';
import english from '@/public/_locales/en/messages.json';

it('writes numbers and plurals as the language does, also after it has changed', () => {
  setMessages('en-GB', english);
  expect([formatNumber(1200), formatShare(0.125)]).toEqual(['1,200', '13%']);
  expect(plural('red_flags', 1)).toContain('1 red flag');
  setMessages('de', german);
  expect([formatNumber(1200), formatShare(0.125)]).toEqual(['1.200', '13\u00a0%']);
  expect(plural('red_flags', 1200)).toContain('1.200');
});
