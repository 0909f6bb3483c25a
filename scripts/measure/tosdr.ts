/** Single quotes that ToS;DR filed under a case. */
import { join } from 'node:path';
import { formatTosdr, measureTosdr, tosdrValues } from '../gist/accuracy/tosdr';
import { sharedFolder } from '../shared-folder';
import { judgeFigures, reportVerdict, TOSDR } from '../thresholds';

const score = measureTosdr(join(sharedFolder('tosdr'), 'pairs.jsonl'));
process.stdout.write(`${formatTosdr(score, undefined)}\n`);
reportVerdict(judgeFigures(TOSDR, tosdrValues(score)));
