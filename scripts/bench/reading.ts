/** The reading of policy pages, as a multiple of plain Readability on the same page in the same run. */
import { join } from 'node:path';
import { measureInPages, pagesIn } from '../real-pages';
import { sharedFolder } from '../shared-folder';
import { median } from '../statistics';

const IN_PAGE = `
import { Readability } from '@mozilla/readability';
import { extractPolicy } from './lib/page/extract';

const time = (run) => { const start = performance.now(); run(); return performance.now() - start; };
const middle = (times) => times.sort((a, b) => a - b)[times.length >> 1];
globalThis.measure = () => {
  const ours = [], plain = [];
  for (let turn = 0; turn < 5; turn++) {
    ours.push(time(() => extractPolicy(document, location.href)));
    plain.push(time(() => new Readability(document.cloneNode(true)).parse()));
  }
  return middle(ours) / middle(plain);
};`;

const ratios = await measureInPages<number>(pagesIn(join(sharedFolder('pages'), 'policy')), IN_PAGE);
const values = ratios.map(({ result }) => result);
process.stdout.write(
  `reading ${values.length} policy pages: × ${median(values).toFixed(2)} of plain Readability at the median, × ${Math.max(...values).toFixed(1)} at most\n`,
);
