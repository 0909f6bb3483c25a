import { describe, expect, it } from 'vitest';
import { documentText } from '@/lib/analyzer';
import { controlsOf } from '@/lib/analyzer/controls';
import { segmentPolicy } from '@/lib/analyzer/segment';
import { documentOf, documentOfBlocks } from './documents';

function controlsIn(markdown: string, wanted?: RegExp) {
  const document = documentOf(markdown);
  return controlsOf(segmentPolicy(document, documentText(document)).sentences, wanted);
}

describe('ways out', () => {
  it('are the links of the page', () => {
    expect(controlsIn('You may [opt out here](https://shop.example/opt-out).')).toEqual([
      { kind: 'link', label: 'opt out here', href: 'https://shop.example/opt-out' },
    ]);
  });

  it('are addresses written out, without the full stop behind them', () => {
    const text = 'Opt out at www.shop.example/opt-out. Or write to privacy@shop.example.';
    const { sentences } = segmentPolicy(documentOfBlocks([{ kind: 'paragraph', text }]), text);
    expect(controlsOf(sentences)).toEqual([
      { kind: 'link', label: 'www.shop.example/opt-out', href: 'https://www.shop.example/opt-out' },
      { kind: 'email', label: 'privacy@shop.example', href: 'mailto:privacy@shop.example' },
    ]);
  });

  it('are named by the address, whatever a mailto link adds', () => {
    const [control] = controlsIn('[Write to us](mailto:privacy@shop.example?subject=Hello).');
    expect(control).toMatchObject({ kind: 'email', label: 'privacy@shop.example' });
  });

  it('come once each', () => {
    const text =
      'Write to [privacy@shop.example](mailto:privacy@shop.example). Again: PRIVACY@shop.example. See [this](https://shop.example/a/) and http://www.shop.example/a.';
    expect(controlsIn(text)).toHaveLength(2);
  });

  it('are only those that are wanted; addresses of people always', () => {
    const text =
      'See [our partners](https://shop.example/partners), [opt out](https://shop.example/no) or a@shop.example.';
    expect(controlsIn(text, /opt.?out/).map(({ label }) => label)).toEqual(['opt out', 'a@shop.example']);
  });

  it('are few', () => {
    const text = Array.from({ length: 30 }, (_, index) => `a${index}@shop.example`).join(', ');
    expect(controlsIn(`Write to ${text}.`)).toHaveLength(6);
  });

  it.each([
    'Call [us](tel:+123).',
    '[Run](javascript:alert).',
    'Ask http://, www., @shop or a@b.',
    'ftp://shop.example/x',
  ])('are not: %s', (text) => {
    expect(controlsIn(text)).toEqual([]);
  });

  it('belong to the sentence that they stand in', () => {
    const document = documentOf('We sell data. [Opt out](https://shop.example/out) if you like.');
    const { sentences } = segmentPolicy(document, documentText(document));
    expect(controlsOf(sentences.slice(0, 1))).toEqual([]);
    expect(controlsOf(sentences.slice(1))).toHaveLength(1);
  });
});
