/** Categories of the segments of OPP-115. */
import { formatSegments, measureSegments, SEGMENT_FILES, segmentValues } from '../gist/accuracy/segments';
import { sharedFolder } from '../shared-folder';
import { judgeFigures, reportVerdict, SEGMENTS } from '../thresholds';

const measured = measureSegments(sharedFolder('opp115'));
process.stdout.write(`${formatSegments(measured)}\n`);
const [first = ''] = SEGMENT_FILES;
const figures = measured.get(first);
if (!figures) throw new Error(`${first}.jsonl, for which there are limits, is not there`);
reportVerdict(judgeFigures(SEGMENTS, segmentValues(figures)));
