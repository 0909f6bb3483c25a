import { describe, expect, it } from 'vitest';
import { badgeOf, worstOf } from '@/lib/browser/badge';
import { sampleReport } from './sample-report';

const concern = { practice: 'consent-by-use', answer: 'yes' } as const;
const good = { practice: 'deletion', answer: 'yes' } as const;
const flagged = sampleReport({
  redFlags: ['sells-data', 'ai-training'],
  concerns: [concern],
  grade: { letter: 'D', points: 40, reasons: [] },
});

describe('badgeOf', () => {
  it('counts the red flags and shows the worst', () => {
    expect(badgeOf(flagged, 'flags', false)).toEqual({ text: '2', worst: 'red-flag', picture: 'flags' });
  });

  it('shows the grade where that is wanted', () => {
    expect(badgeOf(flagged, 'grade', false)).toEqual({ text: 'D', worst: 'red-flag', picture: 'flags' });
  });

  it('shows no text where there is nothing to count or no grade', () => {
    expect(badgeOf(sampleReport({ concerns: [concern] }), 'flags', false)).toMatchObject({
      text: '',
      worst: 'concern',
    });
    expect(badgeOf(sampleReport(), 'grade', false)).toMatchObject({ text: '', worst: 'neutral' });
  });

  it('is switched off', () => {
    expect(badgeOf(flagged, 'off', true)).toMatchObject({ text: '', picture: 'ready' });
  });

  it('marks a change and a deal-breaker', () => {
    const broken = sampleReport({ ...flagged, dealBreakers: [{ ...concern, dealBreaker: true }] });
    expect(badgeOf(flagged, 'flags', true).text).toBe('2•');
    expect(badgeOf(broken, 'flags', true).text).toBe('2!•');
    expect(badgeOf(sampleReport({ dealBreakers: broken.dealBreakers }), 'flags', false)).toMatchObject({
      text: '!',
      worst: 'red-flag',
    });
  });
});

describe('worstOf', () => {
  it('is good only where nothing worse was found', () => {
    expect(worstOf(sampleReport({ goodNews: [good] }))).toBe('good');
    expect(worstOf(sampleReport({ goodNews: [good], concerns: [concern] }))).toBe('concern');
    expect(worstOf(flagged)).toBe('red-flag');
  });
});
