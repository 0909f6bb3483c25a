import type { Verdict } from '@/lib/analyzer/types';

/** The settings as the page draws them; the store checks them. */
export interface OptionsSettings {
  detection: boolean;
  toolbarBadge: 'flags' | 'grade' | 'off';
  pageBadge: boolean;
  verdicts: Record<string, Verdict>;
  dealBreakers: string[];
  ignoredSites: string[];
  pageBadgeHiddenSites: string[];
  history: { on: boolean; days: number };
  theme: 'system' | 'light' | 'dark';
  language: 'auto' | 'en' | 'de' | 'fr' | 'es';
  shortcuts: boolean;
  letterLaw: 'gdpr' | 'ccpa';
}

export type Change = (change: Partial<OptionsSettings>) => void;

/** One kept policy. */
export interface KeptPolicy {
  address: string;
  name: string;
  /** ms since 1970. */
  lastSeen: number;
}

/** Sizes in bytes, about. */
export interface StoredSizes {
  settings: number;
  history: number;
}

/** Named fields that an import did not understand; null: the file held no settings. */
export type ImportResult = { problems: string[] } | null;

/** How many known policies give each answer, by `practice:answer`. */
export interface BaseRates {
  policies: number;
  rates: Record<string, number>;
}
