import { describe, expect, it } from 'vitest';
import { PdfError, readPdf } from '@/lib/page/pdf';
import { lines, makePdf, type Placed } from './pdf-maker';

function framed(page: number, texts: Placed[]): Placed[] {
  return [
    { x: 72, y: 760, size: 9, text: 'Larkspur Ltd. Privacy Notice' },
    ...texts,
    { x: 290, y: 30, size: 9, text: `Page ${page} of 3` },
  ];
}

const POLICY = makePdf([
  framed(1, [
    { x: 72, y: 700, size: 20, text: 'Privacy Notice' },
    { x: 72, y: 660, size: 14, text: 'What we collect' },
    ...lines(640, [
      'We collect your name, your address and what you write to us when you open an ac-',
      'count with us or ask our support for help. We may also get facts about you from third-',
      'party partners who have your consent.',
    ]),
    ...lines(580, [
      'We use cookies for these purposes:',
      '• to keep you signed in while you move from one page to another of our',
      'web site;',
      '• to count visits.',
    ]),
    ...lines(500, ['We keep your messages for as long as your account is open and for two years after that, as']),
  ]),
  framed(2, [
    ...lines(700, ['the law of commerce asks of us.']),
    { x: 72, y: 660, size: 14, text: 'Purposes' },
    { x: 72, y: 630, text: 'Data' },
    { x: 220, y: 630, text: 'Purpose' },
    { x: 420, y: 630, text: 'Kept for' },
    { x: 72, y: 605, text: 'Email' },
    { x: 220, y: 605, text: 'To send you receipts' },
    { x: 420, y: 605, text: 'Six years' },
    { x: 220, y: 591, text: 'and notices' },
    { x: 72, y: 566, text: 'Location' },
    { x: 220, y: 566, text: 'To find a shop' },
    { x: 420, y: 566, text: 'One day' },
  ]),
  framed(3, [{ x: 72, y: 700, size: 14, text: 'Contact' }, ...lines(680, ['Write to privacy@larkspur.example.'])]),
]);

describe('readPdf', () => {
  it('reads headings, paragraphs across lines and pages, lists and tables, without running heads', async () => {
    const policy = await readPdf(POLICY.slice(), 'https://larkspur.example/privacy.pdf');
    expect(policy.title).toBe('Privacy Notice');
    expect(policy.blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Privacy Notice' },
      { kind: 'heading', level: 2, text: 'What we collect' },
      {
        kind: 'paragraph',
        text: 'We collect your name, your address and what you write to us when you open an account with us or ask our support for help. We may also get facts about you from third-party partners who have your consent.',
      },
      { kind: 'paragraph', text: 'We use cookies for these purposes:' },
      {
        kind: 'list-item',
        level: 1,
        text: 'to keep you signed in while you move from one page to another of our web site;',
      },
      { kind: 'list-item', level: 1, text: 'to count visits.' },
      {
        kind: 'paragraph',
        text: 'We keep your messages for as long as your account is open and for two years after that, as the law of commerce asks of us.',
      },
      { kind: 'heading', level: 2, text: 'Purposes' },
      { kind: 'cell', row: 0, text: 'Data' },
      { kind: 'cell', row: 0, text: 'Purpose' },
      { kind: 'cell', row: 0, text: 'Kept for' },
      { kind: 'cell', row: 1, columnHead: 'Data', text: 'Email' },
      { kind: 'cell', row: 1, columnHead: 'Purpose', rowHead: 'Email', text: 'To send you receipts and notices' },
      { kind: 'cell', row: 1, columnHead: 'Kept for', rowHead: 'Email', text: 'Six years' },
      { kind: 'cell', row: 2, columnHead: 'Data', text: 'Location' },
      { kind: 'cell', row: 2, columnHead: 'Purpose', rowHead: 'Location', text: 'To find a shop' },
      { kind: 'cell', row: 2, columnHead: 'Kept for', rowHead: 'Location', text: 'One day' },
      { kind: 'heading', level: 2, text: 'Contact' },
      { kind: 'paragraph', text: 'Write to privacy@larkspur.example.' },
    ]);
    expect(policy.words.onPage).toBe(policy.words.read);
  });

  it('says what is wrong with files that cannot be read', async () => {
    const problemOf = (data: Uint8Array<ArrayBuffer>) =>
      readPdf(data, null).then(
        () => null,
        (error: unknown) => (error instanceof PdfError ? error.problem : error),
      );
    expect(await problemOf(new TextEncoder().encode('<!doctype html><p>Not found</p>'))).toBe('broken');
    expect(await problemOf(new Uint8Array(0))).toBe('broken');
    expect(await problemOf(makePdf([[]]))).toBe('no-text');
  });
});
