import { DEFAULT_VERDICTS } from '../../lib/analyzer/default-verdicts';
import { PRACTICES, SET_PRACTICES } from '../../lib/analyzer/practices';
import { DATA_TYPE_WORDS } from '../../lib/analyzer/practices/first-party-collection/data-type-words';
import {
  type Category,
  DATA_TYPES,
  PRACTICE_ANSWERS,
  type PracticeId,
  TRANSFER_SAFEGUARDS,
  type Verdict,
} from '../../lib/analyzer/types';
import { dataTypeWord, questionOf, sentenceOf, setMessages, verdictWord } from '../../lib/i18n';
import english from '../../public/_locales/en/messages.json';
import { madeBy, table } from './markdown';

/** What is counted of the sentences beside a practice. */
export interface ExampleSentences {
  practice: PracticeId;
  answers: Record<string, readonly string[]>;
  lookAlikes: readonly string[];
}

const CATEGORIES: Record<Category, string> = {
  'first-party-collection': 'First-party collection and use',
  'third-party-sharing': 'Third-party sharing',
  'user-choice': 'Choice and control',
  'user-access': 'Access, correction and deletion',
  'data-retention': 'Retention',
  'data-security': 'Security',
  'policy-change': 'The policy and its changes',
  'do-not-track': 'Signals of the browser',
  'international-audiences': 'Abroad, and children',
  other: 'Contact and disputes',
};

interface Entry {
  id: PracticeId;
  category: Category;
  patterns: number | null;
}

const patternsOf = (answers: readonly { patterns: readonly unknown[] }[]): number =>
  answers.reduce((sum, { patterns }) => sum + patterns.length, 0);

function entries(): Entry[] {
  return [
    ...[...PRACTICES, ...SET_PRACTICES].map(({ id, category, answers }) => ({
      id: id as PracticeId,
      category,
      patterns: patternsOf(answers),
    })),
    {
      id: 'data-types',
      category: 'first-party-collection',
      patterns: DATA_TYPE_WORDS.reduce((sum, { names }) => sum + names.length, 0),
    },
    { id: 'last-updated', category: 'policy-change', patterns: null },
  ];
}

function answersOf(id: PracticeId): readonly string[] {
  if (id === 'data-types') return DATA_TYPES;
  if (id === 'transfer-safeguards') return TRANSFER_SAFEGUARDS;
  return id === 'last-updated' ? [] : PRACTICE_ANSWERS[id];
}

const verdictOf = (id: PracticeId, answer: string): Verdict => DEFAULT_VERDICTS.get(`${id}:${answer}`) ?? 'neutral';
const wordOf = (verdict: Verdict): string => verdictWord(verdict).toLowerCase();

function answersInWords(id: PracticeId): string {
  if (id === 'last-updated') return `a date; ${wordOf(verdictOf(id, 'old'))} where it is over three years old`;
  if (id === 'data-types') return `${DATA_TYPES.length} words, below`;
  return answersOf(id)
    .map((answer) => `\`${answer}\` ${sentenceOf(id, answer)} (${wordOf(verdictOf(id, answer))})`)
    .join('<br>');
}

function rowOf({ id, patterns }: Entry, examples: ReadonlyMap<PracticeId, ExampleSentences>): string[] {
  const own = examples.get(id);
  const sentences = Object.values(own?.answers ?? {}).flat().length;
  return [
    `\`${id}\``,
    questionOf(id),
    answersInWords(id),
    patterns === null ? '–' : String(patterns),
    String(sentences),
    String(own?.lookAlikes.length ?? 0),
  ];
}

function dataTypesTable(): string {
  const rows = DATA_TYPES.map((word) => [
    `\`${word}\``,
    dataTypeWord(word),
    wordOf(verdictOf('data-types', word)),
    String(DATA_TYPE_WORDS.find((one) => one.word === word)?.names.length ?? 0),
  ]);
  return table(['word', 'shown as', 'verdict', 'patterns'], rows);
}

/** docs/practices.md: every practice with its question, answers, default verdicts, and how much stands behind it. */
export function practicesPage(examples: readonly ExampleSentences[], date: string, version: string): string {
  setMessages('en', english);
  const all = entries();
  const byId = new Map(examples.map((one) => [one.practice, one]));
  const sentences = examples.flatMap(({ answers }) => Object.values(answers).flat()).length;
  const lookAlikes = examples.flatMap((one) => one.lookAlikes).length;
  const patterns = all.reduce((sum, one) => sum + (one.patterns ?? 0), 0);
  const sections = (Object.keys(CATEGORIES) as Category[]).map((category) => {
    const own = all.filter((one) => one.category === category).map((one) => rowOf(one, byId));
    return `## ${CATEGORIES[category]}\n\n${table(['practice', 'question', 'answers, most decisive first', 'patterns', 'examples', 'look-alikes'], own)}`;
  });
  return `# What is read out of a policy

${madeBy(date, version)}

${all.length} practices, in the ten categories of OPP-115. ${patterns.toLocaleString('en')} patterns find them; ${sentences.toLocaleString('en')} example texts must be answered, ${lookAlikes.toLocaleString('en')} look-alikes must not be.
Each practice is one file of data in \`lib/analyzer/practices\`, with its sentences beside it. A policy that is silent is \`not-stated\`. Verdicts are the default ones: each is yours to change in the options.

${sections.join('\n\n')}

## The words of \`data-types\`

${dataTypesTable()}
`;
}
