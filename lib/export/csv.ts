import type { Evidence, PracticeId, Report, Verdict } from '../analyzer/types';
import { dataTypeWord, nameOf, safeguardWord, sentenceOf, t, verdictWord } from '../i18n';
import { serviceName } from './findings';
import { linkToQuote } from './link-to-quote';

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A cell as RFC 4180 writes it; what a spreadsheet would run as a formula is made plain text. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /["\r\n,;\t]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}

interface Row {
  practice: PracticeId;
  answer: string;
  verdict: Verdict | null;
  evidence: Evidence | undefined;
}

function rowsOf({ practices }: Report): Row[] {
  return (Object.keys(practices) as PracticeId[]).flatMap((practice): Row[] => {
    const silent = { practice, answer: t('verdict_not_mentioned'), verdict: null, evidence: undefined };
    if (practice === 'data-types' || practice === 'transfer-safeguards') {
      const { evidence, verdict } = practices[practice];
      if (evidence.length === 0) return [silent];
      const first = new Map(evidence.toReversed().map((one) => [one.word, one]));
      const words = practices[practice].answer;
      return words.map((word) => ({
        practice,
        answer: practice === 'data-types' ? dataTypeWord(word as never) : safeguardWord(word as never),
        verdict,
        evidence: first.get(word),
      }));
    }
    const { answer, verdict, evidence } = practices[practice];
    if (answer === null || answer === 'not-stated') return [silent];
    const text = practice === 'last-updated' ? answer : sentenceOf(practice, answer);
    const limited = 'withExceptions' in practices[practice] ? t('with_exceptions', text) : text;
    return [{ practice, answer: limited, verdict, evidence: evidence[0] }];
  });
}

/** One line for every practice of every policy, and for every word of a set, each with its most telling sentence. */
export function reportsToCsv(reports: readonly Report[]): string {
  const head = [
    t('export_service'),
    t('export_source'),
    t('export_practice'),
    t('export_answer'),
    t('export_verdict'),
    t('export_section'),
    t('export_quote'),
    t('export_link'),
  ];
  const lines = reports.flatMap((report) =>
    rowsOf(report).map(({ practice, answer, verdict, evidence }) => [
      serviceName(report) ?? '',
      report.url ?? '',
      nameOf(practice),
      answer,
      verdict ? verdictWord(verdict) : '',
      evidence?.heading ?? '',
      evidence?.quote ?? '',
      evidence ? (linkToQuote(report.url, evidence.quote) ?? '') : '',
    ]),
  );
  return `${BYTE_ORDER_MARK}${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
