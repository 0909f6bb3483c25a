/** Whether the heap grows while a thousand policies are analysed in one run. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { analyze } from '../../lib/analyzer';
import { benchFiles } from '../gist/bench';
import { readPolicy } from '../gist/read-policy';

const MANY = 1_000;
/** The first policies fill caches and stretch the heap once; growth is taken after them. */
const SETTLED = 200;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

const documents = benchFiles([]).map((file) => readPolicy(file));
const analyzeFrom = (from: number, to: number) => {
  for (let count = from; count < to; count++) analyze(documents[count % documents.length]!);
};
analyzeFrom(0, SETTLED);
const settled = heap();
analyzeFrom(SETTLED, MANY);
process.stdout.write(
  `memory after ${MANY} analyses in one run: × ${(heap() / settled).toFixed(2)} of what it was after ${SETTLED}\n`,
);
