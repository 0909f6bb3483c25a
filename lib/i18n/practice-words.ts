import type { DataType, PracticeId, TransferSafeguard, Verdict } from '../analyzer/types';
import { lookUp, type MessageKey, t } from './messages';

const snake = (id: string): string => id.replace(/-/g, '_');

function practiceText(practice: PracticeId, what: string): string | null {
  return lookUp(`practice_${snake(practice)}_${snake(what)}`);
}

/** Last resort for an answer without a text, which only a stored report of another version can hold. */
function orName(text: string | null, practice: PracticeId, answer: string): string {
  return text ?? `${nameOf(practice)}: ${answer}`;
}

/** "Sale of your data". */
export function nameOf(practice: PracticeId): string {
  return practiceText(practice, 'name') ?? practice;
}

/** "Does it sell your data?" */
export function questionOf(practice: PracticeId): string {
  return practiceText(practice, 'question') ?? practice;
}

/** What a finding says: "Sells or trades your data", "Collects your health data". */
export function sentenceOf(practice: PracticeId, answer: string): string {
  const text =
    practice === 'data-types' ? lookUp(`data_type_${snake(answer)}_collects`) : practiceText(practice, answer);
  return orName(text, practice, answer);
}

/** Why a finding matters to the reader; null where there is nothing to say. */
export function whyOf(practice: PracticeId, answer: string): string | null {
  if (practice === 'data-types') return lookUp(`data_type_${snake(answer)}_why`);
  return practiceText(practice, `${answer}-why`) ?? practiceText(practice, 'why');
}

/** The phrase in the list by topic: "advertisers". */
export function factOf(practice: PracticeId, answer: string): string {
  if (practice === 'data-types') return dataTypeWord(answer as DataType);
  return orName(practiceText(practice, `fact-${answer}`), practice, answer);
}

/** What a silent policy leaves open: "Whether your data is sold". */
export function notMentionedOf(practice: PracticeId): string {
  return practiceText(practice, 'not-stated') ?? nameOf(practice);
}

export function dataTypeWord(word: DataType): string {
  return lookUp(`data_type_${snake(word)}`) ?? word;
}

export function safeguardWord(word: TransferSafeguard): string {
  return practiceText('transfer-safeguards', `fact-${word}`) ?? word;
}

const VERDICT_KEYS: Record<Verdict, MessageKey> = {
  'red-flag': 'verdict_red_flag',
  concern: 'verdict_concern',
  neutral: 'verdict_neutral',
  good: 'verdict_good',
};

/** "Red flag". */
export function verdictWord(verdict: Verdict): string {
  return t(VERDICT_KEYS[verdict]);
}
