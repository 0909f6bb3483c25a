import { describe, expect, it } from 'vitest';
import { documentText } from '@/lib/analyzer';
import { type Matchable, matchPractices, type Trace } from '@/lib/analyzer/match';
import type { Pattern } from '@/lib/analyzer/practice';
import { segmentPolicy } from '@/lib/analyzer/segment';
import { documentOf } from './documents';

function practice(...patterns: (Partial<Pattern> & { match: RegExp })[]): Matchable {
  return {
    id: 'sells-data',
    cue: /sell/,
    answers: [{ answer: 'yes', patterns: patterns.map((one, index) => ({ name: `pattern ${index}`, ...one })) }],
  };
}

function segmentsOf(markdown: string) {
  const document = documentOf(markdown);
  return segmentPolicy(document, documentText(document)).segments;
}

const find = (markdown: string, ...patterns: Parameters<typeof practice>) =>
  matchPractices([practice(...patterns)], segmentsOf(markdown));

const takes = (markdown: string, pattern: Parameters<typeof practice>[0]) => find(markdown, pattern).length > 0;

describe('a pattern takes a sentence', () => {
  const match = /\bsell/;

  it('with its words in it, and the cue', () => {
    expect(takes('We sell data.', { match })).toBe(true);
    expect(takes('We share data.', { match: /share/ })).toBe(false);
  });

  it('only with its other words', () => {
    expect(takes('We sell data.', { match, also: [/data/, /names/] })).toBe(false);
    expect(takes('We sell data and names.', { match, also: [/data/, /names/] })).toBe(true);
  });

  it('and names them as missing only where its own words are there', () => {
    const reasons: string[] = [];
    const sold = practice({ match: /\bsell.{0,9}data/, also: [/names/] });
    matchPractices([sold], segmentsOf('Data we do not sell. We sell data.'), (_, trace) => reasons.push(trace.reason));
    expect(reasons).toEqual(['', 'other words are missing']);
  });

  it('but not with those that exclude it', () => {
    expect(takes('We sell shoes.', { match, unless: /shoes/ })).toBe(false);
    expect(takes('We sell data.', { match, unless: /shoes/ })).toBe(true);
  });

  it('beside words that exclude it only where they stand in another clause', () => {
    expect(takes('We keep and sell data.', { match, unlessBeside: /keep/ })).toBe(false);
    expect(takes('You may keep it; we sell data.', { match, unlessBeside: /keep/ })).toBe(true);
  });

  it('that states, not one that asks', () => {
    expect(takes('Do we sell your data?', { match })).toBe(false);
    expect(takes('# Sales\n\n## 4. Why do we ever sell data?\n\nFor money.', { match })).toBe(false);
    expect(takes('Do we sell your data? Yes, we sell it.', { match })).toBe(true);
    expect(takes('We sell data. What can you do?', { match })).toBe(true);
    expect(takes('We sell what is listed under “Who pays us?”', { match })).toBe(true);
  });

  it('which adds something to its lead-in', () => {
    const list = 'We sell data of these kinds:\n\n* names\n* email addresses';
    expect(find(list, { match }).map((one) => one.sentence.text)).toEqual(['We sell data of these kinds:']);
    expect(find(list, { match, also: [/names/] }).map((one) => one.sentence.text)).toEqual(['names']);
  });

  it('under its heading, not under others', () => {
    const text = (heading: string) => `# ${heading}\n\nWe sell data.`;
    expect(takes(text('Sharing'), { match, under: /shar/ })).toBe(true);
    expect(takes(text('Security'), { match, under: /shar/ })).toBe(false);
    expect(takes('We sell data.', { match, under: /shar/ })).toBe(false);
    expect(takes(text('Security'), { match, notUnder: /security/ })).toBe(false);
    expect(takes('## Security\n\n### Sales\n\nWe sell data.', { match, notUnder: /security/ })).toBe(false);
  });

  it('after one of the two sentences before it, in the same segment', () => {
    const after = /partners/;
    expect(takes('We have partners. We sell data.', { match, after })).toBe(true);
    expect(takes('We have partners. True. We sell data.', { match, after })).toBe(true);
    expect(takes('We have partners. True. Really. We sell data.', { match, after })).toBe(false);
    expect(takes('We have partners.\n\n## Sale\n\nWe sell data.', { match, after: /have/ })).toBe(false);
  });

  it('where the stance is its own', () => {
    expect(takes('We do not sell data.', { match })).toBe(false);
    expect(takes('We do not sell data.', { match, stance: 'denied' })).toBe(true);
    expect(takes('We sell data.', { match, stance: 'denied' })).toBe(false);
    expect(takes('We do not sell data.', { match, stance: 'any' })).toBe(true);
    expect(takes('We do not sell cards, but we sell data.', { match }), 'the second place counts').toBe(true);
  });

  it('that speaks of the service, unless it takes any', () => {
    const text = 'This site links to other sites that sell data; we are not responsible for them.';
    expect(takes(text, { match })).toBe(false);
    expect(takes(text, { match, scope: 'any' })).toBe(true);
  });

  it('that is no mere condition, where conditions are excluded', () => {
    expect(takes('If we sell data, you are told.', { match })).toBe(true);
    expect(takes('If we sell data, you are told.', { match, condition: 'exclude' })).toBe(false);
  });

  it('by the words of its lead-in', () => {
    const [finding] = find('We sell your data to:\n\n- banks\n- shops', { match: /\bsell\b.*\bbanks/ });
    expect(finding?.sentence.text).toBe('banks');
  });
});

describe('findings', () => {
  it('are in the order of the text, one for each sentence and answer, by the first pattern', () => {
    const findings = find('We sell data. We like sailing. We sell names.', { match: /sell/ }, { match: /sell data/ });
    expect(findings.map(({ sentence, pattern }) => [sentence.text, pattern])).toEqual([
      ['We sell data.', 'pattern 0'],
      ['We sell names.', 'pattern 0'],
    ]);
  });

  it('know the span that decided, and whether the denial is limited', () => {
    const [finding] = find('We do not sell data without your consent.', { match: /sell data/, stance: 'denied' });
    expect(finding?.sentence.unit.slice(finding.start, finding.end)).toBe('sell data');
    expect(finding?.withExceptions).toBe(true);
  });
});

describe('the tracer', () => {
  it('is told by every pattern why it took or refused', () => {
    const traces: Trace[] = [];
    const all = [
      { match: /sell/ },
      { match: /sell/, unless: /data/ },
      { match: /sell/, also: [/names/] },
      { match: /sell/, under: /x/ },
      { match: /sell/, stance: 'denied' as const },
      { match: /rent/ },
    ];
    matchPractices([practice(...all)], segmentsOf('We sell data.'), (_, trace) => traces.push(trace));
    expect(traces.map(({ accepted }) => accepted)).toEqual([true, false, false, false, false, false]);
    expect(traces.map(({ reason }) => reason === '')).toEqual([true, false, false, false, false, true]);
    expect(new Set(traces.map(({ reason }) => reason)).size).toBe(5);
  });
});
