import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentText } from '@/lib/analyzer';
import { CATEGORY_CUES } from '@/lib/analyzer/category-cues';
import { segmentPolicy } from '@/lib/analyzer/segment';
import { countSteps, tryEverywhere, unboundedParts } from './count-steps';
import { documentOf } from './documents';
import { examplesFiles, practiceFiles, practiceModules } from './practice-files';

/** Every pattern in a value, with the path that leads to it. */
function patternsIn(value: unknown, path: string, depth = 0): { path: string; pattern: RegExp }[] {
  if (value instanceof RegExp) return [{ path, pattern: value }];
  if (typeof value !== 'object' || value === null || depth > 8) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = typeof inner === 'object' && inner !== null && 'name' in inner ? String(inner.name) : key;
    return patternsIn(inner, `${path} ${name}`, depth + 1);
  });
}

const inFiles = [...practiceModules, { path: 'category-cues.ts', exported: { CATEGORY_CUES } }]
  .map(({ path, exported }) => ({ path, patterns: patternsIn(exported, '') }))
  .filter(({ patterns }) => patterns.length > 0);

const LENGTH = 500;
/** Twice the text may take little more than twice the steps; a pattern that is quadratic takes four times as many. */
const MOST_FOR_TWICE = 2.6;
const FEW_STEPS_PER_CHARACTER = 50;
const MOST_STEPS_PER_CHARACTER = 2_000;
const TIMEOUT = 60_000;

const HOSTILE = [
  'we ',
  'your personal information and ',
  'a',
  'we may share or sell your data with our partners or ',
  ' ',
];

function repeat(fragment: string, length: number): string {
  return fragment.repeat(Math.ceil(length / fragment.length)).slice(0, length);
}

/** The beginnings of what a pattern matches: text that keeps it hoping. */
function teasers(pattern: RegExp, units: readonly string[]): string[] {
  const matches = units.flatMap((unit) => pattern.exec(unit)?.[0] ?? []).filter((match) => match.length > 8);
  return matches
    .sort((a, b) => b.length - a.length)
    .slice(0, 1)
    .flatMap((match) => [`${match.slice(0, match.lastIndexOf(' ') + 1)}`, `${match.slice(0, match.length >> 1)} `])
    .filter((teaser) => teaser.trim() !== '');
}

function unitsOf(id: string): string[] {
  const examples = examplesFiles.find(({ value }) => value.practice === id)?.value;
  const texts = examples ? Object.values(examples.answers).flat() : [];
  return texts.flatMap((text) => {
    const document = documentOf(text);
    return segmentPolicy(document, documentText(document)).sentences.map(({ unit }) => unit);
  });
}

describe('the patterns of every practice', () => {
  it('are stateless: no flag g or y', () => {
    const wrong = inFiles.flatMap(({ path, patterns }) =>
      patterns.filter(({ pattern }) => /[gy]/.test(pattern.flags)).map((one) => `${path}${one.path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are bounded: no .*, no {n,}, nothing endless within something endless', () => {
    const wrong = inFiles.flatMap(({ path, patterns }) =>
      patterns.flatMap((one) => unboundedParts(one.pattern).map((part) => `${path}${one.path}: ${part}`)),
    );
    expect(wrong).toEqual([]);
  });

  it('have names of their own within an answer', () => {
    const wrong = practiceFiles.flatMap(({ path, value }) =>
      value.answers.flatMap(({ answer, patterns }) =>
        patterns
          .map(({ name }) => name)
          .filter((name, index, names) => names.indexOf(name) !== index)
          .map((name) => `${path} ${answer}: ${name}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('linear time on hostile text', { timeout: TIMEOUT }, () => {
  it.each(inFiles)('$path', ({ path, patterns }) => {
    const units = unitsOf(path.replace(/^.*\/|\.ts$/g, ''));
    const slow = patterns.flatMap((one) => {
      const texts = [...HOSTILE, ...teasers(one.pattern, units)];
      return texts.flatMap((fragment) => {
        const limit = MOST_STEPS_PER_CHARACTER * 2 * LENGTH;
        const twice = countSteps(one.pattern, repeat(fragment, 2 * LENGTH), limit);
        if (twice / (2 * LENGTH) < FEW_STEPS_PER_CHARACTER) return [];
        const once = countSteps(one.pattern, repeat(fragment, LENGTH), limit);
        const isFast = twice < Infinity && twice / once <= MOST_FOR_TWICE;
        return isFast
          ? []
          : [`${one.path.trim()} on "${fragment.trim()} …": ${once} steps, for twice the text ${twice}`];
      });
    });
    expect(slow).toEqual([]);
  });
});

describe('steps are counted as an engine takes them', () => {
  it('linear, quadratic and exponential patterns are told apart', () => {
    const growth = (pattern: RegExp) => countSteps(pattern, 'a'.repeat(400)) / countSteps(pattern, 'a'.repeat(200));
    expect(growth(/a{1,5}b/)).toBeLessThan(2.2);
    expect(growth(/a+b/)).toBeGreaterThan(3.5);
    expect(countSteps(/(?:a+)+b/, 'a'.repeat(40), 1_000_000)).toBe(Infinity);
  });

  it('matches where the engine matches', () => {
    const patterns = [/\bwe (?:may )?sell\b/, /(?<!not )we/, /^s(?=e)[a-l]+$/, /[^,]{0,5}?,? we/, /\bsell(?! we)|may+/];
    const word = fc.constantFrom('we', 'may', 'sell', 'not', ',', 'selll', ' ');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.constantFrom(...patterns), (words, pattern) => {
        const text = words.join(' ');
        const found = pattern.exec(text);
        const expected = found && { start: found.index, end: found.index + found[0].length };
        expect(tryEverywhere(pattern, text).match).toEqual(expected);
      }),
    );
  });

  it('finds what has no end', () => {
    expect(unboundedParts(/a.*b/)).toEqual(['.*']);
    expect(unboundedParts(/(?:\w+ )+x/)).toEqual(['(?:\\w+ )+', '\\w+']);
    expect(unboundedParts(/[^.]{3,}/)).toEqual(['[^.]{3,}']);
    expect(unboundedParts(/\bwe_* (?:\w+ ){0,3}share[^.]{0,60}/)).toEqual([]);
  });
});
