/** Answers, evidence and red flags on the labelled policies. */
import { headlineOf, wholeOf } from '../gist/accuracy/headline';
import { figuresOf, formatPolicies, measurePolicies } from '../gist/accuracy/policies';
import { sharedFolder } from '../shared-folder';
import { judgeFigures, POLICIES, POLICIES_AS_A_WHOLE, reportVerdict } from '../thresholds';

const judgements = measurePolicies(sharedFolder('gold'));
process.stdout.write(`${formatPolicies(judgements, 'all')}\n`);
reportVerdict(
  judgeFigures(POLICIES, headlineOf(figuresOf(judgements))),
  judgeFigures(POLICIES_AS_A_WHOLE, wholeOf(judgements)),
);
