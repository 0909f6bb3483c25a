/** Changes between two versions of one policy, and between two pages with the same text. */
import { formatVersions, measureVersions, versionFigures } from '../gist/accuracy/versions';
import { sharedFolder } from '../shared-folder';
import { judgeFigures, reportVerdict, VERSIONS } from '../thresholds';

const scores = measureVersions(sharedFolder('versions'));
process.stdout.write(`${formatVersions(scores)}\n`);
reportVerdict(judgeFigures(VERSIONS, versionFigures(scores)));
