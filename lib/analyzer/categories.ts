import type { SegmentCategory } from './types';

/** OPP-115 categories of one segment of a policy. */
export function segmentCategories(_text: string): SegmentCategory[] {
  return [];
}
