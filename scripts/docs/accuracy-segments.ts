import { f1, precision, recall } from '../gist/accuracy/scores';
import { type SegmentFigures, segmentValues } from '../gist/accuracy/segments';
import { limitInWords, missed, SEGMENTS } from '../thresholds';
import { folded, notReached, share, table } from './markdown';

const OTHERS: [string, string, string][] = [
  ['84 hand-written patterns', '0.69', '0.65'],
  ['the same with learned weights', '0.73', '0.67'],
  ['a linear model trained on OPP-115, 120 kB', '0.80', '0.77'],
  ['PrivBERT, 500 MB', '0.87', '0.82'],
  ['two humans agree at', '0.73', '–'],
];

function categoriesTable({ categories }: SegmentFigures): string {
  return table(
    ['category', 'labelled', 'precision', 'recall', 'F1'],
    [...categories].map(([category, count]) => [
      `\`${category}\``,
      String(count.labelled),
      share(precision(count)),
      share(recall(count)),
      share(f1(count)),
    ]),
  );
}

/** The part of docs/accuracy.md on what a passage is about. */
export function segmentsSection(measured: ReadonlyMap<string, SegmentFigures>): string {
  const [first] = measured;
  const files = [...measured].map(([name, figures]) => {
    const { microF1, macroF1 } = segmentValues(figures);
    return [name, String(figures.segments), share(microF1), share(macroF1)];
  });
  return `## What a passage is about

Segments of OPP-115, sorted into its twelve categories by the same machinery as the practices. OPP-115 is for measuring only: nothing was trained on it. Aims, on the first: micro F1 ${limitInWords(SEGMENTS.microF1)}, macro F1 ${limitInWords(SEGMENTS.macroF1)}. ${first ? notReached(missed(SEGMENTS, segmentValues(first[1]))) : ''}

${table(['labels', 'segments', 'micro F1', 'macro F1'], files)}

${table(['for comparison, on majority-validation', 'micro F1', 'macro F1'], OTHERS)}

${first ? folded(`Each category, ${first[0]}`, categoriesTable(first[1])) : ''}`;
}
