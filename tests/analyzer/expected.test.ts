import { describe, expect, it } from 'vitest';
import type { Evidence, PracticeId, Report } from '@/lib/analyzer';
import { ENGLISH, namesIn, readFixture, reportOf } from './fixture-policies';

interface Expected {
  answer: string | string[] | null;
  quote?: string;
  minAge?: number | null;
  /** Answers or words that careful readers may differ on. */
  arguable?: string[];
}

function expectedOf(name: string): [PracticeId, Expected][] {
  const { practices } = JSON.parse(readFixture('expected', `${name}.json`)) as {
    practices: Record<PracticeId, Expected>;
  };
  return Object.entries(practices) as [PracticeId, Expected][];
}

function words(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}

function isShown(quote: string, evidence: readonly Evidence[]): boolean {
  const sought = words(quote);
  return evidence.some((one) => {
    const shown = words(`${one.leadIn?.quote ?? ''} ${one.quote}`);
    return shown.includes(sought) || sought.includes(words(one.quote));
  });
}

/** What differs from the expected answers, a line each. */
function differences(report: Report, expected: readonly [PracticeId, Expected][]): string[] {
  return expected.flatMap(([practice, { answer, quote, minAge, arguable = [] }]) => {
    const said = report.practices[practice];
    const sure = (list: readonly string[]) => list.filter((word) => !arguable.includes(word)).sort();
    const isSame = Array.isArray(answer)
      ? JSON.stringify(sure(answer)) === JSON.stringify(sure(said.answer as string[]))
      : said.answer === answer || arguable.includes(String(said.answer));
    const lines = isSame ? [] : [`${practice}: ${said.answer}, should be ${answer}`];
    if (minAge !== undefined && report.practices.children.minAge !== minAge)
      lines.push(`minAge: ${report.practices.children.minAge}, should be ${minAge}`);
    if (isSame && quote !== undefined && said.answer === answer && !isShown(quote, said.evidence))
      lines.push(`${practice}: not among the evidence: ${quote}`);
    return lines;
  });
}

describe('answers expected by readers', () => {
  it.each(ENGLISH)('$name', (policy) => {
    expect(differences(reportOf(policy), expectedOf(policy.name))).toEqual([]);
  });

  it('are there for every policy in English', () => {
    expect(namesIn('expected').sort()).toEqual(ENGLISH.map(({ name }) => name).sort());
  });
});
