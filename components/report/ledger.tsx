import type { PracticeId, Report, Verdict } from '@/lib/analyzer/types';
import { choiceOf } from '@/lib/export/findings';
import { formatPoints, type MessageKey, plural, sentenceOf, t } from '@/lib/i18n';
import { verdictIn } from './findings';
import { Icon } from './icon';
import type { Knowledge } from './model';

type Reason = NonNullable<Report['grade']>['reasons'][number];

interface Line {
  verdict: Verdict;
  /** Id of what the line is about. */
  to: string;
  words: string;
  /** What stands before and after the words. */
  note?: [string, string];
  points: number;
}

/** Stands where a text's link will. */
const SLOT = '\u0001';

const NO_GRADE: Record<NonNullable<Report['noGrade']>, MessageKey> = {
  'too-little-read': 'no_grade_too_little_read',
  language: 'no_grade_language',
  'not-a-policy': 'no_grade_not_a_policy',
  'too-little-text': 'no_grade_too_little_text',
};

/** Why this grade: every point with the finding that cost or earned it. */
export function Ledger({ report, knowledge }: { report: Report; knowledge: Knowledge }) {
  const { grade } = report;
  return (
    <section class="sec why-part" id="ledger" aria-labelledby="h-why">
      <h2 id="h-why">{grade ? t('grade_title', grade.letter) : t('grade_title_none')}</h2>
      {grade ? (
        <Points report={report} grade={grade} knowledge={knowledge} />
      ) : (
        <p>{t(NO_GRADE[report.noGrade ?? 'too-little-text'])}</p>
      )}
    </section>
  );
}

function Points({
  report,
  grade,
  knowledge,
}: {
  report: Report;
  grade: NonNullable<Report['grade']>;
  knowledge: Knowledge;
}) {
  const lines = linesOf(report, grade.reasons);
  const start = grade.points - grade.reasons.reduce((sum, { points }) => sum + points, 0);
  const silent = report.notMentioned.length;
  return (
    <table class="ledger">
      <tbody>
        {start !== 0 && (
          <tr>
            <td />
            <th scope="row">{t('grade_start')}</th>
            <td>{formatPoints(start)}</td>
          </tr>
        )}
        {lines.map(({ verdict, to, words, note, points }) => (
          <tr key={`${to} ${points}`}>
            <td>
              <Icon name={verdict} />
            </td>
            <th scope="row">
              {note?.[0]}
              <a href={`#${to}`}>{words}</a>
              {note?.[1]}
            </th>
            <td>{formatPoints(points)}</td>
          </tr>
        ))}
        {silent > 0 && (
          <tr>
            <td>
              <Icon name="silent" />
            </td>
            <th scope="row">{plural('grade_silent', silent)}</th>
            <td>{formatPoints(0)}</td>
          </tr>
        )}
        <tr class="sum">
          <td />
          <th scope="row">
            {lines.length === 0 && `${t('grade_nothing')}. `}
            {rangeText(grade.letter, knowledge)}
          </th>
          <td>{formatPoints(grade.points)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function rangeText(letter: string, { gradeRange }: Knowledge): string {
  const { from, to } = gradeRange(letter);
  if (from !== null && to !== null) return t('grade_range', letter, formatPoints(from), formatPoints(to));
  if (to !== null) return t('grade_range_best', letter, formatPoints(to));
  if (from !== null) return t('grade_range_worst', letter, formatPoints(from));
  return t('grade_sum');
}

/** Red flags one by one; concerns and good news together. */
function linesOf(report: Report, reasons: readonly Reason[]): Line[] {
  const by = (wanted: Verdict) => reasons.filter((reason) => verdictIn(report, reason) === wanted);
  return [
    ...by('red-flag').map((reason) => lineOf(report, reason, 'red-flag')),
    ...together(report, by('concern'), 'concern'),
    ...together(report, by('good'), 'good'),
    ...by('neutral').map((reason) => lineOf(report, reason, 'neutral')),
  ];
}

/** One line for all that count the same; the section that it leads to names each. */
function together(report: Report, reasons: readonly Reason[], verdict: 'concern' | 'good'): Line[] {
  const worths = [...new Set(reasons.map(({ points }) => points))];
  return worths.flatMap((each) => {
    const alike = reasons.filter(({ points }) => points === each);
    if (alike.length < 2) return alike.map((reason) => lineOf(report, reason, verdict));
    const words = plural(verdict === 'concern' ? 'concerns' : 'good', alike.length);
    const note = aroundSlot(t('grade_each', SLOT, formatPoints(Math.abs(each)).replace('+', '')));
    const to = verdict === 'concern' ? 'h-concerns' : 'h-good';
    return [{ verdict, to, words, note, points: each * alike.length }];
  });
}

function lineOf(report: Report, { practice, answer, points }: Reason, verdict: Verdict): Line {
  const key = `f-${`${practice}:${answer}`.replace(/[^\w-]/g, '-')}`;
  const hasWayOut = (choiceOf(report, practice as PracticeId)?.controls?.length ?? 0) > 0 && verdict === 'red-flag';
  const words = sentenceOf(practice, answer);
  return { verdict, to: key, words, points, ...(hasWayOut && { note: aroundSlot(t('with_way_out', SLOT)) }) };
}

function aroundSlot(text: string): [string, string] {
  const [before = '', after = ''] = text.split(SLOT);
  return [before, after];
}
