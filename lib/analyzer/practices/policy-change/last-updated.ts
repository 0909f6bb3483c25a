import type { SegmentedPolicy, Sentence } from '../../segment';

export interface LastUpdated {
  /** `YYYY-MM-DD`, or `YYYY-MM`. */
  date: string;
  sentence: Sentence;
  /** Span of the date in the sentence's unit. */
  start: number;
  end: number;
}

/** The date on which the policy says that it was last updated, or took effect where only that is named. */
export function findLastUpdated(_policy: SegmentedPolicy): LastUpdated | null {
  return null;
}
