import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SegmentCategory } from '../../../lib/analyzer';
import { segmentCategories } from '../../../lib/analyzer/categories';
import { type Count, countWords, f1, precision, recall, sum } from './scores';

/** The names that OPP-115 gives its categories; "Other" is split in three there, too. */
const NAMES: Record<string, SegmentCategory> = {
  'First Party Collection/Use': 'first-party-collection',
  'Third Party Sharing/Collection': 'third-party-sharing',
  'User Choice/Control': 'user-choice',
  'User Access, Edit and Deletion': 'user-access',
  'Data Retention': 'data-retention',
  'Data Security': 'data-security',
  'Policy Change': 'policy-change',
  'Do Not Track': 'do-not-track',
  'International and Specific Audiences': 'international-audiences',
  'Introductory/Generic': 'introductory',
  'Practice not covered': 'not-covered',
  'Privacy contact information': 'privacy-contact',
};
export const CATEGORIES = Object.values(NAMES);

export interface LabelledSegment {
  text: string;
  labels: SegmentCategory[];
}

/** OPP-115 segments of one file. */
export function readSegments(file: string): LabelledSegment[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { text, categories } = JSON.parse(line) as { text: string; categories: string[] };
      return { text, labels: categories.flatMap((name) => NAMES[name] ?? []) };
    });
}

export interface SegmentFigures {
  segments: number;
  micro: Count;
  macroF1: number;
  categories: Map<SegmentCategory, Count>;
}

export function segmentFigures(
  segments: readonly LabelledSegment[],
  categoriesOf: (text: string) => SegmentCategory[] = segmentCategories,
): SegmentFigures {
  const given = segments.map(({ text }) => categoriesOf(text));
  const categories = new Map(
    CATEGORIES.map((category) => {
      const counts = segments.map(({ labels }, index) =>
        countWords(
          (given[index] ?? []).filter((one) => one === category),
          labels.filter((one) => one === category),
        ),
      );
      return [category, sum(counts)] as const;
    }),
  );
  const all = [...categories.values()];
  return {
    segments: segments.length,
    micro: sum(all),
    macroF1: all.reduce((total, count) => total + f1(count), 0) / all.length,
    categories,
  };
}

/** The figures that have limits. */
export function segmentValues({ micro, macroF1 }: SegmentFigures): { microF1: number; macroF1: number } {
  return { microF1: f1(micro), macroF1 };
}

export const SEGMENT_FILES = ['majority-validation', 'union-validation', 'majority-train', 'union-train'];

/** The figures for each file of OPP-115 that `directory` holds. */
export function measureSegments(directory: string): Map<string, SegmentFigures> {
  return new Map(
    SEGMENT_FILES.filter((name) => existsSync(join(directory, `${name}.jsonl`))).map((name) => [
      name,
      segmentFigures(readSegments(join(directory, `${name}.jsonl`))),
    ]),
  );
}

const three = (count: Count): string =>
  `P ${precision(count).toFixed(3)}  R ${recall(count).toFixed(3)}  F1 ${f1(count).toFixed(3)}`;

/** The measure as text; each category for the first file only. */
export function formatSegments(measured: ReadonlyMap<string, SegmentFigures>): string {
  return [...measured]
    .flatMap(([name, { segments, micro, macroF1, categories }], index) => [
      `${name.padEnd(20)} ${segments} segments  micro ${three(micro)}  macro F1 ${macroF1.toFixed(3)}`,
      ...(index === 0
        ? [...categories].map(
            ([category, count]) => `  ${category.padEnd(24)} ${three(count)}  labelled ${count.labelled}`,
          )
        : []),
    ])
    .join('\n');
}
