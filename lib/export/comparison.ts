import { has, redFlagsOf } from '../analyzer/red-flags';
import {
  type ChoicePracticeId,
  DATA_TYPES,
  type DataType,
  type Evidence,
  type Judged,
  PRACTICE_ANSWERS,
  type PracticeId,
  type Report,
  TRANSFER_SAFEGUARDS,
  type TransferSafeguard,
  type Verdict,
} from '../analyzer/types';
import { dataTypeWord, formatDate, nameOf, safeguardWord, sentenceOf, t } from '../i18n';
import { evidenceOf } from './findings';

/** What one policy says about the subject of a row. */
export interface ComparedAnswer {
  /** Null: the policy does not mention it. */
  words: string | null;
  verdict: Verdict;
  isDealBreaker: boolean;
  /** "way out", "with exceptions", "says two things". */
  notes: string[];
  evidence: Evidence | undefined;
}

export interface ComparisonRow {
  /** A practice, or one word of a set (`data-types:health`). */
  key: string;
  title: string;
  /** One for each policy, in their order. */
  answers: ComparedAnswer[];
  differs: boolean;
  /** Judged otherwise than neutral by at least one policy's answer. */
  isTelling: boolean;
}

const SEVERITY: Record<Verdict, number> = { 'red-flag': 3, concern: 2, neutral: 0, good: 1 };

interface Subject {
  practice: PracticeId;
  word?: DataType | TransferSafeguard;
}

function subjects(): Subject[] {
  return [
    ...(Object.keys(PRACTICE_ANSWERS) as ChoicePracticeId[]).map((practice) => ({ practice })),
    ...DATA_TYPES.map((word) => ({ practice: 'data-types' as const, word })),
    ...TRANSFER_SAFEGUARDS.map((word) => ({ practice: 'transfer-safeguards' as const, word })),
    { practice: 'last-updated' },
  ];
}

function titleOf({ practice, word }: Subject): string {
  if (!word) return nameOf(practice);
  return practice === 'data-types' ? dataTypeWord(word as DataType) : safeguardWord(word as TransferSafeguard);
}

/** The verdict on one word of a set: the report names only those that are not neutral. */
function verdictOfWord(report: Report, judged: Judged): Verdict {
  if (has(redFlagsOf(report), judged)) return 'red-flag';
  if (has(report.concerns, judged)) return 'concern';
  return has(report.goodNews, judged) ? 'good' : 'neutral';
}

const SILENT: ComparedAnswer = {
  words: null,
  verdict: 'neutral',
  isDealBreaker: false,
  notes: [],
  evidence: undefined,
};

function answerOf(report: Report, { practice, word }: Subject): ComparedAnswer {
  if (practice === 'data-types' || practice === 'transfer-safeguards') {
    const words: string[] = report.practices[practice].answer;
    if (!word || !words.includes(word)) return SILENT;
    const judged = { practice, answer: word };
    return {
      words: sentenceOf(practice, word),
      verdict: verdictOfWord(report, judged),
      isDealBreaker: has(report.dealBreakers, judged),
      notes: [],
      evidence: evidenceOf(report, judged)[0],
    };
  }
  if (practice === 'last-updated') {
    const { answer, verdict, evidence } = report.practices[practice];
    if (answer === null) return SILENT;
    const isDealBreaker = has(report.dealBreakers, { practice, answer: 'old' });
    return { words: formatDate(answer), verdict, isDealBreaker, notes: [], evidence: evidence[0] };
  }
  const { answer, verdict, evidence, withExceptions, contradiction, controls } = report.practices[practice];
  if (answer === 'not-stated') return SILENT;
  return {
    words: sentenceOf(practice, answer),
    verdict,
    isDealBreaker: has(report.dealBreakers, { practice, answer }),
    notes: [
      ...(withExceptions ? [t('compare_exceptions')] : []),
      ...(contradiction ? [t('says_two_things')] : []),
      ...(controls?.length ? [t('compare_way_out')] : []),
    ],
    evidence: evidence[0],
  };
}

function worst(answers: readonly ComparedAnswer[]): number {
  return Math.max(...answers.map(({ verdict, isDealBreaker }) => (isDealBreaker ? 4 : SEVERITY[verdict])));
}

function says({ words, notes }: ComparedAnswer): string {
  return JSON.stringify([words, notes]);
}

/**
 * Policies side by side: what they differ in first, the most telling difference first; then what all say; silence of all last.
 * Words of sets that no policy names are left out.
 */
export function compareRows(reports: readonly Report[]): ComparisonRow[] {
  const rows = subjects().flatMap((subject): (ComparisonRow & { rank: number })[] => {
    const answers = reports.map((report) => answerOf(report, subject));
    const isSilent = answers.every(({ words }) => words === null);
    if (isSilent && subject.word) return [];
    const differs = new Set(answers.map(says)).size > 1;
    const severity = worst(answers);
    return [
      {
        key: subject.word ? `${subject.practice}:${subject.word}` : subject.practice,
        title: titleOf(subject),
        answers,
        differs,
        isTelling: severity > 0,
        rank: (differs ? 100 : 0) + severity * 10 + (isSilent ? 0 : 1),
      },
    ];
  });
  return rows.toSorted((a, b) => b.rank - a.rank).map(({ rank: _, ...row }) => row);
}
