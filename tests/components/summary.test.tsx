// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { BaseRates } from '@/components/report/model';
import type { Evidence, PracticeReport } from '@/lib/analyzer/types';
import { samplePolicy } from '../export/sample-policy';
import { draw, ready, sampleActions, sampleKnowledge, settle, textOf } from './summary-sample';

function quoteAt(quote: string, start: number, more: Partial<Evidence> = {}): Evidence {
  return { quote, start, end: start + quote.length, heading: '4. Sharing', ...more };
}

function sells(change: Partial<PracticeReport>) {
  const policy = samplePolicy();
  const practice: PracticeReport = { ...policy.practices['sells-data'], ...change };
  return ready({ practices: { ...policy.practices, 'sells-data': practice } });
}

function button(page: HTMLElement, name: string): HTMLElement {
  const all = [...page.querySelectorAll<HTMLElement>('button, a')];
  const found = all.find((one) => one.getAttribute('aria-label') === name || textOf(one) === name);
  if (!found) throw new Error(`no control “${name}”`);
  return found;
}

describe('the header', () => {
  it('says what was found, the grade, the date with its age and how much was read', async () => {
    const page = await draw({ state: ready() });
    const header = textOf(page.querySelector('header'));
    expect(textOf(page.querySelector('h1'))).toBe('Lumora');
    for (const part of ['1 red flag', '1 concern', '1 good', '14 May 2024, 2 years ago', 'English', '1,200 of 1,210'])
      expect(header).toContain(part);
    expect(page.querySelector('.scale')?.getAttribute('aria-label')).toBe('Grade D, on a scale from A to E');
    expect(page.querySelector('.reading-meter.low')).toBeNull();
  });

  it('warns where little was read', async () => {
    const page = await draw({ state: ready({ words: { read: 94, onPage: 100 } }) });
    expect(page.querySelector('.reading-meter.low')).not.toBeNull();
    expect(textOf(page)).toContain('Only 94 of 100 words read');
    expect(textOf(page.querySelector('.notices'))).toContain('Read again');
  });

  it.each([
    ['Privacy Policy | Lumora', 'Privacy Policy · lumora.example'],
    ['Your privacy at Lumora', 'Your privacy at Lumora · lumora.example'],
    ['Lumora', 'lumora.example'],
  ])('says the title “%s” without saying the name twice', async (title, line) => {
    const page = await draw({ state: ready({ title, siteName: 'Lumora' }) });
    expect(textOf(page.querySelector('.svc .meta'))).toBe(line);
  });

  it('says why there is no grade', async () => {
    const page = await draw({ state: ready({ grade: null, noGrade: 'too-little-read' }) });
    button(page, 'Why no grade?').click();
    await settle();
    expect(textOf(page.querySelector('#ledger'))).toContain('Too little of the page could be read');
  });

  it('traces every point of the grade', async () => {
    const reasons = [
      { practice: 'sells-data' as const, answer: 'yes', points: -6 },
      { practice: 'data-types' as const, answer: 'health', points: -1 },
      { practice: 'deletion' as const, answer: 'yes', points: 1 },
    ];
    const page = await draw({ state: ready({ grade: { letter: 'C', points: 4, reasons } }) });
    button(page, 'Why C?').click();
    await settle();
    const rows = [...page.querySelectorAll('#ledger tr')].map((row) => textOf(row.querySelector('td:last-child')));
    expect(rows).toEqual(['+10', '−6', '−1', '+1', '0', '+4']);
    const targets = [...page.querySelectorAll('#ledger a')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(targets).toHaveLength(3);
    for (const id of targets) expect(document.getElementById(id), id).not.toBeNull();
  });
});

describe('the ledger', () => {
  it('counts what weighs the same on one line', async () => {
    const words = ['health', 'contacts', 'messages'] as const;
    const reasons = [
      { practice: 'law-enforcement' as const, answer: 'discretionary', points: -2 },
      ...words.map((answer) => ({ practice: 'data-types' as const, answer, points: -1 })),
    ];
    const concerns = reasons.map(({ practice, answer }) => ({ practice, answer }));
    const page = await draw({ state: ready({ concerns, grade: { letter: 'B', points: 5, reasons } }) });
    button(page, 'Why B?').click();
    await settle();
    const rows = [...page.querySelectorAll('#ledger tr')].map(textOf);
    expect(rows).toContain('3 concerns, 1 each−3');
    expect(rows.some((row) => row.startsWith('Hands data to the authorities'))).toBe(true);
  });
});

describe('a finding', () => {
  it('marks the words that decided, wherever the sentence stands in the text', async () => {
    const quote = 'We sell your name to brokers.';
    const page = await draw({
      state: sells({ evidence: [quoteAt(quote, 700, { marks: [{ start: 703, end: 707 }] })] }),
    });
    expect(textOf(page.querySelector('.slip mark'))).toBe('sell');
    expect(textOf(page.querySelector('.slip blockquote'))).toBe(`“${quote}”`);
  });

  it('puts the lead-in before a list item', async () => {
    const leadIn = { quote: 'We sell:', start: 10, end: 18 };
    const page = await draw({ state: sells({ evidence: [quoteAt('your name', 20, { leadIn })] }) });
    expect(textOf(page.querySelector('.slip blockquote'))).toBe('“We sell: … your name”');
  });

  it('goes through all sentences and stays at either end', async () => {
    const evidence = ['One.', 'Two.', 'Three.'].map((quote, index) => quoteAt(quote, index * 10));
    const page = await draw({ state: sells({ evidence }) });
    const shown = () => textOf(page.querySelector('.slip blockquote'));
    const press = async (name: string) => {
      button(page, name).click();
      await settle();
    };
    expect(shown()).toBe('“One.”');
    for (const [name, quote] of [
      ['Previous quote', 'One.'],
      ['Next quote', 'Two.'],
      ['Next quote', 'Three.'],
      ['Next quote', 'Three.'],
    ] as const) {
      await press(name);
      expect(shown()).toBe(`“${quote}”`);
    }
    expect(textOf(page.querySelector('.pager'))).toBe('3 of 3');
    expect(textOf(page.querySelector('[role="status"]'))).toBe('3 of 3: Three.');
  });

  it('shows its sentence on the page, and offers to read again where it is gone', async () => {
    const show = vi.fn(async () => true);
    const page = await draw({ state: sells({}), actions: sampleActions({ show }) });
    button(page, 'Show on page').click();
    await settle();
    expect(show).toHaveBeenCalledWith(samplePolicy().practices['sells-data'].evidence[0]);
    expect(textOf(page.querySelector('.slip[data-shown]'))).toContain('Shown on the page');

    const read = vi.fn();
    const lost = await draw({ state: sells({}), actions: sampleActions({ show: async () => false, read }) });
    button(lost, 'Show on page').click();
    await settle();
    button(lost, 'The page has changed. Read again').click();
    expect(read).toHaveBeenCalledOnce();
  });

  it('names the way out, each address once, and no address that runs code', async () => {
    const controls = [
      { kind: 'link' as const, label: 'Opt out', href: 'https://lumora.example/out' },
      { kind: 'link' as const, label: 'Opt out again', href: 'https://lumora.example/out' },
      { kind: 'link' as const, label: 'Opt out', href: 'https://lumora.example/out#below' },
      { kind: 'link' as const, label: 'Bad', href: 'javascript:alert(1)' },
    ];
    const page = await draw({ state: sells({ controls }) });
    expect(textOf(page.querySelector('.wayout'))).toBe('Way out: Opt out');
    expect(page.querySelector('[href^="javascript"]')).toBeNull();
  });

  it('shows both where the policy says two things', async () => {
    const contradiction = { answer: 'no' as const, evidence: [quoteAt('We never sell.', 3)] };
    const page = await draw({ state: sells({ contradiction }) });
    expect(textOf(page.querySelector('.against'))).toMatch(/^but ?Says it does not sell your data.*“We never sell.”/);
  });

  it('draws what a policy says as text, whatever it says', async () => {
    const page = await draw({
      state: sells({ evidence: [quoteAt('<img src=x onerror=alert(1)> <b>sold</b>', 0)] }),
    });
    expect(page.querySelector('.slip img, .slip blockquote b')).toBeNull();
    expect(textOf(page.querySelector('.slip blockquote'))).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('how common a finding is', () => {
  const rates = (policies: number, count: number): BaseRates => ({
    date: '2026-05-01',
    policies,
    rates: { 'sells-data:yes': count },
  });
  it.each([
    [200, 6, 'Only 3% of 200 policies say this'],
    [200, 1, 'Fewer than 1% of 200 policies say this'],
    [200, 60, '30% of 200 policies say this'],
    [200, 140, '70% of 200 policies say this too'],
  ])('of %i policies %i say it', async (policies, count, words) => {
    const knowledge = { ...sampleKnowledge, baseRates: rates(policies, count) };
    const page = await draw({ state: ready(), knowledge });
    expect(textOf(page.querySelector('.common'))).toBe(words);
  });

  it('is not said of fewer than a hundred policies', async () => {
    const page = await draw({ state: ready(), knowledge: { ...sampleKnowledge, baseRates: rates(99, 30) } });
    expect(page.querySelector('.common')).toBeNull();
    expect(textOf(page.querySelector('.pc'))).toBe('');
  });

  it('heads the column once, over the first list that there is', async () => {
    const knowledge = { ...sampleKnowledge, baseRates: rates(200, 60) };
    const heads = (page: HTMLElement) =>
      [...page.querySelectorAll('h2')].filter((one) => textOf(one).includes('how common')).map(({ id }) => id);
    expect(heads(await draw({ state: ready(), knowledge }))).toEqual(['h-flags']);
    const { goodNews } = samplePolicy();
    expect(goodNews.length).toBeGreaterThan(0);
    expect(heads(await draw({ state: ready({ redFlags: [], concerns: [] }), knowledge }))).toEqual(['h-good']);
  });
});

describe('what stands below', () => {
  it('shows the sentence behind each fact', async () => {
    const page = await draw({ state: ready() });
    button(page, 'health data (sensitive)').click();
    await settle();
    expect(textOf(page.querySelector('.cats .slip blockquote'))).toBe('“We note your health.”');
  });

  it('counts silence apart', async () => {
    const page = await draw({ state: ready() });
    const silent = page.querySelector('[aria-labelledby="h-silent"]');
    expect(textOf(silent)).toContain('Whether you are told of a data breach');
    expect(silent?.querySelectorAll('li')).toHaveLength(1);
  });

  it('has letters ready to send, in the wording of the chosen law', async () => {
    const page = await draw({ state: ready() });
    const letter = button(page, 'Ask for a copy of your data').getAttribute('href') ?? '';
    expect(letter).toMatch(/^mailto:privacy@lumora\.example\?/);
    expect(decodeURIComponent(letter)).toContain('Article 15');
    const other = await draw({ state: ready(), knowledge: { ...sampleKnowledge, letterLaw: 'ccpa' } });
    const href = button(other, 'Ask for a copy of your data').getAttribute('href') ?? '';
    expect(decodeURIComponent(href)).toContain('California Consumer Privacy Act');
  });

  it('puts deal-breakers first, and shows them once', async () => {
    const page = await draw({ state: ready({ dealBreakers: [{ practice: 'sells-data', answer: 'yes' }] }) });
    const [first] = page.querySelectorAll('main section');
    expect(textOf(first)).toMatch(/^Your deal-breakers/);
    expect(textOf(page.querySelector('.lead'))).toBe('1 deal-breaker');
    expect(page.querySelectorAll('[id="f-sells-data-yes"]')).toHaveLength(1);
    expect(page.querySelector('#h-flags, [href="#h-flags"]')).toBeNull();
    expect(textOf(page.querySelector('main'))).not.toContain('No red flags');
  });

  it('gives every part a heading, and severity in words', async () => {
    const page = await draw({ state: ready() });
    for (const section of page.querySelectorAll('main section')) {
      const label = document.getElementById(section.getAttribute('aria-labelledby') ?? '');
      expect(textOf(label)).not.toBe('');
    }
    for (const finding of page.querySelectorAll('details.f > summary'))
      expect(textOf(finding)).toMatch(/^(Red flag|Concern|Good): /);
  });
});
