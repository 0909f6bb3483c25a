/** Which pages are policies, and what the others are. */
import { formatPages, measurePages } from '../gist/accuracy/pages';
import { sharedFolder } from '../shared-folder';
import { DETECTION, judgeFigures, reportVerdict } from '../thresholds';

const measured = measurePages(sharedFolder('pages'));
if (!measured) throw new Error('the pages have no index.json');
process.stdout.write(`${formatPages(measured)}\n`);
reportVerdict(judgeFigures(DETECTION, measured));
