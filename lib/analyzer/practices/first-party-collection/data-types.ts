import type { Finding } from '../../match';
import type { SegmentedPolicy } from '../../segment';

/** Words for what the service collects, receives or infers, each with its sentences. */
export function findDataTypes(_policy: SegmentedPolicy): Finding[] {
  return [];
}
