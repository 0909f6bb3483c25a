import type { Evidence, Report } from '@/lib/analyzer/types';
import type { LetterLaw } from '@/lib/export/letters';
import type { Changes } from './changes';

/** A policy that the page links to. */
export interface FoundPolicy {
  href: string;
  text: string;
  kind: string;
}

/** What is known of a tab; the store has the same words. Undefined: nothing yet. */
export type SurfaceState = {
  url: string | null;
  site: string | null;
  elsewhere?: true;
} & (
  | { status: 'reading'; step: 'page' | 'fetch' | 'analysis' }
  | { status: 'ready'; report: Report; sentences: string[] }
  | { status: 'not-a-policy'; links: FoundPolicy[] }
  | { status: 'language'; language: string | null; report?: Report }
  | { status: 'too-little'; words: number }
  | { status: 'nothing-to-read' | 'pdf' | 'forbidden' | 'no-access' | 'ignored' | 'waiting' }
  | { status: 'failed'; reason: string }
);
export type ReadyState = Extract<SurfaceState, { status: 'ready' }>;

/** Why a policy that was asked for could not be read. */
export type Problem =
  | 'unreachable'
  | 'refused'
  | 'too-big'
  | 'not-text'
  | 'needs-scripts'
  | 'broken'
  | 'no-text'
  | 'password';

/** How many known policies give each answer: `practice:answer` → count. */
export interface BaseRates {
  date: string;
  policies: number;
  rates: Record<string, number>;
}

/** What stands in the settings and elsewhere, as the summary needs it. */
export interface Knowledge {
  baseRates: BaseRates | null;
  /** The best and the worst points of a grade; null: no end there. */
  gradeRange: (letter: string) => { from: number | null; to: number | null };
  letterLaw: LetterLaw;
  shortcuts: boolean;
  /** `YYYY-MM-DD` */
  today: string;
  version: string;
  browser: string;
}

/** What the surfaces can do; all of it is the browser's. */
export interface Actions {
  /** Marks the sentence on the page; false where it is not there any more. */
  show(evidence: Evidence): Promise<boolean>;
  /** Takes the marks off the page. False where there were none. */
  clearMarks(): boolean;
  close(): void;
  read(anyway?: boolean): void;
  readHere(href: string): Promise<Problem | null>;
  readPdf(): Promise<Problem | null>;
  /** Asks for access to the site; to be called straight from a press. */
  allow(): void;
  open(href: string): void;
  /** False where the browser refuses. */
  copy(text: string): Promise<boolean>;
  copyMarkdown(report: Report): Promise<boolean>;
  saveJson(report: Report): void;
  saveCsv(report: Report): void;
  print(): void;
  compare(): void;
  settings(part?: string): void;
  ignoreSite(): void;
  chooseLaw(law: LetterLaw): void;
  /** Absent where the surface is the panel, or the browser has none. */
  openPanel?: () => void;
}

export interface SurfaceProps {
  kind: 'popup' | 'panel';
  state: SurfaceState | undefined;
  /** What the policy said at an earlier visit, told apart. */
  changes: Changes | null;
  /** Open everything, for paper. */
  isPrint?: boolean;
  knowledge: Knowledge;
  actions: Actions;
}
