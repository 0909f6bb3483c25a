// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clearHighlight, showQuote } from '@/lib/page/highlight';

const QUOTE = 'We sell your contact details to data brokers.';

beforeEach(() => {
  document.body.innerHTML = `<button type="button" aria-controls="panel" aria-expanded="false">More</button>
    <div id="panel" style="display: none"><p>${QUOTE}</p></div>`;
});

function marks(): string {
  return getSelection()?.toString() ?? '';
}

describe('a quote on the page', () => {
  it('is marked and cleared', async () => {
    expect((await showQuote(document, { quote: QUOTE })).how).not.toBeNull();
    expect(marks()).toBe(QUOTE);
    clearHighlight();
    expect(marks()).toBe('');
  });

  it('is not marked any more when it was cleared while its panel opened', async () => {
    const showing = showQuote(document, { quote: QUOTE });
    clearHighlight();
    expect((await showing).how).toBeNull();
    expect(marks()).toBe('');
    expect(document.querySelector<HTMLElement>('#panel')?.style.display).toBe('none');
  });
});
