import { beforeAll, describe, expect, it } from 'vitest';
import { type LetterKind, type LetterLaw, letterFor } from '@/lib/export/letters';
import { sampleReport } from '../browser/sample-report';
import { samplePolicy, speakEnglish } from './sample-policy';

beforeAll(speakEnglish);

const KINDS: LetterKind[] = ['access', 'deletion', 'objection', 'opt-out'];
const LAWS: LetterLaw[] = ['gdpr', 'ccpa'];

function withContact(quote: string, change: object = {}) {
  const report = sampleReport();
  const evidence = [{ quote, start: 0, end: quote.length, heading: null }];
  return {
    ...report,
    practices: {
      ...report.practices,
      'privacy-contact': { answer: 'yes' as const, verdict: 'neutral' as const, evidence, ...change },
    },
  };
}

describe('letterFor', () => {
  it.each(LAWS.flatMap((law) => KINDS.map((kind) => [kind, law] as const)))('%s under %s', (kind, law) => {
    const letter = letterFor(kind, law, samplePolicy());
    expect(letter.to).toBe('privacy@lumora.example');
    expect(letter.body).toContain(law === 'gdpr' ? 'General Data Protection Regulation' : 'California Consumer');
    expect(letter.body).toContain('[your name]');
    const url = new URL(letter.mailto ?? '');
    expect(url.pathname).toBe('privacy@lumora.example');
    expect(url.searchParams.get('subject')).toBe(letter.subject);
    expect(url.searchParams.get('body')?.replace(/\r\n/g, '\n')).toBe(letter.body);
  });

  it('has a wording of its own for each request', () => {
    const bodies = LAWS.flatMap((law) => KINDS.map((kind) => letterFor(kind, law, samplePolicy()).body));
    expect(new Set(bodies).size).toBe(8);
  });

  it('can be copied where the policy names no address', () => {
    expect(letterFor('access', 'gdpr', sampleReport())).toMatchObject({ to: null, mailto: null });
    expect(letterFor('access', 'gdpr', withContact('Use the form on our site.')).to).toBeNull();
  });

  it('finds an address in the sentence', () => {
    expect(letterFor('access', 'gdpr', withContact('Write to dpo+eu@mail.shop.example.')).to).toBe(
      'dpo+eu@mail.shop.example',
    );
  });

  it('prefers the address that stands beside the request', () => {
    const report = samplePolicy();
    report.practices.deletion.controls = [
      { kind: 'email', label: 'erase', href: 'mailto:erase@lumora.example?subject=x' },
    ];
    expect(letterFor('deletion', 'gdpr', report).to).toBe('erase@lumora.example');
    expect(letterFor('access', 'gdpr', report).to).toBe('privacy@lumora.example');
  });

  it.each([
    'mailto:a@b.example?bcc=evil@evil.example',
    'mailto:a@b.example%3Fbcc=evil@evil.example',
    'mailto:a@b.example,evil@evil.example',
    'mailto:a@b.example%0D%0ABcc:evil@evil.example',
  ])('takes no second reader from %s', (href) => {
    const letter = letterFor('access', 'gdpr', withContact('', { controls: [{ kind: 'email', label: '', href }] }));
    expect(letter.mailto ?? '').not.toMatch(/evil/);
  });

  it('stays fast on a hostile sentence', () => {
    const started = performance.now();
    letterFor('access', 'gdpr', withContact(`${'a.'.repeat(50_000)}@${'b-'.repeat(50_000)}`));
    expect(performance.now() - started).toBeLessThan(200);
  });
});
