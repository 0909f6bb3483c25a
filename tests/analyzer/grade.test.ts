import { describe, expect, it } from 'vitest';
import { type Counted, GRADE_FLOORS, GRADE_POINTS, GRADE_START, gradeOf } from '@/lib/analyzer/grade';

const counted = (verdict: Counted['verdict'], practice: Counted['practice'] = 'sells-data'): Counted => ({
  practice,
  answer: 'yes',
  verdict,
});

describe('the grade', () => {
  it('of a policy without judged answers is what all start with', () => {
    expect(gradeOf([])).toEqual({ letter: 'A', points: GRADE_START, reasons: [] });
  });

  it('names each answer that has points', () => {
    const { points, reasons } = gradeOf([
      counted('red-flag'),
      counted('neutral', 'affiliates'),
      counted('good', 'deletion'),
    ]);
    expect(points).toBe(GRADE_START + GRADE_POINTS['red-flag'] + GRADE_POINTS.good);
    expect(reasons).toEqual([
      { practice: 'sells-data', answer: 'yes', points: GRADE_POINTS['red-flag'] },
      { practice: 'deletion', answer: 'yes', points: GRADE_POINTS.good },
    ]);
  });

  it('weighs one type of data less than another concern', () => {
    const [type] = gradeOf([counted('concern', 'data-types')]).reasons;
    expect(type!.points).toBeGreaterThan(GRADE_POINTS.concern);
    expect(type!.points).toBeLessThan(0);
    expect(gradeOf([counted('red-flag', 'data-types')]).reasons[0]!.points).toBe(GRADE_POINTS['red-flag']);
  });

  it('has points that fall from verdict to verdict, and letters that fall with them', () => {
    const falling = [GRADE_POINTS.good, GRADE_POINTS.neutral, GRADE_POINTS.concern, GRADE_POINTS['red-flag']];
    expect(falling).toEqual([...new Set(falling)].sort((a, b) => b - a));
    const floors = GRADE_FLOORS.map(([, floor]) => floor);
    expect(floors).toEqual([...floors].sort((a, b) => b - a));
    expect(GRADE_FLOORS.map(([letter]) => letter)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('falls from A to E with more and more red flags', () => {
    const letters = [0, 1, 2, 3, 4, 5].map((count) => gradeOf(Array(count).fill(counted('red-flag'))).letter);
    expect(letters[0]).toBe('A');
    expect(letters.at(-1)).toBe('E');
    expect(letters).toEqual([...letters].sort());
  });
});
