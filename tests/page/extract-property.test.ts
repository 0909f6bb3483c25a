import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/analyzer/types';
import { blocksOf } from '@/lib/page/blocks';
import { extractPolicy } from '@/lib/page/extract';
import { documentOf, paragraphs, readPage, URL_OF_PAGE } from './policy-page';

const TAGS =
  'div p span b a ul li ol dl dt dd table thead tr th td h1 h3 details summary pre br nav footer section button strong sup x-y form article'.split(
    ' ',
  );
const ATTRIBUTES = [
  '',
  ' hidden',
  ' class="footer"',
  ' href="../x?y=1"',
  ' href="javascript:1"',
  ' href="http://["',
  ' colspan="9999999"',
  ' rowspan="-3"',
  ' role="heading" aria-level="99"',
  ' role="row"',
  ' style="display:none"',
];
const WORDS = fc.constantFrom(
  'We collect data.',
  'a',
  ' ',
  '\u00a0',
  '\t\n',
  '•',
  '—',
  '\u00ad',
  '\u200b',
  '\u0000',
  '1. ',
  'Cookies',
  '。',
  '😀',
  '©',
  'x'.repeat(300),
  'We may share your personal information with our partners in other countries.',
);

const html = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 5 }).map((parts) => parts.join('')),
  node: fc.oneof(
    { depthSize: 'small' },
    WORDS,
    fc
      .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES), tie('nodes'))
      .map(([tag, attribute, inner]) => `<${tag}${attribute}>${inner}</${tag}>`),
  ),
})).nodes;

function isSound(block: Block): boolean {
  const isCollapsed =
    block.text !== '' && block.text === block.text.trim() && !/[\t\n\r\u00a0\u00ad\u200b]| {2}/.test(block.text);
  const links = block.links ?? [];
  const haveLinks = links.every((link, index) => {
    const isInside =
      link.start >= (links[index - 1]?.end ?? 0) && link.start < link.end && link.end <= block.text.length;
    return isInside && /^(?:https?|mailto|tel):/.test(link.href);
  });
  const hasLevel = block.kind !== 'heading' || (block.level !== undefined && block.level >= 1 && block.level <= 6);
  const hasRow = (block.kind === 'cell') === (block.row !== undefined);
  return isCollapsed && haveLinks && hasLevel && hasRow;
}

describe('what is read of any page', () => {
  it('keeps the promises of a block, and is never more than what is on the page', () => {
    fc.assert(
      fc.property(html, fc.boolean(), (body, hasUrl) => {
        const policy = extractPolicy(documentOf(body), hasUrl ? URL_OF_PAGE : null);
        for (const block of policy.blocks) expect(block).toSatisfy(isSound);
        expect(policy.words.onPage).toBeGreaterThanOrEqual(policy.words.read);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(html, (body) => {
        const [once, again] = [1, 2].map(() => extractPolicy(documentOf(body), URL_OF_PAGE));
        expect(once).toEqual(again);
      }),
      { numRuns: 50 },
    );
  });

  it('is bounded on endless, deep and wide pages', () => {
    const deep = `${'<div><b>'.repeat(3_000)}${paragraphs(3)}`;
    expect(readPage(deep).words.read).toBeGreaterThan(0);
    const document = documentOf('');
    const list = document.createElement('div');
    for (let index = 0; index < 100_000; index++) {
      const item = document.createElement('p');
      item.textContent = `We collect item ${index}.`;
      list.appendChild(item);
    }
    document.body.appendChild(list);
    const policy = extractPolicy(document, null, { limits: { nodes: 50_000, milliseconds: 60_000 } });
    expect(policy.blocks.length).toBeLessThan(50_000);
    expect(policy.words.onPage).toBeGreaterThan(300_000);
  });

  it('has tables of any shape with bounded spans', () => {
    const rows = Array.from(
      { length: 40 },
      (_, row) => `<tr><td colspan="${row * 1000}" rowspan="65534">a ${row}</td><td>b</td></tr>`,
    ).join('');
    const { body } = documentOf(`<table>${rows}</table>`);
    for (const block of blocksOf(body, null)) expect(block).toSatisfy(isSound);
  });
});
