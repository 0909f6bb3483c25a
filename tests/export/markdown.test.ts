import { marked } from 'marked';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportsToMarkdown, reportToMarkdown } from '@/lib/export/markdown';
import { sampleReport } from '../browser/sample-report';
import { samplePolicy, speakEnglish } from './sample-policy';

beforeAll(speakEnglish);

describe('reportToMarkdown', () => {
  it('tells what was found, each with its sentence and a link to it', () => {
    const text = reportToMarkdown(samplePolicy());
    expect(text).toContain('# What the privacy policy of Lumora says');
    expect(text).toContain('- Grade: D');
    expect(text).toContain('- Read: 1,200 of 1,210 words');
    expect(text).toMatch(/## Red flags\n\n- \*\*Sells or trades your data\.\*\*/);
    expect(text).toContain('> We **sell your contact details** to data brokers, but you may opt out at any time.');
    expect(text).toContain(
      '[4. How we share](<https://lumora.example/privacy#:~:text=We%20sell%20your%20contact%20details%20to%20data%20brokers%2C%20but%20you%20may%20opt%20out%20at%20any%20time.>)',
    );
    expect(text).toContain('Way out: [Do Not Sell](<https://lumora.example/do-not-sell>)');
    expect(text).toMatch(/## Concerns\n\n- \*\*Collects your health data\.\*\*[\s\S]*> We note your health\./);
    expect(text).toMatch(/## Not mentioned\n\n- Whether you are told of a data breach/);
    expect(text).toContain('Not legal advice.');
  });

  it('makes nothing of a report without findings up', () => {
    const text = reportToMarkdown(sampleReport());
    expect(text).toContain('**No red flags found**');
    expect(text).not.toContain('##');
    expect(text).toContain('- Grade: none');
  });

  it('lets nothing of the policy become markup', () => {
    const evil = '<img src=x onerror=alert(1)> ![a](http://evil.example/x) **b** `c` [d](javascript:e) | # f';
    const report = samplePolicy({ siteName: `${evil}\n# heading` });
    const [evidence] = report.practices['sells-data'].evidence;
    Object.assign(evidence ?? {}, {
      quote: `${evil}\n\n# heading`,
      heading: '](javascript:x) <b>',
      marks: [{ start: 5, end: 9 }],
    });
    report.practices['sells-data'].controls = [
      { kind: 'link', label: ']( evil', href: 'javascript:alert(1)' },
      { kind: 'link', label: 'out ](x', href: 'https://lumora.example/a>b' },
    ];
    const html = marked.parse(reportToMarkdown(report), { async: false });
    expect(html).not.toMatch(/<(img|code|script)/);
    expect(html).not.toMatch(/href="(?!https:\/\/lumora\.example|mailto:privacy@lumora\.example)/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('&lt;img src=x');
  });

  it('puts the words that decided in bold, wherever the sentence stands', () => {
    const report = samplePolicy();
    const quote = 'We sell your name.';
    const leadIn = { quote: 'Be warned:', start: 680, end: 690 };
    const marks = [
      { start: 683, end: 689 },
      { start: 703, end: 707 },
    ];
    report.practices['sells-data'].evidence = [{ quote, start: 700, end: 718, heading: null, leadIn, marks }];
    expect(reportToMarkdown(report)).toContain('> Be warned: … We **sell** your name.');
  });

  it('shows both sides of a contradiction', () => {
    const report = samplePolicy();
    report.practices['sells-data'].contradiction = {
      answer: 'no',
      evidence: [{ quote: 'We never sell data.', start: 0, end: 19, heading: null }],
    };
    expect(reportToMarkdown(report)).toMatch(
      /Says two things: Says it does not sell your data\n\n {2}> We never sell data\./,
    );
  });
});

describe('reportsToMarkdown', () => {
  it('is a table with one column for each policy, differences first', () => {
    const text = reportsToMarkdown([samplePolicy(), sampleReport()]);
    expect(text).toContain(
      '| Practice | [Lumora](<https://lumora.example/privacy>) | [shop.example](<https://shop.example/privacy>) |',
    );
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows[3]).toMatch(
      /^\| Sale of your data \| \[Red flag: Sells or trades your data, way out\]\(<[^>]*#:~:text=We%20sell[^>]*>\) \| Not mentioned \|$/,
    );
    expect(rows[4]).toMatch(/^\| health data \| \[Concern: Collects your health data\]/);
    const html = marked.parse(text, { async: false });
    expect(html.match(/<tr>/g)).toHaveLength(rows.length - 1);
    expect(html.match(/<td/g)).toHaveLength(3 * (rows.length - 2));
  });
});
