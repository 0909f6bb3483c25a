import { join } from 'node:path';
import { measureCorpus } from '../gist/accuracy/corpus';
import { measurePolicies } from '../gist/accuracy/policies';
import { measureSegments } from '../gist/accuracy/segments';
import { measureTosdr } from '../gist/accuracy/tosdr';
import { measureVersions, versionFigures } from '../gist/accuracy/versions';
import { policiesSection } from './accuracy-policies';
import { segmentsSection } from './accuracy-segments';
import { tosdrSection } from './accuracy-tosdr';
import { madeBy } from './markdown';

function versionsSection(directory: string): string {
  const { samePairs, falseAlarms, otherPairs, practiceChanges, unbacked } = versionFigures(measureVersions(directory));
  return `## Changes between two versions

${samePairs} pairs of raw pages with the same visible text: changes are reported for ${falseAlarms}. ${otherPairs} pairs of dated versions of one policy: ${practiceChanges} changed practices are reported, ${unbacked} of them without a sentence that differs.`;
}

/** docs/accuracy.md: how often the analyzer is right, on what, and how others do. */
export function accuracyPage(shared: string, date: string, version: string): string {
  return `# How often it is right

${madeBy(date, version)}

What is measured is \`analyze\` of \`lib/analyzer\`, as the extension and the command line use it, on real texts that are not part of this project. \`npm run -s gist -- accuracy PATH\` prints the same figures, \`--errors PRACTICE\` what is wrong; \`npm run measure\` holds the aims, which stand in \`scripts/thresholds.ts\`.
How pages are told apart and read is measured too: [detection](detection.md), [reading](reading.md). What the practices are: [practices](practices.md).

${policiesSection(measurePolicies(join(shared, 'gold')), measureCorpus(join(shared, 'corpus')))}

${tosdrSection(measureTosdr(join(shared, 'tosdr', 'pairs.jsonl')))}

${segmentsSection(measureSegments(join(shared, 'opp115')))}

${versionsSection(join(shared, 'versions'))}

## The texts

| texts | from | licence |
|---|---|---|
| labelled policies, corpus, versions | Open Terms Archive, collections pga-versions and contrib-versions, and five services' own sites | ODC-BY 1.0, © Open Terms Archive contributors |
| single quotes | ToS;DR | CC BY-SA, ToS;DR contributors |
| segments | OPP-115, Usable Privacy Policy Project | for research only |

None of them is in this project's repository or in the extension.
`;
}
