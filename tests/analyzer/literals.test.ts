import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentText } from '@/lib/analyzer';
import { BORDER, literalsOf, type Need } from '@/lib/analyzer/literals';
import { DATA_TYPE_WORDS } from '@/lib/analyzer/practices/first-party-collection/data-type-words';
import { segmentPolicy } from '@/lib/analyzer/segment';
import { Sieve } from '@/lib/analyzer/sieve';
import { documentOf } from './documents';
import { type ExamplesFile, examplesFiles, type PracticeFile, practiceFiles } from './practice-files';

/** A need as it can be read: `|` between alternatives, `&` between what is needed together, `<` `>` for borders. */
function shown(need: Need | null): string {
  if (need === null) return '';
  if ('literals' in need)
    return need.literals
      .map((literal) => literal.replace(BORDER, literal.startsWith(BORDER) ? '<' : '>').replace(BORDER, '>'))
      .sort()
      .join('|');
  const isAll = 'all' in need;
  return `(${(isAll ? need.all : need.any).map(shown).join(isAll ? ' & ' : ' | ')})`;
}

const needed = (pattern: RegExp) => shown(literalsOf(pattern).need);
const sure = (pattern: RegExp) => shown({ literals: literalsOf(pattern).sure });

describe('the literals of a pattern', () => {
  it('are all that it can match, where they are few', () => {
    expect(sure(/delet|eras/)).toBe('delet|eras');
    expect(sure(/\bs(?:ell|old)\b/)).toBe('<sell>|<sold>');
    expect(sure(/organi[sz]ation/)).toBe('organisation|organization');
    expect(sure(/\bcookies?\b/)).toBe('<cookie>|<cookies>');
    expect(sure(/third[- ]party/)).toBe('third party|third-party');
    expect(literalsOf(/delet|eras/).need).toBeNull();
  });

  it('are the fewest: what holds another one adds nothing', () => {
    expect(sure(/sells?|selling|resell/)).toBe('sell');
  });

  it('know that two word characters have no border between them', () => {
    expect(sure(/\bwe\b sell/)).toBe('<we sell');
    expect(sure(/we\bsell|rent/)).toBe('rent');
  });

  it('go on behind a loop that takes nothing', () => {
    expect(sure(/\b(?:see|view)~{0,9} it/)).toBe('<see it|<view it');
  });

  it('are needed together, where something else stands between them', () => {
    expect(needed(/sell.{0,9}data/)).toBe('(sell & data)');
    expect(needed(/(?:sell|rent)\w* (?:the )?data/)).toBe('(rent|sell &  data)');
    expect(needed(/^share[^;]{1,20}$/)).toBe('share');
  });

  it('tell apart what proves a match and what is only needed for one', () => {
    const { sure: proves, need } = literalsOf(/sell|rent\w{1,3} data/);
    expect([proves, shown(need)]).toEqual([['sell'], '(rent &  data)']);
  });

  it('look into what must follow, and not into what must not', () => {
    expect(needed(/trading(?= your)/)).toBe('(trading &  your)');
    expect(needed(/trading(?! your)/)).toBe('trading');
    expect(needed(/(?<!not )trading/)).toBe('trading');
  });

  it('are needed where a part is repeated, not where it can be left out', () => {
    expect(needed(/(?:sell){2} \w/)).toBe('sell');
    expect(needed(/(?:sell){0,3}data\w/)).toBe('data');
    expect(needed(/(?:sell)*data\w/)).toBe('data');
  });

  it('are read out of escapes and sets', () => {
    expect(sure(/u\.s\.|\x41b|\u0041c/)).toBe('Ab|Ac|u.s.');
    expect(sure(/[("]sale[")]/)).toBe('"sale"|"sale)|(sale"|(sale)');
    expect(needed(/[a-z]sale[^.]data[\w-]/)).toBe('(sale & data)');
    expect(sure(/SALE/i)).toBe('sale');
  });

  it('are none where any text may match', () => {
    for (const pattern of [/(?:)/, /\b/, /sell|/, /(?:sell)?/, /.{0,9}/, /(?!sell)/])
      expect(literalsOf(pattern), String(pattern)).toEqual({ sure: [], need: { all: [] } });
    expect(literalsOf(/sell|\w/)).toEqual({ sure: ['sell'], need: { all: [] } });
  });

  it('leave out words that are everywhere', () => {
    expect(needed(/\bwe\b.{0,9}sell/)).toBe('sell');
  });
});

function patternsOf({ cue, answers }: PracticeFile): RegExp[] {
  const ofAnswers = answers.flatMap(({ patterns }) =>
    patterns.flatMap(({ match, also = [], unless = [], after = [] }) => [match, also, unless, after].flat()),
  );
  return [cue, ...ofAnswers];
}

function unitsOf({ answers, lookAlikes }: ExamplesFile): string[] {
  return [...Object.values(answers).flat(), ...lookAlikes].flatMap((example) => {
    const document = documentOf(example);
    return segmentPolicy(document, documentText(document)).sentences.map(({ unit }) => unit);
  });
}

describe('the sieve', () => {
  it.each(practiceFiles)('answers as the patterns do: $path', ({ value }) => {
    const patterns = patternsOf(value);
    const units = examplesFiles.flatMap((one) => (one.value.practice === value.id ? unitsOf(one.value) : []));
    const sifted = new Sieve(patterns).sift(units);
    expect(units.length).toBeGreaterThan(19);
    const wrong = patterns.flatMap((pattern) =>
      units.filter((unit, row) => sifted.rows(pattern).test(row) !== pattern.test(unit)).map((unit) => [pattern, unit]),
    );
    expect(wrong).toEqual([]);
  });

  it('answers as the names of data do', () => {
    const patterns = DATA_TYPE_WORDS.flatMap(({ names, unless = [] }) => [names, unless].flat());
    const units = examplesFiles.flatMap(({ value }) => (value.practice === 'data-types' ? unitsOf(value) : []));
    const sifted = new Sieve(patterns).sift(units);
    const wrong = patterns.flatMap((pattern) =>
      units.filter((unit, row) => sifted.rows(pattern).test(row) !== pattern.test(unit)).map((unit) => [pattern, unit]),
    );
    expect(units.length).toBeGreaterThan(99);
    expect(wrong).toEqual([]);
  });

  it('answers as the pattern does, for any pattern and text', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'ab', 'c', ' ', '-', '_', '\n'), { maxLength: 8 })
      .map((all) => all.join(''));
    const atom = fc.constantFrom(
      'a',
      'b',
      'ab',
      ' ',
      '-',
      '\\b',
      '\\w',
      '[ab]',
      '[^a]',
      '[a-c]',
      '.',
      '^',
      '$',
      '(?=b)',
      '(?!a)',
      '(?<=a)',
      '(?<!b )',
    );
    const { source } = fc.letrec<{ source: string }>((tie) => ({
      source: fc.oneof(
        { maxDepth: 4 },
        atom,
        fc.array(tie('source'), { maxLength: 3 }).map((all) => all.join('')),
        fc.array(tie('source'), { minLength: 1, maxLength: 3 }).map((all) => `(?:${all.join('|')})`),
        fc
          .tuple(tie('source'), fc.constantFrom('?', '*', '+', '{0,2}', '{1,2}', '{2}', '??'))
          .map(([inner, sign]) => `(?:${inner})${sign}`),
      ),
    }));
    fc.assert(
      fc.property(
        fc.array(source, { minLength: 1, maxLength: 4 }),
        fc.array(text, { maxLength: 40 }),
        (sources, texts) => {
          const patterns = sources.map((one) => new RegExp(one));
          const sifted = new Sieve(patterns).sift(texts);
          for (const pattern of patterns)
            for (const [row, one] of texts.entries()) {
              expect(sifted.rows(pattern).test(row), `${pattern} on ${JSON.stringify(one)}`).toBe(pattern.test(one));
              if (pattern.test(one)) expect(sifted.rows(pattern).may(row)).toBe(true);
            }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('passes over texts that lack what is needed', () => {
    const pattern = /\bsell\w* data/;
    const sifted = new Sieve([pattern]).sift(['we sell data', 'we resell data', 'we sell', '']);
    expect([0, 1, 2, 3].map((row) => sifted.rows(pattern).may(row))).toEqual([true, false, false, false]);
  });
});
