import { headlineOf, touchstonesOf, wholeOf } from '../gist/accuracy/headline';
import { type Figures, figuresOf, type Judgement, RED_FLAGS, WARNINGS } from '../gist/accuracy/policies';
import { f1, precision, recall } from '../gist/accuracy/scores';
import { CORPUS, figureInWords, limitInWords, missed, POLICIES, POLICIES_AS_A_WHOLE } from '../thresholds';
import { folded, notReached, share, table } from './markdown';

/** How often the wrong answers of the part to check on were looked at; to be raised by whoever looks. */
const CHECK_PART_LOOKED_AT =
  'twice, and learned from the second time: since then it no longer stands for policies that nobody tuned for';

type Row = keyof typeof POLICIES;

/** The same policies, answered by others. */
const OTHERS: Partial<Record<Row, [commonest: string, rival: string, server: string]>> = {
  precision: ['0.72', '0.86', '0.52'],
  recall: ['0.78', '0.12', '0.86'],
  f1: ['0.75', '0.22', '–'],
  macroF1: ['0.57', '0.15', '–'],
  redFlagsPrecision: ['0.69', '0.71', '–'],
  redFlagsRecall: ['0.59', '0.54', '–'],
  warningsPrecision: ['0.74', '0.81', '–'],
  warningsRecall: ['0.68', '0.17', '–'],
  dataTypes: ['0.74', '–', '–'],
  transferSafeguards: ['0', '–', '–'],
  minAge: ['0.56', '–', '–'],
};

/** Figures of policies of the corpus, labelled by readers who had seen no answer to them, when they were answered for the first time. */
interface FirstMet {
  policies: number;
  figures: Partial<Record<Row, number>>;
}

/** On 28 November 2026, by the version of three days before: ahead of the round in which the whole corpus was looked through. */
const BEFORE_LOOKING: FirstMet = {
  policies: 56,
  figures: {
    precision: 0.956,
    recall: 0.915,
    f1: 0.935,
    macroF1: 0.916,
    redFlagsPrecision: 1,
    redFlagsRecall: 0.711,
    warningsPrecision: 0.941,
    warningsRecall: 0.847,
    dataTypes: 0.941,
    transferSafeguards: 0.967,
    minAge: 0.882,
    lastUpdated: 0.964,
  },
};
/** On the same day, after what 44 of them showed was learned: the other 12, with their labels as they were before any answer was seen. */
const LABELLED_BLIND: FirstMet = {
  policies: 12,
  figures: {
    precision: 0.971,
    recall: 0.968,
    f1: 0.97,
    macroF1: 0.969,
    redFlagsPrecision: 1,
    redFlagsRecall: 0.944,
    warningsPrecision: 0.943,
    warningsRecall: 0.954,
    dataTypes: 0.934,
    transferSafeguards: 0.974,
    minAge: 1,
    lastUpdated: 1,
    quotesFound: 0.902,
  },
};

/**
 * Policies from neither folder: small apps, add-ons, shops, public bodies and old sites as well as well-known services, taken from public
 * archives and repositories; by the version of that morning.
 */
const ELSEWHERE_AT_FIRST: FirstMet = {
  policies: 61,
  figures: {
    precision: 0.927,
    recall: 0.833,
    f1: 0.877,
    macroF1: 0.86,
    redFlagsPrecision: 0.75,
    redFlagsRecall: 0.649,
    warningsPrecision: 0.872,
    warningsRecall: 0.784,
    dataTypes: 0.885,
    transferSafeguards: 0.875,
    minAge: 0.917,
    lastUpdated: 0.984,
    quotesFound: 0.793,
  },
};
/** Later that day, after what 45 of them showed was learned: the other 16, with their labels as they were before any answer was seen. */
const ELSEWHERE_BLIND: FirstMet = {
  policies: 16,
  figures: {
    precision: 0.921,
    recall: 0.87,
    f1: 0.895,
    macroF1: 0.854,
    redFlagsPrecision: 0.429,
    redFlagsRecall: 0.6,
    warningsPrecision: 0.871,
    warningsRecall: 0.818,
    dataTypes: 0.896,
    transferSafeguards: 0.875,
    minAge: 0.857,
    lastUpdated: 1,
    quotesFound: 0.847,
  },
};
/** Words of their median. */
const ELSEWHERE_WORDS = '1,800';

function headlineTable(all: Figures, tune: Figures, check: Figures): string {
  const figures = [all, tune, check].map(headlineOf);
  const rows = (Object.keys(POLICIES) as Row[]).map((key) => [
    POLICIES[key].what,
    limitInWords(POLICIES[key]),
    ...figures.map((one, index) => (index === 0 ? `**${share(one[key])}**` : share(one[key]))),
    shareOf(LABELLED_BLIND, key),
    shareOf(ELSEWHERE_BLIND, key),
    ...(OTHERS[key] ?? ['–', '–', '–']),
  ]);
  return table(
    [
      'figure',
      'aim',
      `all ${all.policies}`,
      `tuned on, ${tune.policies}`,
      `checked on, ${check.policies}`,
      `${LABELLED_BLIND.policies} others, labelled blind`,
      `${ELSEWHERE_BLIND.policies} from elsewhere, labelled blind`,
      'commonest answer always',
      'strongest rival, re-created',
      'ToS;DR DocBot (on a server)',
    ],
    rows,
  );
}

function practicesTable(all: Figures, tune: Figures, check: Figures): string {
  const f1In = (figures: Figures, id: string) => {
    const count = figures.practices.find(({ practice }) => practice === id)?.count;
    return count && count.labelled + count.given > 0 ? share(f1(count)) : '–';
  };
  return table(
    ['practice', 'labelled', 'given', 'precision', 'recall', 'F1', 'F1, tuned on', 'F1, checked on'],
    all.practices.map(({ practice, count }) => [
      `\`${practice}\``,
      String(count.labelled),
      String(count.given),
      share(precision(count)),
      share(recall(count)),
      share(f1(count)),
      f1In(tune, practice),
      f1In(check, practice),
    ]),
  );
}

function touchstonesTable(judgements: readonly Judgement[]): string {
  return table(
    ['policy', 'right', 'wrong: ours (label)', 'words of the two sets: too many', 'missed'],
    touchstonesOf(judgements).map(({ slug, answers, wrong, tooMany, missing }) => [
      slug,
      `${answers - wrong.length} of ${answers}`,
      ...[wrong, tooMany, missing].map((list) => list.join(', ') || 'none'),
    ]),
  );
}

const coded = (answers: readonly string[]): string => answers.map((one) => `\`${one}\``).join(', ');

function shareOf({ figures }: FirstMet, key: Row): string {
  const figure = figures[key];
  return figure === undefined ? '–' : share(figure);
}

function othersTable(others: Figures): string {
  const now = headlineOf(others);
  return table(
    [
      'figure',
      `${BEFORE_LOOKING.policies}, before the corpus was looked through`,
      `${LABELLED_BLIND.policies} of them, labelled last and blind`,
      `all ${others.policies} now`,
      `${ELSEWHERE_AT_FIRST.policies} from elsewhere, at first`,
      `${ELSEWHERE_BLIND.policies} of them, last and blind`,
    ],
    (Object.keys(CORPUS) as Row[]).map((key) => [
      POLICIES[key].what,
      shareOf(BEFORE_LOOKING, key),
      shareOf(LABELLED_BLIND, key),
      share(now[key]),
      shareOf(ELSEWHERE_AT_FIRST, key),
      shareOf(ELSEWHERE_BLIND, key),
    ]),
  );
}

/** The part of docs/accuracy.md on the labelled policies. `corpus`: those that were labelled later. */
export function policiesSection(judgements: readonly Judgement[], corpus: readonly Judgement[]): string {
  const of = (part: Judgement['part']) => figuresOf(judgements.filter((one) => one.part === part));
  const [all, tune, check] = [figuresOf(judgements), of('tune'), of('check')];
  const others = figuresOf(corpus);
  const whole = wholeOf(judgements);
  return `## Labelled policies

${all.policies} real policies in English, read whole by careful readers and answered for every practice; a second, independent reading of other policies agreed on 99.3 % of the answers, which is what can be reached.

${headlineTable(all, tune, check)}

F1 of the part tuned on is ${figureInWords(whole.gap)} above that of the part checked on; stated answers without evidence: ${whole.unproven}. ${notReached([...missed(POLICIES, headlineOf(all)), ...missed(POLICIES_AS_A_WHOLE, whole)])}

- **Two parts.** A hash of each policy's name puts a third aside to check on; patterns are made on the others. The wrong answers of the part to check on were looked at ${CHECK_PART_LOOKED_AT}.
- **Labelled blind.** ${others.policies} policies of the corpus were read whole and labelled by readers who had seen no answer to them; eleven labels were corrected afterwards, where the codebook left no doubt. What 44 of them showed to be missed was learned; the column shows what was then answered to the other ${LABELLED_BLIND.policies}, by their labels before any correction. These are not wholly new either: single sentences of the whole corpus had been looked through for ways of saying. Before that, F1 on all ${BEFORE_LOOKING.policies} was ${shareOf(BEFORE_LOOKING, 'f1')}, and ${shareOf(BEFORE_LOOKING, 'redFlagsRecall')} of the red flags were found. The labels, without quotes, are in \`scripts/gist/accuracy/corpus-labels.json\`.
- **From elsewhere.** ${ELSEWHERE_AT_FIRST.policies} policies of neither folder, taken from public archives and repositories, were labelled in the same way: small apps, add-ons, shops, public bodies and old sites as well as well-known services, ${ELSEWHERE_WORDS} words long at the median. Met for the first time, F1 on them was ${shareOf(ELSEWHERE_AT_FIRST, 'f1')}; what 45 of them showed was then learned, and on the other ${ELSEWHERE_BLIND.policies} it was ${shareOf(ELSEWHERE_BLIND, 'f1')}. They hold few red flags: seven were given, three of them right, and five were there. One reader labelled each policy, so some of what counts as wrong is arguable. This is what to expect of a policy that is unlike those of the two folders; since then what the ${ELSEWHERE_BLIND.policies} showed was learned as well.
- **Stated** answers are those that are not \`not-stated\`. Precision: of those given, the share that equal the label. Recall: of those labelled, the share that were given. Macro F1 is the mean over practices. The two sets are scored word by word and left out of F1 and macro F1. Dates also agree where one is the other without its day.
- **Red flags** here are ${coded(RED_FLAGS)}; **warnings** are these and ${coded(WARNINGS.filter((one) => !RED_FLAGS.includes(one)))}.
- **The labels' own quotes** count as found where a sentence of the evidence, with its lead-in, shares four words in a row with them.

${folded('Each practice', practicesTable(all, tune, check))}

${folded('The others, then and now', othersTable(others))}

### Touchstones

Five policies on which every answer has to be right.

${touchstonesTable(judgements)}`;
}
