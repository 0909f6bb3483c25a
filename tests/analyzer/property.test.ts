import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, documentText, type Evidence, judge, normalizedSentences, type Report } from '@/lib/analyzer';
import { DEFAULT_VERDICTS } from '@/lib/analyzer/default-verdicts';
import { splitSentences } from '@/lib/analyzer/segment';
import { documentOfBlocks } from './documents';
import { anyDocument, anyPreferences, anyReport } from './random';

/** All evidence of a report, contradictions and audience included. */
function evidenceIn(report: Report): Evidence[] {
  return [
    ...(report.audience ? [report.audience.evidence] : []),
    ...Object.values(report.practices).flatMap((practice) => [
      ...practice.evidence,
      ...('contradiction' in practice ? (practice.contradiction?.evidence ?? []) : []),
    ]),
  ];
}

describe('any document', () => {
  it('is analysed without an error, each quote, lead-in and mark in its place', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const text = documentText(document);
        for (const { quote, start, end, leadIn, marks = [] } of evidenceIn(analyze(document))) {
          expect(text.slice(start, end)).toBe(quote);
          if (leadIn) expect(text.slice(leadIn.start, leadIn.end)).toBe(leadIn.quote);
          for (const mark of marks) {
            expect(mark.start).toBeGreaterThanOrEqual(start);
            expect(mark.end).toBeLessThanOrEqual(end);
            expect(mark.end).toBeGreaterThan(mark.start);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gets the same report each time, and is left as it was', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const before = JSON.stringify(document);
        const first = JSON.stringify(analyze(document));
        expect(JSON.stringify(analyze(document))).toBe(first);
        expect(JSON.stringify(document)).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it('gets a report that is plain JSON, with evidence for everything stated', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const report = analyze(document);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        for (const [id, { answer, evidence }] of Object.entries(report.practices)) {
          const isStated = answer !== null && answer !== 'not-stated' && answer.length > 0;
          expect(evidence.length > 0, `${id} ${answer}`).toBe(isStated);
        }
        const { answer, evidence } = report.practices['data-types'];
        expect(answer.filter((word) => !evidence.some((one) => one.word === word))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every word in some sentence', () => {
    fc.assert(
      fc.property(anyDocument, ({ blocks }) => {
        for (const { text } of blocks) {
          const spans = splitSentences(text);
          const kept = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
          expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          spans.forEach(({ start, end }, index) => {
            expect(start).toBeGreaterThanOrEqual(index === 0 ? 0 : spans[index - 1]!.end);
            expect(end).toBeGreaterThan(start);
          });
        }
      }),
    );
  });

  it('has sentences that can be compared', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(normalizedSentences(document)).toEqual(normalizedSentences(documentOfBlocks(document.blocks)));
        for (const sentence of normalizedSentences(document)) expect(sentence.trim()).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });
});

const WORSE = ['good', 'neutral', 'concern', 'red-flag'] as const;
const LETTERS = ['A', 'B', 'C', 'D', 'E'];

describe('any judgement', () => {
  it('keeps to what is known, whatever the preferences', () => {
    fc.assert(
      fc.property(anyReport, anyPreferences, (report, preferences) => {
        const judged = judge(report, preferences, '2026-06-01');
        expect(judge(judged, preferences, '2026-06-01')).toEqual(judged);
        for (const { practice, answer } of [...judged.concerns, ...judged.goodNews, ...judged.dealBreakers]) {
          const said = report.practices[practice].answer;
          expect(answer === 'old' ? said !== null : Array.isArray(said) ? said : [said]).toEqual(
            answer === 'old' ? true : expect.arrayContaining([answer]),
          );
        }
        for (const id of judged.redFlags) expect(judged.practices[id].verdict).toBe('red-flag');
        expect(judged.grade === null).toBe(judged.noGrade !== undefined);
      }),
    );
  });

  it('never gives a better grade for a worse verdict', () => {
    fc.assert(
      fc.property(anyReport, anyPreferences, fc.nat(), (report, preferences, pick) => {
        const whole = { ...report, words: { read: 10, onPage: 10 } };
        const before = judge(whole, preferences, '2026-06-01');
        const stated = Object.entries(report.practices).flatMap(([id, { answer }]) =>
          [answer ?? []].flat().map((one) => `${id}:${one}`),
        );
        const key = stated[pick % stated.length]!;
        const own = WORSE.find((verdict) => verdict === preferences.verdicts[key]);
        const current = own ?? DEFAULT_VERDICTS.get(key) ?? 'neutral';
        for (const verdict of WORSE.slice(WORSE.indexOf(current))) {
          const after = judge(
            whole,
            { ...preferences, verdicts: { ...preferences.verdicts, [key]: verdict } },
            '2026-06-01',
          );
          expect(after.grade!.points).toBeLessThanOrEqual(before.grade!.points);
          expect(LETTERS.indexOf(after.grade!.letter)).toBeGreaterThanOrEqual(LETTERS.indexOf(before.grade!.letter));
        }
      }),
    );
  });

  it('is traceable: the points are those of the reasons, and silence has none', () => {
    fc.assert(
      fc.property(anyReport, anyPreferences, (report, preferences) => {
        const { grade } = judge({ ...report, words: { read: 10, onPage: 10 } }, preferences);
        const start = judge({ ...report, practices: silent, words: { read: 10, onPage: 10 } }).grade!.points;
        expect(grade!.points).toBe(grade!.reasons.reduce((sum, { points }) => sum + points, start));
        expect(grade!.reasons.filter(({ answer }) => answer === 'not-stated')).toEqual([]);
      }),
    );
  });
});

const silent = analyze(documentOfBlocks([])).practices;
