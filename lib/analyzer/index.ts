import type { PolicyDocument, Preferences, Report } from './types';

export { blockStarts, countWords, documentText } from './text';
export type * from './types';

export interface AnalyzeOptions {
  preferences?: Preferences;
  /** `YYYY-MM-DD`; decides whether a policy counts as old. Without it no age is judged. */
  today?: string;
}

/** Reads a policy and answers every practice. Never throws for any document; deterministic; linear in the text's length. */
export function analyze(_document: PolicyDocument, _options: AnalyzeOptions = {}): Report {
  throw new Error('not built yet');
}
