/** Every sentence that is read of a policy page is sought again in the live page, as *Show on page* does. */
import { join } from 'node:path';
import { measureInPages, pagesIn } from '../real-pages';
import { sharedFolder } from '../shared-folder';
import { judgeFigures, LOCATING, reportVerdict } from '../thresholds';

/** Of a longer page every second, third … sentence. */
const MAX_QUOTES = 400;

interface Located {
  quotes: number;
  found: number;
  lost: string[];
}

const IN_PAGE = `
import { extractPolicy } from './lib/page/extract';
import { locateQuote, rangeOf } from './lib/page/locate';
import { fold } from './lib/page/text-index';

globalThis.measure = () => {
  const policy = extractPolicy(document, 'https://policy.example/');
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const quotes = [];
  let heading = '';
  for (const block of policy.blocks) {
    if (block.kind === 'heading') heading = block.text;
    for (const { segment } of segmenter.segment(block.text)) {
      if (segment.trim().split(' ').length >= 4) quotes.push({ quote: segment.trim(), near: heading });
    }
  }
  const step = Math.max(1, Math.ceil(quotes.length / ${MAX_QUOTES}));
  const located = { quotes: 0, found: 0, lost: [] };
  for (let index = 0; index < quotes.length; index += step) {
    const sought = quotes[index];
    located.quotes++;
    const found = locateQuote(document.body, sought);
    const range = found && rangeOf(found.quote);
    const text = range ? fold(range.toString()) : '';
    const needle = fold(sought.quote);
    const isSame = text.startsWith(needle.slice(0, 20)) && text.endsWith(needle.slice(-20));
    if (isSame) located.found++;
    else located.lost.push(sought.quote.slice(0, 120));
  }
  return located;
};`;

const pages = await measureInPages<Located>(pagesIn(join(sharedFolder('pages'), 'policy')), IN_PAGE);
const quotes = pages.reduce((sum, { result }) => sum + result.quotes, 0);
const found = pages.reduce((sum, { result }) => sum + result.found, 0);
process.stdout.write(`locating: ${found} of ${quotes} quotes found on ${pages.length} pages\n`);
for (const { name, result } of pages)
  if (result.lost.length > 0)
    process.stdout.write(
      `${name}: ${result.found} of ${result.quotes}\n${result.lost
        .slice(0, 5)
        .map((quote) => `    ${quote}\n`)
        .join('')}`,
    );
reportVerdict(judgeFigures(LOCATING, { found: found / quotes }));
