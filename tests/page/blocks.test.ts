import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '@/lib/page/blocks';

const BASE = 'https://shop.example/legal/privacy';

function read(html: string, base: string | null = BASE) {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return blocksOf(document.body, base);
}

describe('blocksOf', () => {
  it('keeps headings with their level and collapses white space', () => {
    expect(read('<h1> Privacy\n  notice </h1><h3>What&nbsp;we <em>col\u00adlect</em></h3><p>Your\tname.</p>')).toEqual([
      { kind: 'heading', level: 1, text: 'Privacy notice' },
      { kind: 'heading', level: 3, text: 'What we collect' },
      { kind: 'paragraph', text: 'Your name.' },
    ]);
  });

  it('keeps list items with the depth of their list, and terms with definitions', () => {
    expect(
      read('<ul><li>One<ul><li>Two</li></ul></li><li><p>Three</p></li></ul><dl><dt>Data</dt><dd>Any fact.</dd></dl>'),
    ).toEqual([
      { kind: 'list-item', level: 1, text: 'One' },
      { kind: 'list-item', level: 2, text: 'Two' },
      { kind: 'list-item', level: 1, text: 'Three' },
      { kind: 'term', text: 'Data' },
      { kind: 'definition', text: 'Any fact.' },
    ]);
  });

  it('reads a page laid out with a table, navigation beside one long text, as text', () => {
    const text = 'We use your address to send what you ordered, and keep the invoice for ten years. '.repeat(6).trim();
    const blocks = read(
      `<table><tr><td colspan=2>Home | Order</td></tr><tr><td>Widgets</td><td><b>Orders</b><br><br>${text}<br><br><b>Links</b><br><br>Others have policies of their own.</td></tr></table>`,
    );
    expect(blocks.map(({ kind }) => kind)).not.toContain('cell');
    expect(blocks.map((block) => block.text)).toContain(text);
  });

  it('gives cells their row and the heads of column and row', () => {
    const blocks = read(
      '<table><thead><tr><th>Data</th><th>Purpose</th></tr></thead><tbody><tr><td>Email</td><td>To write to you</td></tr><tr><td>Phone</td><td>To call you</td></tr></tbody></table><table><tr><th>A</th><th>B</th></tr><tr><th>x</th><td>y</td></tr></table>',
    );
    expect(blocks).toEqual([
      { kind: 'cell', row: 0, text: 'Data' },
      { kind: 'cell', row: 0, text: 'Purpose' },
      { kind: 'cell', row: 1, columnHead: 'Data', text: 'Email' },
      { kind: 'cell', row: 1, columnHead: 'Purpose', rowHead: 'Email', text: 'To write to you' },
      { kind: 'cell', row: 2, columnHead: 'Data', text: 'Phone' },
      { kind: 'cell', row: 2, columnHead: 'Purpose', rowHead: 'Phone', text: 'To call you' },
      { kind: 'cell', row: 3, text: 'A' },
      { kind: 'cell', row: 3, text: 'B' },
      { kind: 'cell', row: 4, text: 'x' },
      { kind: 'cell', row: 4, columnHead: 'B', rowHead: 'x', text: 'y' },
    ]);
  });

  it('keeps links with their place in the text and their absolute address', () => {
    const [block] = read(
      '<p>Write to <a href="mailto:a@b.example"> us </a>or <a href="../opt-out">opt <b>out</b></a>, <a href="javascript:x()">no</a>.</p>',
    );
    expect(block?.text).toBe('Write to us or opt out, no.');
    expect(block?.links?.map((link) => [block.text.slice(link.start, link.end), link.href])).toEqual([
      ['us', 'mailto:a@b.example'],
      ['opt out', 'https://shop.example/opt-out'],
    ]);
    expect(read('<p><a href="/x">out</a> <a href="https://a.example/">in</a></p>', null)[0]?.links).toEqual([
      { start: 4, end: 6, href: 'https://a.example/' },
    ]);
  });

  it('reads short bold lines as headings, and bold statements as text', () => {
    expect(
      read(
        '<p><b>Cookies</b></p><p><strong>Your choices</strong><br>You may object.</p><div><b>We never sell your data to anyone at all, whatever they may offer us for it.</b></div><p><b>Last updated: 2 May 2024</b></p>',
      ).map(({ kind, level, text }) => [kind, level, text]),
    ).toEqual([
      ['heading', 6, 'Cookies'],
      ['heading', 6, 'Your choices'],
      ['paragraph', undefined, 'You may object.'],
      ['paragraph', undefined, 'We never sell your data to anyone at all, whatever they may offer us for it.'],
      ['paragraph', undefined, 'Last updated: 2 May 2024'],
    ]);
  });

  it('leaves out what no reader sees', () => {
    expect(
      read(
        '<p>Seen<script>1</script><style>p{}</style></p><noscript>No</noscript><template><p>No</p></template><svg><text>No</text></svg>',
      ),
    ).toEqual([{ kind: 'paragraph', text: 'Seen' }]);
  });
});
