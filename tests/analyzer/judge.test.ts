import { describe, expect, it } from 'vitest';
import { judge } from '@/lib/analyzer';
import { DEFAULT_VERDICTS } from '@/lib/analyzer/default-verdicts';
import type { PracticeReport, PracticeReports, Report } from '@/lib/analyzer/types';
import { sampleReport } from '../browser/sample-report';

const said = (answer: PracticeReport['answer'], change: Partial<PracticeReport> = {}): PracticeReport => ({
  answer,
  verdict: 'neutral',
  evidence: [],
  ...change,
});

function reportWith(practices: Partial<PracticeReports>, change: Partial<Report> = {}): Report {
  return sampleReport({ practices: { ...sampleReport().practices, ...practices }, ...change });
}

const keys = (judged: { practice: string; answer: string }[]) => judged.map((one) => `${one.practice}:${one.answer}`);
const sells = reportWith({ 'sells-data': said('yes'), 'dispute-waiver': said('yes'), deletion: said('yes') });

describe('default verdicts', () => {
  it('sort answers into red flags, concerns and good news', () => {
    const judged = judge(
      reportWith({
        'ai-training': said('yes'),
        'sells-data': said('yes'),
        'consent-by-use': said('yes'),
        portability: said('yes'),
        affiliates: said('yes'),
      }),
    );
    expect(judged.redFlags).toEqual(['sells-data', 'ai-training']);
    expect(keys(judged.concerns)).toEqual(['consent-by-use:yes']);
    expect(keys(judged.goodNews)).toEqual(['portability:yes']);
    expect(judged.practices.affiliates.verdict).toBe('neutral');
  });

  it('leave few answers red', () => {
    const red = [...DEFAULT_VERDICTS].filter(([, verdict]) => verdict === 'red-flag').map(([key]) => key);
    expect(red).toHaveLength(9);
  });
});

describe('a limited denial', () => {
  it('is never good news, nor counted as such', () => {
    const limited = judge(reportWith({ 'sells-data': said('no', { withExceptions: true }) }));
    const flat = judge(reportWith({ 'sells-data': said('no') }));
    expect(keys(flat.goodNews)).toEqual(['sells-data:no']);
    expect(limited.goodNews).toEqual([]);
    expect(limited.practices['sells-data'].verdict).toBe('neutral');
    expect(limited.grade!.points).toBeLessThan(flat.grade!.points);
  });
});

describe('frameworks that a court struck down', () => {
  const safeguards = (...answer: ('privacy-shield' | 'safe-harbor' | 'scc')[]) =>
    judge(reportWith({ 'transfer-safeguards': { answer, verdict: 'neutral', evidence: [] } }));

  it('are a red flag where nothing valid stands beside them', () => {
    expect(safeguards('privacy-shield').redFlags).toEqual(['transfer-safeguards']);
    expect(safeguards('safe-harbor', 'privacy-shield').redFlags).toEqual(['transfer-safeguards']);
    expect(safeguards('privacy-shield', 'scc').redFlags).toEqual([]);
    expect(safeguards('scc').redFlags).toEqual([]);
  });
});

describe('the age of the policy', () => {
  const aged = (answer: string | null, today?: string) =>
    keys(
      judge(reportWith({ 'last-updated': { answer, verdict: 'neutral', evidence: [] } }), undefined, today).concerns,
    );

  it('is a concern over three years', () => {
    expect(aged('2022-05-31', '2025-06-01')).toEqual(['last-updated:old']);
    expect(aged('2022-06', '2025-06-01')).toEqual([]);
    expect(aged('2025-01-01', '2025-06-01')).toEqual([]);
  });

  it('is not judged without a date of today or of the policy', () => {
    expect(aged('2001-01-01')).toEqual([]);
    expect(aged(null, '2025-06-01')).toEqual([]);
  });
});

describe('what people change', () => {
  it('verdicts, each in its own way', () => {
    const judged = judge(sells, {
      verdicts: { 'sells-data:yes': 'neutral', 'deletion:yes': 'concern' },
      dealBreakers: [],
    });
    expect(judged.redFlags).toEqual(['dispute-waiver']);
    expect(keys(judged.concerns)).toEqual(['deletion:yes']);
    expect(judged.goodNews).toEqual([]);
  });

  it('deal-breakers, which come first and are marked', () => {
    const judged = judge(sells, {
      verdicts: {},
      dealBreakers: ['dispute-waiver:yes', 'ai-training:yes', 'no such:thing'],
    });
    expect(judged.redFlags).toEqual(['dispute-waiver', 'sells-data']);
    expect(judged.dealBreakers).toEqual([{ practice: 'dispute-waiver', answer: 'yes', dealBreaker: true }]);
  });

  it('nothing in the facts', () => {
    const before = structuredClone(sells);
    const judged = judge(sells, { verdicts: { 'sells-data:yes': 'good' }, dealBreakers: [] });
    expect(sells).toEqual(before);
    expect(judged.practices['sells-data'].answer).toBe('yes');
  });
});

describe('no grade', () => {
  it('under 80 % of the words read', () => {
    expect(judge({ ...sells, words: { read: 799, onPage: 1_000 } })).toMatchObject({
      grade: null,
      noGrade: 'too-little-read',
    });
    expect(judge({ ...sells, words: { read: 800, onPage: 1_000 } }).grade).not.toBeNull();
  });

  it('is lifted once the rest is read', () => {
    const half = judge({ ...sells, words: { read: 1, onPage: 1_000 } });
    expect(judge({ ...half, words: { read: 1_000, onPage: 1_000 } })).not.toHaveProperty('noGrade');
  });

  it('where the analysis found a reason', () => {
    expect(judge({ ...sells, noGrade: 'language' })).toMatchObject({ grade: null, noGrade: 'language' });
  });
});

describe('what is not mentioned', () => {
  it('are the practices that a policy should speak of', () => {
    const { notMentioned } = judge(sells);
    expect(notMentioned).toContain('retention');
    expect(notMentioned).toContain('data-types');
    expect(notMentioned).not.toContain('sells-data');
    expect(notMentioned).not.toContain('dispute-waiver');
  });

  it('never changes the grade', () => {
    expect(judge(reportWith({})).grade!.reasons).toEqual([]);
  });
});
