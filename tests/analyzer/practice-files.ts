import type { PracticeId } from '@/lib/analyzer';
import type { AnswerPatterns } from '@/lib/analyzer/practice';

/** What the files of practices have in common: choices, and sets of words with patterns for each. */
export interface PracticeFile {
  id: PracticeId;
  category: string;
  cue: RegExp;
  answers: AnswerPatterns<string>[];
}

export interface ExamplesFile {
  practice: PracticeId;
  answers: Record<string, string[]>;
  lookAlikes: string[];
}

const FOLDER = '/lib/analyzer/practices/';
const modules = import.meta.glob<Record<string, unknown>>('/lib/analyzer/practices/*/*.ts', { eager: true });

function isPractice(value: unknown): value is PracticeFile {
  return typeof value === 'object' && value !== null && 'id' in value && 'cue' in value && 'answers' in value;
}

function isExamples(value: unknown): value is ExamplesFile {
  return typeof value === 'object' && value !== null && 'practice' in value && 'lookAlikes' in value;
}

function collect<T>(is: (value: unknown) => value is T): { path: string; value: T }[] {
  return Object.entries(modules).flatMap(([path, exported]) =>
    Object.values(exported)
      .filter(is)
      .map((value) => ({ path: path.slice(FOLDER.length), value })),
  );
}

/** Practices with the path of their file, below the folder of practices. */
export const practiceFiles = collect(isPractice);
export const examplesFiles = collect(isExamples);

/** Every file of a practice, with all that it exports. */
export const practiceModules = Object.entries(modules)
  .filter(([path]) => !path.endsWith('.examples.ts'))
  .map(([path, exported]) => ({ path: path.slice(FOLDER.length), exported }));
