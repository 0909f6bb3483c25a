/** The analysis as the background takes it after a rest: cold, with all that has to be set up for it, over the same one warm. */
import { analyze } from '../../lib/analyzer';
import { benchFiles, millisecondsOf } from '../gist/bench';
import { readPolicy } from '../gist/read-policy';

const WARM = 10;

const policies = benchFiles([]).map((file) => readPolicy(file));
const middle = policies.toSorted((a, b) => a.words.read - b.words.read)[policies.length >> 1];
if (middle) {
  const first = millisecondsOf(() => analyze(middle));
  const warm = Math.min(...Array.from({ length: WARM }, () => millisecondsOf(() => analyze(middle))));
  process.stdout.write(
    `first analysis, of ${middle.words.read} words: ${first.toFixed(0)} ms, × ${(first / warm).toFixed(1)} of a later one\n`,
  );
}
