import { type TosdrScore, tosdrTable, tosdrValues } from '../gist/accuracy/tosdr';
import { UNMAPPED_CASES } from '../gist/accuracy/tosdr-unmapped';
import { limitInWords, missed, TOSDR } from '../thresholds';
import { folded, notReached, share, table } from './markdown';

function casesTable(score: TosdrScore): string {
  return table(
    ['case', 'expected', 'quotes', 'recall', 'opposite'],
    tosdrTable(score).map((one) => [
      one.case,
      one.expected,
      String(one.quotes),
      one.recall.toFixed(2),
      one.opposite === 0 ? '–' : one.opposite.toFixed(2),
    ]),
  );
}

function unmappedTable(): string {
  return table(
    ['case', 'why it is not mapped'],
    Object.entries(UNMAPPED_CASES).sort(([a, why], [b, because]) => why.localeCompare(because) || a.localeCompare(b)),
  );
}

/** The part of docs/accuracy.md on single quotes. */
export function tosdrSection(score: TosdrScore): string {
  const figures = tosdrValues(score);
  const left = [...score.unmapped.values()].reduce((sum, count) => sum + count, 0);
  return `## Single quotes

ToS;DR's contributors filed sentences of policies under cases. Each sentence in English is analysed on its own, without the policy around it, and must give an answer that its case stands for.

${table(
  ['figure', 'aim', 'reached'],
  [
    [TOSDR.cases.what, limitInWords(TOSDR.cases), String(figures.cases)],
    [TOSDR.quotes.what, limitInWords(TOSDR.quotes), String(figures.quotes)],
    [TOSDR.recall.what, limitInWords(TOSDR.recall), share(figures.recall)],
    [TOSDR.opposite.what, limitInWords(TOSDR.opposite), share(figures.opposite)],
  ],
)}

Quotes are taken as they were filed: some end in mid-sentence, or say only together with their heading what the case's title says. ${left} more quotes belong to cases that are not mapped. ${notReached(missed(TOSDR, figures))}

${folded(`The ${figures.cases} mapped cases`, casesTable(score))}

${folded(`The ${Object.keys(UNMAPPED_CASES).length} cases that are not mapped, with the reason`, unmappedTable())}

Titles of cases: ToS;DR contributors, CC BY-SA.`;
}
