import { has, redFlagsOf } from '../analyzer/red-flags';
import type { Report } from '../analyzer/types';
import { joinItems } from './format';
import { plural, t } from './messages';

/** The verdict in words, as the largest text has it: "3 red flags", "1 deal-breaker", "No red flags found". */
export function verdictLine(report: Report): string {
  const { length } = redFlagsOf(report);
  if (report.dealBreakers.length > 0) return plural('deal_breakers', report.dealBreakers.length);
  const soFar = report.noGrade === 'too-little-read';
  if (length === 0) return t(soFar ? 'red_flags_so_far_none' : 'red_flags_none');
  return plural(soFar ? 'red_flags_so_far' : 'red_flags', length);
}

/** All counts and the grade on one line, for tooltips and the live region: "3 red flags, 5 concerns, 4 good, grade D". */
export function reportLine(report: Report): string {
  const counts = [verdictLine(report)];
  // A deal-breaker is counted once.
  const others = redFlagsOf(report).filter((one) => !has(report.dealBreakers, one));
  const flags = report.dealBreakers.length > 0 ? others.length : 0;
  const concerns = report.concerns.filter(({ dealBreaker }) => !dealBreaker).length;
  const good = report.goodNews.filter(({ dealBreaker }) => !dealBreaker).length;
  if (flags > 0) counts.push(plural('red_flags', flags));
  if (concerns > 0) counts.push(plural('concerns', concerns));
  if (good > 0) counts.push(plural('good', good));
  counts.push(report.grade ? t('status_grade', report.grade.letter) : t('status_no_grade'));
  return joinItems(counts);
}
