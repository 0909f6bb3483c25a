/** The longest time for which the extension holds up a policy page's thread: its reading, taken cold. */
import { join } from 'node:path';
import { measureInPages, pagesIn } from '../real-pages';
import { sharedFolder } from '../shared-folder';
import { median } from '../statistics';

const IN_PAGE = `
import { extractPolicy } from './lib/page/extract';
globalThis.measure = () => extractPolicy(document, location.href).words.read;`;

const readings = await measureInPages<number>(pagesIn(join(sharedFolder('pages'), 'policy')), IN_PAGE);
const blocks = readings.map(({ times }) => times[0] ?? 0);
process.stdout.write(
  `longest block of the thread on ${blocks.length} policy pages: ${median(blocks).toFixed(0)} ms at the median, ${Math.max(...blocks).toFixed(0)} ms at most; over 50 ms on ${blocks.filter((time) => time > 50).length}\n`,
);
