import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '@/components/report/changes';
import { runsOf } from '@/components/report/quote';

describe('runsOf', () => {
  it('loses nothing of a quote, whatever is marked or sought in it', () => {
    const span = fc.tuple(fc.integer({ min: -3, max: 60 }), fc.integer({ min: -3, max: 60 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span), fc.string({ maxLength: 3 }), (text, marks, sought) => {
        expect(
          runsOf(text, marks, sought)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('cuts where a hit lies across a mark', () => {
    expect(runsOf('we sell data', [[3, 7]], 'll d')).toEqual([
      { text: 'we ', isMarked: false, isHit: false },
      { text: 'se', isMarked: true, isHit: false },
      { text: 'll', isMarked: true, isHit: true },
      { text: ' d', isMarked: false, isHit: true },
      { text: 'ata', isMarked: false, isHit: false },
    ]);
  });

  it('finds in any case', () => {
    expect(runsOf('We SELL', [], 'sell').filter(({ isHit }) => isHit)).toMatchObject([{ text: 'SELL' }]);
  });
});

describe('diffWords', () => {
  it('shows what was put in the place of what', () => {
    expect(diffWords('We keep logs for 30 days.', 'We keep logs for ever and ever.')).toEqual([
      { text: 'We keep logs for', kind: 'same' },
      { text: '30 days.', kind: 'removed' },
      { text: 'ever and ever.', kind: 'added' },
    ]);
  });

  it('gives up where little stayed', () => {
    expect(diffWords('We keep your name.', 'Cookies help us to know you again later on.')).toBeNull();
  });

  it('gives either text back', () => {
    const words = fc.array(fc.constantFrom('we', 'sell', 'share', 'your', 'data', 'never'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const steps = diffWords(before.join(' '), after.join(' '));
        if (!steps) return;
        const without = (kind: string) =>
          steps
            .filter((step) => step.kind !== kind)
            .map(({ text }) => text)
            .join(' ');
        expect(without('added')).toBe(before.join(' '));
        expect(without('removed')).toBe(after.join(' '));
      }),
    );
  });
});
