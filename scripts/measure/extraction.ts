/** What is read of a page, against its reference text; plain Readability's figures beside. */
import { formatExtraction, measureExtraction } from '../gist/accuracy/extraction';
import { sharedFolder } from '../shared-folder';
import { EXTRACTION, judgeFigures, reportVerdict } from '../thresholds';

const measured = measureExtraction(sharedFolder('pages'));
if (!measured) throw new Error('the pages have no reference texts');
process.stdout.write(`${formatExtraction(measured)}\n`);
reportVerdict(judgeFigures(EXTRACTION, measured.ours));
