import { DEFAULT_VERDICTS } from './default-verdicts';
import { type Counted, gradeOf } from './grade';
import {
  type ChoicePracticeId,
  type Judged,
  PRACTICE_ANSWERS,
  type PracticeId,
  type Preferences,
  type Report,
  type TransferSafeguard,
  type Verdict,
} from './types';

/** A policy this many years old counts as old. */
const OLD_YEARS = 3;
/** Below this share of the page's words no grade is given: what was not read may be worse. */
const MIN_SHARE_READ = 0.8;
const STRUCK_DOWN: ReadonlySet<string> = new Set<TransferSafeguard>(['privacy-shield', 'safe-harbor']);
/** What a policy should speak of (GDPR Art. 13, CCPA § 1798.130, and what people ask first). */
const EXPECTED: readonly PracticeId[] = [
  'sells-data',
  'shares-for-advertising',
  'law-enforcement',
  'retention',
  'deletion',
  'access',
  'correction',
  'security-measures',
  'breach-notification',
  'international-transfer',
  'children',
  'changes-notice',
  'cookie-choice',
  'legal-bases',
  'complaint-authority',
  'ai-training',
  'automated-decisions',
  'privacy-contact',
  'last-updated',
  'data-types',
];
/** Worst first: deal-breakers, then the order of the default verdicts. */
const RANK = new Map([...DEFAULT_VERDICTS.keys()].map((key, index) => [key, index]));

const NONE: Preferences = { verdicts: {}, dealBreakers: [] };

function verdictOf(key: string, { verdicts }: Preferences): Verdict {
  const own = Object.hasOwn(verdicts, key) ? verdicts[key] : undefined;
  return ORDER.find((verdict) => verdict === own) ?? DEFAULT_VERDICTS.get(key) ?? 'neutral';
}

/** Years from one `YYYY-MM[-DD]` to another. */
function yearsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1] = to.split('-').map(Number);
  return toYear - fromYear + (toMonth - fromMonth) / 12;
}

/** Every stated answer with its key and verdict. */
function judgedAnswers(
  report: Report,
  preferences: Preferences,
  today: string | undefined,
): (Counted & { key: string })[] {
  const judged: (Counted & { key: string })[] = [];
  const add = (practice: PracticeId, answer: string, verdict?: Verdict) => {
    const key = `${practice}:${answer}`;
    judged.push({ practice, answer, key, verdict: verdict ?? verdictOf(key, preferences) });
  };
  for (const id of Object.keys(PRACTICE_ANSWERS) as ChoicePracticeId[]) {
    const { answer, withExceptions } = report.practices[id];
    if (answer === 'not-stated') continue;
    const verdict = verdictOf(`${id}:${answer}`, preferences);
    add(id, answer, withExceptions && verdict === 'good' ? 'neutral' : verdict);
  }
  const safeguards = report.practices['transfer-safeguards'].answer;
  const isValid = safeguards.some((word) => !STRUCK_DOWN.has(word));
  for (const word of safeguards)
    add('transfer-safeguards', word, isValid && STRUCK_DOWN.has(word) ? 'neutral' : undefined);
  for (const word of report.practices['data-types'].answer) add('data-types', word);
  const updated = report.practices['last-updated'].answer;
  if (updated && today && yearsBetween(updated, today) > OLD_YEARS) add('last-updated', 'old');
  return judged;
}

const ORDER: readonly Verdict[] = ['red-flag', 'concern', 'neutral', 'good'];

function worst(verdicts: readonly Verdict[]): Verdict {
  return ORDER.find((verdict) => verdicts.includes(verdict)) ?? 'neutral';
}

/**
 * Judges the facts of a report by the user's verdicts and deal-breakers: verdicts, red flags, concerns, good news, what is
 * not mentioned, and the grade. `today` is `YYYY-MM-DD`; without it no policy counts as old. The facts stay as they are.
 */
export function judge(report: Report, preferences: Preferences = NONE, today?: string): Report {
  const judged = judgedAnswers(report, preferences, today);
  const dealBreakers = new Set(preferences.dealBreakers);
  const isDealBreaker = ({ key }: { key: string }) => dealBreakers.has(key);
  const ranked = [...judged].sort(
    (a, b) =>
      Number(isDealBreaker(b)) - Number(isDealBreaker(a)) || (RANK.get(a.key) ?? 999) - (RANK.get(b.key) ?? 999),
  );
  const listed = (verdict: Verdict): Judged[] =>
    ranked
      .filter((one) => one.verdict === verdict)
      .map((one) => ({
        practice: one.practice,
        answer: one.answer,
        ...(isDealBreaker(one) && { dealBreaker: true as const }),
      }));

  const practices = Object.fromEntries(
    Object.entries(report.practices).map(([id, practice]) => [
      id,
      { ...practice, verdict: worst(judged.filter((one) => one.practice === id).map((one) => one.verdict)) },
    ]),
  ) as unknown as Report['practices'];
  const { read, onPage } = report.words;
  const noGrade =
    report.noGrade === undefined || report.noGrade === 'too-little-read'
      ? read < MIN_SHARE_READ * onPage
        ? 'too-little-read'
        : undefined
      : report.noGrade;
  const { noGrade: _, ...facts } = report;
  return {
    ...facts,
    practices,
    redFlags: [...new Set(listed('red-flag').map(({ practice }) => practice))],
    concerns: listed('concern'),
    goodNews: listed('good'),
    notMentioned: EXPECTED.filter((id) => isSilent(report.practices[id].answer)),
    dealBreakers: ranked.filter(isDealBreaker).map(({ practice, answer }) => ({ practice, answer, dealBreaker: true })),
    grade: noGrade ? null : gradeOf(ranked),
    ...(noGrade && { noGrade }),
  };
}

function isSilent(answer: string | readonly string[] | null): boolean {
  return answer === null || answer === 'not-stated' || answer.length === 0;
}
