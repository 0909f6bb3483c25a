/**
 * What a text must have in it for a pattern to match: read out of the pattern's source, so that a text without it need not be
 * tried. `\bs(?:ell|old)\b.{0,9}data` needs "sell" or "sold", as a word, and "data".
 */

/** A word's border at either end of a literal: the character that `\b` stands for in a string. */
export const BORDER = '\b';

/** Hardly any text holds it: a loop over it takes nothing, or a mere sign. */
export const NEVER = '~';

/** One of some literals; or all of several needs; or one of several. */
export type Need = { literals: readonly string[] } | { all: readonly Need[] } | { any: readonly Need[] };

export interface Literals {
  /** A text with one of these, and only such a text, matches in the first of the two ways. */
  sure: readonly string[];
  /** A text that matches otherwise has this; null where there is no other way. */
  need: Need | null;
}

/** What a part of a pattern can match: one of these texts, or else something that has its need. */
type Part = Literals;

const NOTHING: Need = { all: [] };
const ANYTHING: Part = { sure: [], need: NOTHING };
const EMPTY: Part = { sure: [''], need: null };
/** More texts than these are not multiplied by those that follow, … */
const MOST_PRODUCTS = 8;
/** … and a set of characters with more than these stands for any character. */
const MOST_CHARACTERS = 6;

export function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || (code >= 65 && code <= 90);
}

const says = (need: Need): boolean => !('all' in need) || need.all.length > 0;

/** Literals without those that hold another one: they add nothing. */
function fewest(literals: readonly string[]): string[] {
  const sorted = [...new Set(literals)].sort((a, b) => a.length - b.length);
  const kept: string[] = [];
  for (const literal of sorted) if (!kept.some((shorter) => literal.includes(shorter))) kept.push(literal);
  return kept;
}

/** Words this short are in every other sentence, but for "no" and those with a rare letter ("cv"). */
const TELLS_LITTLE = /^(?:[a-z ]?|(?!no)[a-ik-pr-uwy ]{2})$/;
/** The beginning of a word tells nearly as much as the whole, and many words share it. */
const STEM = 10;

function stem(literal: string): string {
  return literal.slice(0, literal.startsWith(BORDER) ? STEM + 1 : STEM);
}

function oneOf(literals: readonly string[]): Need {
  return literals.some((literal) => TELLS_LITTLE.test(literal.replaceAll(BORDER, '')))
    ? NOTHING
    : { literals: fewest(literals.map(stem)) };
}

function allOf(needs: readonly Need[]): Need {
  const telling = needs.filter(says);
  return telling.length === 1 ? telling[0]! : { all: telling };
}

function needOf({ sure, need }: Part): Need {
  if (need === null) return oneOf(sure);
  if (sure.length === 0 || !says(need)) return need;
  return anyOf([oneOf(sure), need]);
}

function anyOf(needs: readonly Need[]): Need {
  if (needs.length === 1) return needs[0]!;
  return needs.every(says) ? { any: needs } : NOTHING;
}

function alternatives(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0]!;
  const needs = parts.flatMap(({ need }) => need ?? []);
  return { sure: parts.flatMap(({ sure }) => sure), need: needs.length === 0 ? null : anyOf(needs) };
}

/** Two texts, one behind the other; nothing where a border between them cannot be. */
function joined(before: string, after: string): string[] {
  if (!before.endsWith(BORDER) && !after.startsWith(BORDER)) return [before + after];
  const head = before.endsWith(BORDER) ? before.slice(0, -1) : before;
  const tail = after.startsWith(BORDER) ? after.slice(1) : after;
  if (head === '') return [BORDER + tail];
  if (tail === '') return [head + BORDER];
  const isBorder = isWordCharacter(head.charCodeAt(head.length - 1)) !== isWordCharacter(tail.charCodeAt(0));
  return isBorder ? [head + tail] : [];
}

function sequence(parts: readonly Part[]): Part {
  const needs: Need[] = [];
  let texts: readonly string[] = [''];
  let isWhole = true;
  for (const part of parts) {
    const isKnown = part.need === null;
    if (isKnown && part.sure.length === 1 && texts.length === 1) {
      texts = joined(texts[0]!, part.sure[0]!);
      continue;
    }
    const products = texts.length * part.sure.length;
    if (isKnown && (products <= MOST_PRODUCTS || texts.length === 1 || part.sure.length === 1)) {
      texts = texts.flatMap((before) => part.sure.flatMap((after) => joined(before, after)));
      continue;
    }
    isWhole = false;
    needs.push(oneOf(texts));
    if (!isKnown) needs.push(needOf(part));
    texts = isKnown ? part.sure : [''];
  }
  return isWhole ? { sure: texts, need: null } : { sure: [], need: allOf([...needs, oneOf(texts)]) };
}

function repeated(part: Part, min: number, max: number): Part {
  if (min === 1 && max === 1) return part;
  if (min > 0) return { sure: [], need: needOf(part) };
  return max === 1 && part.need === null ? { sure: [...part.sure, ''], need: null } : ANYTHING;
}

const CONTROL: Record<string, string> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', 0: '\0' };
/** Characters that stand for themselves, without one that is repeated. */
const PLAIN = /[\w ,:;'"/@&%-]+(?![*+?{])/y;
const QUANTIFIES = new Set('*+?{');
const QUANTIFIER = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;
const GROUP = /\((?:\?(?:(<?[=!])|:|<\w+>))?/y;
const ESCAPE =
  /\\(?:([bBdDwWsS1-9])|[pPk](?:\{[^}]*\}|<\w+>)|(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|u\{([\dA-Fa-f]+)\})|([\s\S]))/y;

/** A group with groups in it to this depth: patterns share most of them, as they are made of the same vocabulary. */
const DEPTH = 2;
const WHOLE_GROUP = new RegExp(
  Array.from({ length: DEPTH }).reduce<string>(
    (inner) => String.raw`\((?:[^()[\]\\]|\\[\s\S]|\[(?:[^\]\\]|\\[\s\S])*\]${inner && `|${inner}`})*\)`,
    '',
  ),
  'y',
);

/** The literals of a pattern. Flag `i` stands for text that is lower-case already. `known`: parts of other patterns, worked out before. */
export function literalsOf({ source, flags }: RegExp, known = new Map<string, Literals>()): Literals {
  const isUnicode = flags.includes('u');
  let at = 0;

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  }

  function next(): string {
    const text = isUnicode ? String.fromCodePoint(source.codePointAt(at)!) : source[at]!;
    at += text.length;
    return text;
  }

  function literal(text: string): Part {
    return { sure: [flags.includes('i') ? text.toLowerCase() : text], need: null };
  }

  /** The character that an escape stands for; null for a class of them, a border or a reference. */
  function escaped(): { text: string | null; kind: string } {
    const [, kind = '', x, u, point, other] = take(ESCAPE) ?? [];
    const hex = x ?? u ?? point;
    if (hex !== undefined) return { text: String.fromCodePoint(Number.parseInt(hex, 16)), kind };
    return { text: other === undefined ? null : (CONTROL[other] ?? other), kind };
  }

  function set(): Part {
    let isKnown = source[++at] !== '^';
    if (!isKnown) at++;
    const texts: string[] = [];
    while (source[at] !== ']') {
      const text = source[at] === '\\' ? escaped().text : next();
      const isRange = source[at] === '-' && source[at + 1] !== ']';
      if (text === null || isRange) isKnown = false;
      else texts.push(text);
    }
    at++;
    return isKnown && texts.length <= MOST_CHARACTERS ? alternatives(texts.map(literal)) : ANYTHING;
  }

  function group(): Part {
    const looks = take(GROUP)?.[1];
    const inner = choice();
    at++;
    if (looks === undefined) return inner;
    return looks.endsWith('!') ? ANYTHING : { sure: [], need: needOf(inner) };
  }

  function knownGroup(): Part {
    const start = at;
    const text = take(WHOLE_GROUP)?.[0];
    if (text === undefined) return group();
    let part = known.get(flags + text);
    if (!part) {
      at = start;
      part = group();
      known.set(flags + text, part);
    }
    return part;
  }

  function atom(): Part {
    const plain = take(PLAIN);
    if (plain) return literal(plain[0]);
    if (source[at] === '(') return knownGroup();
    if (source[at] === '[') return set();
    if (source[at] === '\\') {
      const { text, kind } = escaped();
      if (kind === 'b') return { sure: [BORDER], need: null };
      return text === null ? ANYTHING : literal(text);
    }
    const text = next();
    return text === '.' || text === '^' || text === '$' ? ANYTHING : literal(text);
  }

  function choice(): Part {
    const options: Part[] = [];
    do {
      if (options.length > 0) at++;
      const parts: Part[] = [];
      while (at < source.length && source[at] !== '|' && source[at] !== ')') {
        const part = atom();
        const [found, sign, least, comma, most] = (QUANTIFIES.has(source[at]!) && take(QUANTIFIER)) || [];
        if (found === undefined) parts.push(part);
        else if (least === '0' && part.sure[0] === NEVER) continue;
        else if (sign) parts.push(repeated(part, sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity));
        else parts.push(repeated(part, Number(least), most ? Number(most) : comma ? Infinity : Number(least)));
      }
      options.push(parts.length === 0 ? EMPTY : sequence(parts));
    } while (source[at] === '|');
    return alternatives(options);
  }

  const { sure, need } = choice();
  if (sure.some((text) => text === '' || text === BORDER)) return { sure: [], need: NOTHING };
  return { sure: fewest(sure), need };
}
