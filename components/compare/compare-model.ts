import type { Report } from '@/lib/analyzer/types';

/** The most policies that stand side by side. */
export const MOST = 4;
/** Fewer than these are no comparison. */
export const LEAST = 2;

/** A kept policy that can be compared. */
export interface KeptReport {
  address: string;
  name: string;
  report: Report;
  /** ms since 1970. */
  lastSeen: number;
}

export interface SavedFile {
  name: string;
  text: string;
  type: string;
}
