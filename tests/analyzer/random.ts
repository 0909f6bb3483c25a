import fc from 'fast-check';
import { DEFAULT_VERDICTS } from '@/lib/analyzer/default-verdicts';
import type { Block, PolicyDocument, Preferences, Report, Verdict } from '@/lib/analyzer/types';
import { DATA_TYPES, PRACTICE_ANSWERS, TRANSFER_SAFEGUARDS } from '@/lib/analyzer/types';
import { sampleReport } from '../browser/sample-report';
import { documentOfBlocks } from './documents';

const SENTENCES = [
  'We sell your personal information to data brokers.',
  'We do not sell your data, except as described below.',
  'We may share your information with:',
  'advertisers, who may set cookies',
  'You can delete your account at any time; write to privacy@shop.example.',
  'This policy was last updated on 3 March 2024.',
  'If you do not agree, do not use the service',
  'Children under 13 may not use it. We keep data for up to 13 months.',
  'We collect your name, e-mail address, precise location and health data — e.g. İ, “quotes” and\u00a0spaces.',
  'Wir verarbeiten Ihre Daten nur, soweit es für den Vertrag erforderlich ist und Sie eingewilligt haben.',
  'See https://shop.example/opt-out or www.aboutads.info, (and [more]).',
];
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('x'.repeat(2_500), '. . . ! ?', '(((((', '• – —', '\ud800', '😀', 'we '.repeat(900)),
  },
);

/** As the reader makes it: white space collapsed, never empty, no line break or tab. */
const blockText = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(' ').replace(/\s+/g, ' ').trim() || 'x');

const link = (text: string) =>
  fc.record({
    start: fc.nat(text.length),
    end: fc.nat(text.length),
    href: fc.constantFrom(
      'https://shop.example/opt-out',
      'mailto:privacy@shop.example?subject=x',
      'tel:+1',
      'javascript:1',
    ),
  });

const block: fc.Arbitrary<Block> = blockText.chain((text) =>
  fc.record(
    {
      kind: fc.constantFrom('heading', 'paragraph', 'list-item', 'cell', 'term', 'definition'),
      text: fc.constant(text),
      level: fc.integer({ min: 1, max: 6 }),
      row: fc.nat(5),
      columnHead: blockText,
      rowHead: blockText,
      links: fc.array(link(text), { maxLength: 2 }),
    },
    { requiredKeys: ['kind', 'text'] },
  ),
);

/** Documents of any blocks. */
export const anyDocument: fc.Arbitrary<PolicyDocument> = fc
  .tuple(
    fc.array(block, { maxLength: 14 }),
    fc.record({
      title: fc.oneof(blockText, fc.constant('')),
      url: fc.oneof(fc.constant(null), fc.webUrl(), fc.string()),
      language: fc.constantFrom(null, 'en', 'de', 'xx'),
    }),
  )
  .map(([blocks, rest]) => documentOfBlocks(blocks, rest));

const verdict = fc.constantFrom<Verdict>('red-flag', 'concern', 'neutral', 'good');
const key = fc.oneof(
  fc.constantFrom(...DEFAULT_VERDICTS.keys()),
  fc.string(),
  fc.constantFrom('__proto__', 'constructor'),
);

export const anyPreferences: fc.Arbitrary<Preferences> = fc.record({
  // What is stored may be older than the verdicts of today.
  verdicts: fc.dictionary(key, fc.oneof(verdict, fc.string() as fc.Arbitrary<Verdict>)),
  dealBreakers: fc.array(key),
});

/** Reports with any answers, before they are judged. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    choices: fc.record(
      Object.fromEntries(
        Object.entries(PRACTICE_ANSWERS).map(([id, answers]) => [
          id,
          fc.record({ answer: fc.constantFrom('not-stated', ...answers), withExceptions: fc.boolean() }),
        ]),
      ),
    ),
    dataTypes: fc.subarray([...DATA_TYPES]),
    safeguards: fc.subarray([...TRANSFER_SAFEGUARDS]),
    updated: fc.constantFrom(null, '2015', '2024-02', '2026-01-31'),
    read: fc.nat(1_000),
  })
  .map(({ choices, dataTypes, safeguards, updated, read }) => {
    const empty = sampleReport();
    const practices = Object.entries(choices).map(([id, { answer, withExceptions }]) => [
      id,
      { ...empty.practices[id as 'deletion'], answer, ...(withExceptions && { withExceptions }) },
    ]);
    return {
      ...empty,
      words: { read, onPage: 1_000 },
      practices: {
        ...empty.practices,
        ...Object.fromEntries(practices),
        'data-types': { ...empty.practices['data-types'], answer: dataTypes },
        'transfer-safeguards': { ...empty.practices['transfer-safeguards'], answer: safeguards },
        'last-updated': { ...empty.practices['last-updated'], answer: updated },
      },
    };
  });
