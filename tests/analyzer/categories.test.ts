import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentCategories } from '@/lib/analyzer/categories';
import { CATEGORY_CUES } from '@/lib/analyzer/category-cues';

describe('the categories of a segment', () => {
  it.each([
    [
      'first-party-collection',
      'When you register, we collect your name, e-mail address and the type of your browser, and use this information to improve our shop.',
    ],
    [
      'third-party-sharing',
      'We may share your information with service providers, and disclose it to comply with a court order.',
    ],
    ['user-choice', 'You may opt out of our newsletters at any time by the unsubscribe link.'],
    ['user-access', 'You can review, correct or delete your profile by logging in to your account.'],
    [
      'data-retention',
      'We retain your messages for as long as your account exists, and delete backups after thirty days.',
    ],
    [
      'data-security',
      'We use encryption and firewalls against unauthorized access, but no security measures are perfect.',
    ],
    [
      'policy-change',
      'We may change this privacy policy; please check this page periodically for the revised version.',
    ],
    ['do-not-track', 'Our pages do not respond to Do Not Track signals.'],
    ['international-audiences', 'Our games are not for children under 13, and parents may write to us.'],
    ['introductory', 'This privacy policy explains how we handle what you tell us. Your privacy is important to us.'],
    [
      'not-covered',
      'Our pages contain links to other websites. We are not responsible for them; read their privacy policies.',
    ],
    ['privacy-contact', 'If you have questions, please contact us at privacy@shop.example.'],
  ])('%s', (category, text) => {
    expect(segmentCategories(text)[0]).toBe(category);
  });

  it('are several where the segment says several things', () => {
    const text =
      'When you register we collect your name and e-mail address, and use this information to improve our pages. We may share it with service providers.';
    expect(segmentCategories(text).sort()).toEqual(['first-party-collection', 'third-party-sharing']);
  });

  it('of an item without its list are what is collected; of a bare heading, an introduction', () => {
    expect(segmentCategories('to keep the lights on;')).toEqual(['first-party-collection']);
    expect(segmentCategories('Hello!')).toEqual(['introductory']);
    expect(segmentCategories(' ')).toEqual([]);
  });

  it('are known ones, each once, for any text', () => {
    const known = Object.keys(CATEGORY_CUES);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const categories = segmentCategories(text);
        expect(new Set(categories).size).toBe(categories.length);
        expect(categories.filter((one) => !known.includes(one))).toEqual([]);
      }),
    );
  });
});
