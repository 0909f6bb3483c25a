import { describe, expect, it } from 'vitest';
import { documentText } from '@/lib/analyzer';
import { normalise, type Sentence, segmentPolicy, splitSentences } from '@/lib/analyzer/segment';
import type { Block, PolicyDocument } from '@/lib/analyzer/types';
import { documentOf, documentOfBlocks } from './documents';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

function segmented(document: PolicyDocument) {
  return segmentPolicy(document, documentText(document));
}

function sentenceWith(document: PolicyDocument, words: string): Sentence {
  const found = segmented(document).sentences.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`no sentence with "${words}"`);
  return found;
}

describe('sentences', () => {
  it.each([
    ['We collect data. We share it.', 2],
    ['We collect data, e.g. your name, and use it.', 1],
    ['Northwind Inc. collects data. Its partners do not.', 2],
    ['This is required by Art. 13 of the law.', 1],
    ['Data goes to the U.S. and other countries.', 1],
    ['Do we sell data? No. We never do.', 3],
    ['Write to Mr. Miller, Dr. No or St. Mary.', 1],
    ['Registered under No. 5 of the list.', 1],
    ['We keep it for 1.5 years. Then it goes.', 2],
  ])('%s', (text, count) => {
    expect(split(text)).toHaveLength(count);
    expect(split(text).join(' ')).toBe(text);
  });

  it('cuts what has no end at a space, so that no pattern sees endless text', () => {
    const parts = split('data '.repeat(2_000));
    expect(parts.length).toBeGreaterThan(4);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(2_000);
    expect(parts.join(' ')).toBe('data '.repeat(2_000).trim());
  });

  it('cuts what has neither end nor space, too', () => {
    expect(split('x'.repeat(5_000)).map((part) => part.length)).toEqual([2_000, 2_000, 1_000]);
  });

  it('is empty for nothing', () => {
    expect(split('')).toEqual([]);
    expect(split(' \u00a0 ')).toEqual([]);
  });
});

describe('normalised text', () => {
  it('has plain punctuation and as many units as before', () => {
    expect(normalise('“We’ll”\u00a0SHARE — it')).toBe('"we\'ll" share - it');
  });

  it.each(['İstanbul', 'ẞ', 'ΑΣ', '😀 İ'])('keeps the length of %s, which lower case would change', (text) => {
    expect(normalise(text)).toHaveLength(text.length);
  });
});

describe('headings', () => {
  const document = documentOf('# Privacy\n\nHello there.\n\n## Sharing\n\n### Partners\n\nOne.\n\n## Security\n\nTwo.');

  it('are the path above a sentence, outermost first', () => {
    expect(sentenceWith(document, 'One.').headings).toEqual(['privacy', 'sharing', 'partners']);
    expect(sentenceWith(document, 'Two.').headings).toEqual(['privacy', 'security']);
    expect(sentenceWith(document, 'One.').heading).toBe('Partners');
  });

  it('begin a segment each', () => {
    expect(segmented(document).segments.map(({ heading }) => heading)).toEqual([
      'Privacy',
      'Sharing',
      'Partners',
      'Security',
    ]);
  });
});

describe('lead-ins', () => {
  const list = documentOf(
    'We may share your data:\n\n- with advertisers\n- with partners such as:\n  - banks\n  - shops\n- with courts\n\nThat is all.',
  );
  const leadsOf = (words: string) => sentenceWith(list, words).leadIns.map(({ quote }) => quote);

  it('of a list stand before each item, and before nothing else', () => {
    expect(leadsOf('advertisers')).toEqual(['We may share your data:']);
    expect(leadsOf('courts')).toEqual(['We may share your data:']);
    expect(leadsOf('That is all')).toEqual([]);
  });

  it('of nested lists stand before one another', () => {
    expect(leadsOf('banks')).toEqual(['We may share your data:', 'with partners such as:']);
  });

  it('are seen by patterns, in front of the sentence', () => {
    const { unit, offset } = sentenceWith(list, 'advertisers');
    expect(unit.slice(offset)).toBe('with advertisers');
    expect(unit.replace(/\s+/g, ' ')).toBe('we may share your data with advertisers');
  });

  it('hold across paragraphs that are written like items', () => {
    const document = documentOf('We share your data for these reasons:\n\n• to advertise;\n\n• to improve.');
    expect(sentenceWith(document, 'improve').leadIns).toHaveLength(1);
  });

  it('are headings that deny, over items that are no sentences', () => {
    const leads = (text: string) => sentenceWith(documentOf(text), 'ell').leadIns.map(({ quote }) => quote);
    expect(leads('# What we do NOT do\n\n- Sell your data')).toEqual(['What we do NOT do']);
    expect(leads("# We don't share\n\n- Spelling mistakes")).toEqual(["We don't share"]);
    expect(leads('# What we never do\n\n- We never sell your data')).toEqual([]);
    expect(leads('# Do Not Track\n\n- Sellers see it')).toEqual([]);
    expect(leads('# If you do not agree\n\n- Tell us')).toEqual([]);
    expect(leads('# What we do\n\n- Sell pies')).toEqual([]);
    expect(leads('# What we do not do\n\nSell pies.')).toEqual([]);
  });

  it('of a cell are the heads of its column and row', () => {
    const document = documentOf('| Data | Sold |\n|---|---|\n| Name | No |\n| Email | Yes |');
    expect(sentenceWith(document, 'Yes').leadIns.map(({ quote }) => quote)).toContain('Sold');
  });

  it('that ask make a statement with a mere yes or no, in a table or below a heading', () => {
    const table = documentOf('| Question | Answer |\n|---|---|\n| Do you sell my data? | No |');
    expect(sentenceWith(table, 'No')).toMatchObject({ unit: 'answer we do not sell your data no', isAnswer: true });
    expect(sentenceWith(table, 'Do you').unit).toBe('do you sell my data?');
    const heading = documentOf('# Do you show ads?\n\nNo. The shop pays for all.');
    expect(sentenceWith(heading, 'No').unit).toBe('we do not show ads no.');
    expect(sentenceWith(heading, 'shop')).toMatchObject({ unit: 'the shop pays for all.', isAnswer: false });
  });

  it('are slices of the text', () => {
    const text = documentText(list);
    for (const { leadIns } of segmented(list).sentences)
      for (const { quote, start, end } of leadIns) expect(text.slice(start, end)).toBe(quote);
  });
});

describe('names', () => {
  it('of the service read as "we", at the same place', () => {
    const document = documentOf('Harborlight sells nothing. We at Harborlight promise. Harborlight is here.', {
      siteName: 'Harborlight',
    });
    const { unit, text } = sentenceWith(document, 'Harborlight');
    expect(unit).toBe('we_________ sells nothing.');
    expect(unit).toHaveLength(text.length);
  });
});

describe('offsets', () => {
  it('hold for cells of a row, which stand on one line', () => {
    const cell = (text: string, row: number): Block => ({ kind: 'cell', text, row });
    const document = documentOfBlocks([cell('a b', 0), cell('c', 0), cell('d', 1)]);
    expect(documentText(document)).toBe('a b\tc\nd');
    expect(segmented(document).sentences.map(({ start }) => start)).toEqual([0, 4, 6]);
  });
});
