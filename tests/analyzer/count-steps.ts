import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Whether the rest matches from `at`. */
type Next = (at: number) => boolean;
type Matcher = (at: number, next: Next) => boolean;

const parser = new RegExpParser({ ecmaVersion: 2024 });
const WORD = /\w/;
/** The engine looks back from the end; here every place within this many characters is tried as the beginning. */
const LONGEST_LOOK_BEHIND = 60;

class TooManySteps extends Error {}

/**
 * Tries a pattern at every place of the text as a backtracking engine does, and counts the single comparisons.
 * Times depend on the machine, steps do not. `Infinity` where there are more than `limit`.
 */
export function countSteps(pattern: RegExp, text: string, limit = Infinity): number {
  return tryEverywhere(pattern, text, limit).steps;
}

/** Also the place of the match, so that a test can compare it with the engine's own. */
export function tryEverywhere(
  pattern: RegExp,
  text: string,
  limit = Infinity,
): { steps: number; match: { start: number; end: number } | null } {
  let steps = 0;
  const step = () => {
    if (++steps > limit) throw new TooManySteps();
  };

  const one =
    (fits: (character: string) => boolean): Matcher =>
    (at, next) => {
      step();
      return at < text.length && fits(text[at]!) && next(at + 1);
    };

  function set({ raw, negate }: { raw: string; negate?: boolean }): (character: string) => boolean {
    const known = new Map<string, boolean>();
    const fits = new RegExp(`^(?:${raw})$`, `s${raw.includes('\\p') ? 'u' : ''}`);
    const dot = raw === '.' && negate !== true;
    return (character) => {
      if (dot) return character !== '\n';
      const is = known.get(character) ?? fits.test(character);
      known.set(character, is);
      return is;
    };
  }

  function quantifier({ min, max, greedy, element }: AST.Quantifier): Matcher {
    const inner = compile(element);
    const repeat = (count: number, at: number, next: Next): boolean => {
      const more = () =>
        count < max && inner(at, (after) => (after === at && count >= min ? false : repeat(count + 1, after, next)));
      if (count < min) return more();
      return greedy ? more() || next(at) : next(at) || more();
    };
    return (at, next) => repeat(0, at, next);
  }

  function assertion(node: AST.Assertion): Matcher {
    if (node.kind === 'start') return (at, next) => at === 0 && next(at);
    if (node.kind === 'end') return (at, next) => at === text.length && next(at);
    if (node.kind === 'word') {
      const { negate } = node as AST.WordBoundaryAssertion;
      const isWord = (at: number) => WORD.test(text[at] ?? ' ');
      return (at, next) => {
        step();
        return (isWord(at - 1) !== isWord(at)) !== negate && next(at);
      };
    }
    return lookaround(node as AST.LookaroundAssertion);
  }

  function lookaround(node: AST.LookaroundAssertion): Matcher {
    const inner = alternatives(node.alternatives);
    if (node.kind === 'lookahead') return (at, next) => inner(at, () => true) !== node.negate && next(at);
    const endsAt = (at: number) => {
      for (let from = at; from >= Math.max(0, at - LONGEST_LOOK_BEHIND); from--)
        if (inner(from, (end) => end === at)) return true;
      return false;
    };
    return (at, next) => endsAt(at) !== node.negate && next(at);
  }

  function compile(node: AST.Element): Matcher {
    switch (node.type) {
      case 'Character': {
        const character = String.fromCodePoint(node.value);
        return one((other) => other === character);
      }
      case 'CharacterSet':
      case 'CharacterClass':
        return one(set(node as { raw: string; negate?: boolean }));
      case 'Group':
      case 'CapturingGroup':
        return alternatives(node.alternatives);
      case 'Quantifier':
        return quantifier(node);
      case 'Assertion':
        return assertion(node);
      default:
        throw new Error(`${node.type} is not counted: patterns do without it.`);
    }
  }

  function sequence(elements: readonly AST.Element[]): Matcher {
    return elements.map(compile).reduceRight<Matcher>(
      (rest, first) => (at, next) => first(at, (after) => rest(after, next)),
      (at, next) => next(at),
    );
  }

  function alternatives(all: readonly AST.Alternative[]): Matcher {
    const matchers = all.map(({ elements }) => sequence(elements));
    return (at, next) => matchers.some((matcher) => matcher(at, next));
  }

  const matcher = alternatives(parser.parsePattern(pattern.source).alternatives);
  try {
    for (let start = 0; start <= text.length; start++) {
      let end = start;
      const arrive = (at: number) => {
        end = at;
        return true;
      };
      if (matcher(start, arrive)) return { steps, match: { start, end } };
    }
  } catch (error) {
    if (error instanceof TooManySteps) return { steps: Infinity, match: null };
    throw error;
  }
  return { steps, match: null };
}

/** Quantifiers without an end, but for the characters of one word: `\w+`, `we_*`. */
export function unboundedParts(pattern: RegExp): string[] {
  const found: string[] = [];
  const isInWord = ({ element: { type, raw } }: AST.Quantifier) =>
    ['Character', 'CharacterSet', 'CharacterClass'].includes(type) && !new RegExp(`^${raw}$`).test(' ');
  const visit = (node: AST.Element, inQuantifier: boolean) => {
    if (node.type === 'Quantifier') {
      if (node.max === Infinity && (!isInWord(node) || inQuantifier)) found.push(node.raw);
      visit(node.element, inQuantifier || node.max === Infinity);
    } else if ('alternatives' in node) {
      for (const { elements } of node.alternatives) for (const element of elements) visit(element, inQuantifier);
    }
  };
  for (const { elements } of parser.parsePattern(pattern.source).alternatives)
    for (const element of elements) visit(element, false);
  return found;
}
