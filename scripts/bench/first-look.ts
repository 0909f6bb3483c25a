/** What the detector costs pages that are no policies, each look taken cold, as the detector takes it: once, with all that the engine sets up for it. */
import { join } from 'node:path';
import { measureInPages, pagesIn } from '../real-pages';
import { sharedFolder } from '../shared-folder';
import { median } from '../statistics';

interface Looks {
  first: number;
  second: number;
  warm: number;
  isOpen: boolean;
  wording: number;
}

const IN_PAGE = `
import { glanceAt, headlineOf } from './lib/page/detect-glance';
import { wordingOf } from './lib/page/detect-wording';

const time = (run) => { const start = performance.now(); run(); return performance.now() - start; };
globalThis.measure = () => {
  const url = location.href;
  time(() => undefined);
  let glance, headline;
  const first = time(() => { glance = glanceAt(document, url); });
  const second = time(() => { headline = headlineOf(document, glance); });
  const warm = time(() => { for (let i = 0; i < 20; i++) headlineOf(document, glanceAt(document, url)); }) / 20;
  const wording = time(() => wordingOf(document.body));
  return { first, second, warm, isOpen: headline.isOpen, wording };
};`;

const pages = pagesIn(join(sharedFolder('pages'), 'other'));
const looks = (await measureInPages<Looks>(pages, IN_PAGE)).map(({ result }) => result);
const open = looks.filter(({ isOpen }) => isOpen);
const times = (all: Looks[], of: (one: Looks) => number): string =>
  `${median(all.map(of)).toFixed(2)} ms at the median, ${Math.max(...all.map(of)).toFixed(1)} ms at most`;
process.stdout.write(
  [
    `first look (title, address), on ${looks.length} pages that are no policies: ${times(looks, ({ first }) => first)}`,
    `second look (headings), when the page is idle: ${times(looks, ({ second }) => second)}; both ${median(looks.map(({ warm }) => warm)).toFixed(3)} ms once warm`,
    `left in doubt: ${open.length} of ${looks.length}; there the wording, when the page is idle: ${times(open, ({ wording }) => wording)}`,
    '',
  ].join('\n'),
);
