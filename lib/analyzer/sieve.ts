import { BORDER, isWordCharacter, type Literals, literalsOf, type Need } from './literals';

/** Texts by their place in the list that was sifted. */
export interface Rows {
  has(row: number): boolean;
}

const ROWS_PER_WORD = 32;

/** A Boolean for each text, 32 in a number. */
type Bits = Int32Array;

const isSet = (bits: Bits, row: number): boolean => ((bits[row >> 5]! >> (row & 31)) & 1) === 1;

/** A literal among those that end in the same state, with the borders it asks for. */
interface Ending {
  id: number;
  length: number;
  startsAtBorder: boolean;
  endsAtBorder: boolean;
}

/** Finds all of many literals in one pass over a text: the automaton of Aho and Corasick. */
class Automaton {
  /** Of each character the column of the table; all that stand in no literal share the first. */
  private readonly columns = new Uint8Array(0x10000);
  private readonly width: number;
  private readonly table: Int32Array;
  /** What ends in each state; also what ends in the longest other state that is an ending of this one. */
  private readonly endings: (readonly Ending[] | undefined)[] = [];

  constructor(literals: readonly string[]) {
    const plain = literals.map((literal) => literal.replaceAll(BORDER, ''));
    let width = 1;
    let most = 1;
    for (const text of plain) {
      most += text.length;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (this.columns[code] === 0) this.columns[code] = width++;
      }
    }
    this.width = width;
    const table = new Int32Array(most * width);
    let states = 1;
    for (const [id, text] of plain.entries()) {
      let state = 0;
      for (let at = 0; at < text.length; at++) {
        const cell = state * width + this.columns[text.charCodeAt(at)]!;
        if (table[cell] === 0) table[cell] = states++;
        state = table[cell]!;
      }
      const literal = literals[id]!;
      const ending: Ending = {
        id,
        length: text.length,
        startsAtBorder: literal.startsWith(BORDER),
        endsAtBorder: literal.endsWith(BORDER),
      };
      this.endings[state] = [...(this.endings[state] ?? []), ending];
    }
    this.table = table.slice(0, states * width);
    this.link(states);
  }

  /** Gives each state a way on for every character: that of the longest shorter state where it has none of its own. */
  private link(states: number): void {
    const { table, width, endings } = this;
    const shorter = new Int32Array(states);
    const queue: number[] = [0];
    for (const state of queue) {
      for (let column = 1; column < width; column++) {
        const cell = state * width + column;
        const next = table[cell]!;
        const otherwise = state === 0 ? 0 : table[shorter[state]! * width + column]!;
        if (next === 0) {
          table[cell] = otherwise;
          continue;
        }
        shorter[next] = otherwise;
        const inherited = endings[otherwise];
        if (inherited) endings[next] = [...(endings[next] ?? []), ...inherited];
        queue.push(next);
      }
    }
  }

  find(text: string, found: (literal: number) => void): void {
    const { columns, table, width, endings } = this;
    const isBorder = (at: number) =>
      (at > 0 && isWordCharacter(text.charCodeAt(at - 1))) !==
      (at < text.length && isWordCharacter(text.charCodeAt(at)));
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = table[state * width + columns[text.charCodeAt(at)]!]!;
      const here = endings[state];
      if (here === undefined) continue;
      for (const { id, length, startsAtBorder, endsAtBorder } of here) {
        if ((startsAtBorder && !isBorder(at + 1 - length)) || (endsAtBorder && !isBorder(at + 1))) continue;
        found(id);
      }
    }
  }
}

/** What remains of many patterns for some texts: for each the texts in which it can match at all. */
export class Sifted {
  private readonly known = new Map<RegExp, { may: Bits; sure: Bits }>();

  constructor(
    private readonly texts: readonly string[],
    private readonly literals: ReadonlyMap<string, Bits>,
    private readonly patterns: ReadonlyMap<RegExp, Literals>,
  ) {}

  /** Whether a pattern matches in a text. */
  test(pattern: RegExp, row: number): boolean {
    const { may, sure } = this.of(pattern);
    return isSet(sure, row) || (isSet(may, row) && pattern.test(this.texts[row]!));
  }

  /** Whether a pattern can match in a text; a quick answer that is never wrongly no. */
  may(pattern: RegExp, row: number): boolean {
    const { may, sure } = this.of(pattern);
    return isSet(may, row) || isSet(sure, row);
  }

  private of(pattern: RegExp): { may: Bits; sure: Bits } {
    let bits = this.known.get(pattern);
    if (!bits) {
      const { sure, need } = this.patterns.get(pattern)!;
      const surely = this.withOneOf(sure);
      bits = { sure: surely, may: need ? this.meeting(need) : surely };
      this.known.set(pattern, bits);
    }
    return bits;
  }

  private none(): Bits {
    return new Int32Array(Math.ceil(this.texts.length / ROWS_PER_WORD));
  }

  private withOneOf(literals: readonly string[]): Bits {
    const bits = this.none();
    for (const literal of literals) {
      const those = this.literals.get(literal);
      if (those) for (let at = 0; at < bits.length; at++) bits[at]! |= those[at]!;
    }
    return bits;
  }

  private meeting(need: Need): Bits {
    if ('literals' in need) return this.withOneOf(need.literals);
    const isAll = 'all' in need;
    const bits = this.none().fill(isAll ? -1 : 0);
    for (const part of isAll ? need.all : need.any) {
      const those = this.meeting(part);
      for (let at = 0; at < bits.length; at++) bits[at] = isAll ? bits[at]! & those[at]! : bits[at]! | those[at]!;
    }
    return bits;
  }
}

function literalsIn(need: Need): readonly string[] {
  if ('literals' in need) return need.literals;
  return ('all' in need ? need.all : need.any).flatMap(literalsIn);
}

/**
 * Tells of many patterns at once in which texts they can match: one pass over the texts finds all literals that the patterns
 * need, and few texts are left for each. The texts are lower-case.
 */
export class Sieve {
  private readonly patterns: ReadonlyMap<RegExp, Literals>;
  private readonly literals: readonly string[];
  private readonly automaton: Automaton;

  constructor(patterns: Iterable<RegExp>) {
    this.patterns = new Map([...patterns].map((pattern) => [pattern, literalsOf(pattern)]));
    const all = [...this.patterns.values()].flatMap(({ sure, need }) => [...sure, ...(need ? literalsIn(need) : [])]);
    this.literals = [...new Set(all)];
    this.automaton = new Automaton(this.literals);
  }

  sift(texts: readonly string[]): Sifted {
    const found = new Map<string, Bits>();
    for (const [row, text] of texts.entries()) {
      this.automaton.find(text, (literal) => {
        const name = this.literals[literal]!;
        let bits = found.get(name);
        if (!bits) {
          bits = new Int32Array(Math.ceil(texts.length / ROWS_PER_WORD));
          found.set(name, bits);
        }
        bits[row >> 5]! |= 1 << (row & 31);
      });
    }
    return new Sifted(texts, found, this.patterns);
  }
}
