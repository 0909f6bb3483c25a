import { describe, expect, it } from 'vitest';
import { analyze, type Block, type Report } from '@/lib/analyzer';
import { documentOfBlocks } from './documents';

const YES_TO_SALES = { answer: 'yes', verdict: 'red-flag' };
const SILENT = { answer: 'not-stated', evidence: [] };

/** The sentence stands in a small policy, so that length, language and kind of the text give no reason to doubt it. */
const AROUND: Block[] = [
  { kind: 'heading', level: 1, text: 'Privacy Policy of Quillmark' },
  {
    kind: 'paragraph',
    text: 'This policy describes what Quillmark does with the information of those who use its notebooks.',
  },
  { kind: 'heading', level: 2, text: 'Details' },
];

function reportOn(block: Partial<Block> & { text: string }, heading?: string): Report {
  const under: Block[] = heading ? [{ kind: 'heading', level: 2, text: heading }] : [];
  return analyze(documentOfBlocks([...AROUND, ...under, { kind: 'paragraph', ...block }], { title: 'Privacy Policy' }));
}

/** Every piece of evidence for the practice quotes the sentence whole. */
function expectQuoted(report: Report, practice: keyof Report['practices'], text: string): void {
  const quotes = report.practices[practice].evidence.map(({ quote }) => quote);
  expect(quotes).toEqual([text]);
}

describe('sentences that are easily read wrongly', () => {
  it('1. a sale with a way out is a sale', () => {
    const text = 'We sell your personal information to data brokers, but you may opt out at any time.';
    const at = text.indexOf('opt out');
    const href = 'https://quillmark.example/opt-out';
    const report = reportOn({ text, links: [{ start: at, end: at + 'opt out'.length, href }] });
    expect(report.practices['sells-data']).toMatchObject({
      ...YES_TO_SALES,
      controls: [{ kind: 'link', label: 'opt out', href }],
    });
    expect(report.redFlags).toContain('sells-data');
    expectQuoted(report, 'sells-data', text);
  });

  it('2. not for money, but in ways that the law calls a sale: a sale', () => {
    const text =
      'We do not sell your personal information for money, but we share it with advertising partners in ways that may be considered a sale under California law.';
    const report = reportOn({ text });
    expect(report.practices['sells-data']).toMatchObject(YES_TO_SALES);
    expect(report.practices['sells-data'].withExceptions).toBeUndefined();
    expect(report.practices['shares-for-advertising']).toMatchObject(YES_TO_SALES);
    expectQuoted(report, 'sells-data', text);
  });

  it('3. a denial with exceptions is neutral, and none without is so', () => {
    const { practices, goodNews } = reportOn({
      text: 'We do not sell your personal information except as described below.',
    });
    expect(practices['sells-data']).toMatchObject({ answer: 'no', withExceptions: true, verdict: 'neutral' });
    expect(goodNews.map(({ practice }) => practice)).not.toContain('sells-data');

    const flat = reportOn({ text: 'We do not sell your personal information.' });
    expect(flat.practices['sells-data']).toMatchObject({ answer: 'no', verdict: 'good' });
    expect(flat.practices['sells-data'].withExceptions).toBeUndefined();
  });

  it('3. a sale among the exceptions is a sale', () => {
    const exceptions = documentOfBlocks(
      [
        ...AROUND,
        { kind: 'paragraph', text: 'We do not sell your personal information except as described below.' },
        { kind: 'paragraph', text: 'We sell the email addresses of trial users to training companies.' },
      ],
      { title: 'Privacy Policy' },
    );
    const { practices } = analyze(exceptions);
    expect(practices['sells-data']).toMatchObject({ answer: 'yes', verdict: 'red-flag' });
  });

  it('4. an offer not to share is made by those who share', () => {
    const text =
      'If you do not want us to share your data with third parties for marketing purposes, email us at privacy@quillmark.example.';
    const report = reportOn({ text });
    expect(report.practices['shares-for-advertising']).toMatchObject({ answer: 'yes', verdict: 'red-flag' });
    expect(report.practices['shares-for-advertising'].controls).toEqual([
      { kind: 'email', label: 'privacy@quillmark.example', href: 'mailto:privacy@quillmark.example' },
    ]);
    expectQuoted(report, 'shares-for-advertising', text);
  });

  it('5. what may be sold is sold', () => {
    const text = 'We may sell, rent or otherwise make available your contact details to our marketing affiliates.';
    const report = reportOn({ text });
    expect(report.practices['sells-data']).toMatchObject(YES_TO_SALES);
    expectQuoted(report, 'sells-data', text);
  });

  it('6. plain disclosure with a control is neither a sale nor advertising', () => {
    const { practices, redFlags } = reportOn({
      text: 'Personal information we disclose to third parties includes identifiers, and you can limit this in Settings.',
    });
    for (const id of ['sells-data', 'shares-for-advertising', 'targeted-advertising', 'third-party-tracking'] as const)
      expect(practices[id]).toMatchObject(SILENT);
    expect(redFlags).toEqual([]);
  });

  it('7. the time for an answer is no time of retention', () => {
    const { practices } = reportOn({ text: 'We respond to such requests within 30 days.' }, 'Your requests');
    expect(practices.retention).toMatchObject(SILENT);
  });

  it('8. arbitration that a framework offers waives nothing', () => {
    const { practices } = reportOn({ text: 'Under Privacy Shield you may invoke binding arbitration.' });
    expect(practices['dispute-waiver']).toMatchObject(SILENT);
  });

  it('9. linked sites sell on their own account', () => {
    const text = 'This site links to sites that may sell your data; we are not responsible for them.';
    for (const heading of [undefined, 'Links to other sites']) {
      const { practices, redFlags } = reportOn({ text }, heading);
      expect(practices['sells-data']).toMatchObject(SILENT);
      expect(redFlags).toEqual([]);
    }
  });

  it('10. what users must not collect, the service does not say that it collects', () => {
    const { practices } = reportOn({ text: "You must not collect other users' email addresses." }, 'Rules of conduct');
    expect(practices['data-types'].answer).toEqual([]);
    expect(practices['data-from-third-parties']).toMatchObject(SILENT);
  });
});
