import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Located, locateQuote, type Stretch } from '@/lib/page/locate';
import { fold } from '@/lib/page/text-index';

function bodyOf(html: string): Element {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body as unknown as Element;
}

/** The text from one point to the other, both inside `root`. */
function textOf(root: Element, { start, end }: Stretch): string {
  let text = '';
  let inside = false;
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      if (node === start.node) inside = true;
      if (inside)
        text += value.slice(node === start.node ? start.offset : 0, node === end.node ? end.offset : undefined);
      if (node === end.node) inside = false;
    }
    for (const child of node.childNodes) walk(child);
  };
  walk(root);
  return text;
}

function find(html: string, quote: string, more: { near?: string; marks?: { start: number; end: number }[] } = {}) {
  const root = bodyOf(html);
  const located: Located | null = locateQuote(root, { quote, ...more });
  return (
    located && { text: textOf(root, located.quote), marks: located.marks.map((mark) => textOf(root, mark)), located }
  );
}

describe('locateQuote', () => {
  it('finds a quote across inline tags, no-break spaces, soft hyphens and typographic signs', () => {
    const html =
      '<p>Before. We <b>nev\u00ader</b>&nbsp;sell <a href="/x">“your”\n  data</a>\u200b – that’s it. After.</p>';
    expect(find(html, 'We never sell "your" data - that\'s it.')?.text).toBe(
      'We nev\u00ader\u00a0sell “your”\n  data\u200b – that’s it.',
    );
  });

  it('finds it across cells, and leaves out what the reader left out', () => {
    expect(find('<table><tr><td>Email</td><td>To write</td></tr></table>', 'Email\tTo write')?.text).toBe(
      'EmailTo write',
    );
    const html =
      '<p>Read our <a href="/c">cookie notice<span class="sr-only"> (opens in a new tab)</span></a> for more.</p>';
    expect(find(html, 'Read our cookie notice for more.')?.text).toContain(
      'cookie notice (opens in a new tab) for more.',
    );
  });

  it('decides between equal sentences by what stands above', () => {
    const html = '<h2>Names</h2><p id="a">Kept one year.</p><h2>Photos</h2><p id="b">Kept one year.</p>';
    expect(find(html, 'Kept one year.', { near: 'Photos' })?.located.quote.start.node.parentElement?.id).toBe('b');
    expect(find(html, 'Kept one year.')?.located.quote.start.node.parentElement?.id).toBe('a');
  });

  it('gives the marked words, and ignores marks outside the quote', () => {
    const quote = 'We may sell your data.';
    expect(
      find('<p>We may <i>se</i>ll your data.</p>', quote, {
        marks: [
          { start: 7, end: 11 },
          { start: 50, end: 60 },
        ],
      })?.marks,
    ).toEqual(['sell']);
  });

  it('finds a long quote by its ends where something was put between', () => {
    const quote =
      'We keep the records of your account for as long as it is open, and then we delete them from all of our systems.';
    const html = `<p>${quote.replace('open,', 'open <select><option>x</option></select><span>[note 4]</span>,')}</p>`;
    expect(find(html, quote)?.text).toMatch(/^We keep .* systems\.$/);
  });

  it('says so where the quote is not on the page, or empty', () => {
    expect(find('<p>Other words.</p>', 'We sell data.')).toBeNull();
    expect(find('<p>Other words.</p>', ' \u00ad ')).toBeNull();
    expect(find('<script>We sell data.</script>', 'We sell data.')).toBeNull();
  });

  it('folds piece by piece as it folds the whole', () => {
    const text = 'A\u00ad “B”\u00a0– Ç… É\u200bx';
    expect([...text].map(fold).join('')).toBe(fold(text));
  });
});
