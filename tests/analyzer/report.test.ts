import { describe, expect, it } from 'vitest';
import { analyze } from '@/lib/analyzer';
import type { Finding } from '@/lib/analyzer/match';
import type { Practice } from '@/lib/analyzer/practice';
import { chooseAnswer } from '@/lib/analyzer/report';
import { documentOf } from './documents';

const retention = {
  id: 'retention',
  category: 'data-retention',
  cue: /./,
  answers: [
    { answer: 'indefinite', patterns: [] },
    { answer: 'specific', patterns: [] },
    { answer: 'criteria', patterns: [] },
  ],
} as unknown as Practice;

const found = (answer: string, strength: Finding['strength'] = 'explicit') => ({ answer, strength }) as Finding;

describe('several findings are weighed', () => {
  it('by the order of precedence', () => {
    expect(chooseAnswer(retention, [found('criteria'), found('specific')])).toBe('specific');
    expect(chooseAnswer(retention, [found('specific'), found('indefinite')])).toBe('indefinite');
  });

  it('what is said outright first', () => {
    expect(chooseAnswer(retention, [found('indefinite', 'implied'), found('criteria')])).toBe('criteria');
    expect(chooseAnswer(retention, [found('indefinite', 'implied')])).toBe('indefinite');
  });

  it('and nothing comes of nothing', () => {
    expect(chooseAnswer(retention, [])).toBeUndefined();
  });
});

/** The sentences at the end of the product's description, which are easily read wrong. */
describe('sentences that are easily read wrong', () => {
  const of = (text: string) => analyze(documentOf(text)).practices;

  it('selling with a way out is selling', () => {
    const practice = of('We sell your personal information to data brokers, but you may opt out at any time.')[
      'sells-data'
    ];
    expect(practice).toMatchObject({ answer: 'yes', verdict: 'red-flag' });
  });

  it('a denial that ends in "may be considered a sale" is selling', () => {
    const text =
      'We do not sell your personal information for money, but we share it with advertising partners in ways that may be considered a sale under California law.';
    expect(of(text)['sells-data'].answer).toBe('yes');
  });

  it('a limited denial is no good news', () => {
    const practice = of('We do not sell your personal information except as described below.')['sells-data'];
    expect(practice).toMatchObject({ answer: 'no', withExceptions: true, verdict: 'neutral' });
  });

  it('a limited denial with an exception that is a sale is selling', () => {
    const text =
      'We do not sell your personal information except as described below.\n\nWe may sell your purchase history to data brokers.';
    expect(of(text)['sells-data'].answer).toBe('yes');
  });

  it('who must write to stop the sharing for marketing is shared for marketing', () => {
    const practice = of(
      'If you do not want us to share your data with third parties for marketing purposes, email us at privacy@shop.example.',
    )['shares-for-advertising'];
    expect(practice.answer).toBe('yes');
    expect(practice.controls?.map(({ href }) => href)).toContain('mailto:privacy@shop.example');
  });

  it('renting out and making available, too, is selling', () => {
    const text = 'We may sell, rent or otherwise make available your contact details to our marketing affiliates.';
    expect(of(text)['sells-data'].answer).toBe('yes');
  });

  it('disclosing, with a control, is neither selling nor sharing for advertising', () => {
    const practices = of(
      'Personal information we disclose to third parties includes identifiers, and you can limit this in Settings.',
    );
    expect(practices['sells-data'].answer).toBe('not-stated');
    expect(practices['shares-for-advertising'].answer).toBe('not-stated');
  });

  it('the time of an answer is no time of keeping', () => {
    expect(of('We respond to such requests within 30 days.').retention.answer).toBe('not-stated');
  });

  it('arbitration that a framework offers is no waiver', () => {
    const text = 'Under Privacy Shield you may invoke binding arbitration.';
    expect(of(text)['dispute-waiver'].answer).toBe('not-stated');
  });

  it('what linked sites do says nothing about this one', () => {
    const text = 'This site links to sites that may sell your data; we are not responsible for them.';
    expect(of(text)['sells-data'].answer).toBe('not-stated');
  });

  it('what is forbidden to users says nothing about what is collected', () => {
    const { answer } = of("You must not collect other users' email addresses.")['data-types'];
    expect(answer).toEqual([]);
  });
});

describe('a policy that says two things', () => {
  it('shows both, each with its sentence', () => {
    const text = 'We never sell your personal information.\n\nWe may sell your personal information to data brokers.';
    const practice = analyze(documentOf(text)).practices['sells-data'];
    expect(practice.answer).toBe('yes');
    expect(practice.contradiction?.answer).toBe('no');
    expect(practice.contradiction?.evidence.map(({ quote }) => quote)).toEqual([
      'We never sell your personal information.',
    ]);
  });
});
