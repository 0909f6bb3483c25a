import { describe, expect, it, vi } from 'vitest';
import { once } from '@/lib/analyzer/once';

describe('once', () => {
  it('asks of each thing once, and keeps answers apart', () => {
    const ask = vi.fn(({ words }: { words: number }) => words > 1);
    const isLong = once(ask);
    const [one, two] = [{ words: 1 }, { words: 2 }];
    expect([isLong(one), isLong(two), isLong(one), isLong(two)]).toEqual([false, true, false, true]);
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
