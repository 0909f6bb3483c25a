/** Answers on policies of the corpus, whose labels hold no quotes. */
import { measureCorpus } from '../gist/accuracy/corpus';
import { headlineOf } from '../gist/accuracy/headline';
import { figuresOf, formatPolicies } from '../gist/accuracy/policies';
import { sharedFolder } from '../shared-folder';
import { CORPUS, judgeFigures, reportVerdict } from '../thresholds';

const judgements = measureCorpus(sharedFolder('corpus'));
process.stdout.write(`${formatPolicies(judgements, 'all')}\n`);
reportVerdict(judgeFigures(CORPUS, headlineOf(figuresOf(judgements))));
