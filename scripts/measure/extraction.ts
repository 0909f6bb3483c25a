/** What is read of the pages of ../shared/pages, against their reference texts; plain Readability's figures beside. */
import { resolve } from 'node:path';
import { formatExtraction, measureExtraction } from '../gist/accuracy-extraction';

const THRESHOLDS = { meanRecall: 0.985, wellRead: 31, lost: 0, meanPrecision: 0.9 };

const measured = measureExtraction(resolve(process.env.SHARED ?? '../shared', 'pages'));
if (measured === null) process.stdout.write('extraction: skipped, there are no reference texts\n');
else {
  const { ours } = measured;
  process.stdout.write(`${formatExtraction(measured)}\n`);
  const holds =
    ours.meanRecall >= THRESHOLDS.meanRecall &&
    ours.wellRead >= THRESHOLDS.wellRead &&
    ours.lost <= THRESHOLDS.lost &&
    ours.meanPrecision >= THRESHOLDS.meanPrecision;
  process.exitCode = holds ? 0 : 1;
}
