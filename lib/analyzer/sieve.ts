import { matches } from './compiled';
import { BORDER, isWordCharacter, type Literals, literalsOf, type Need } from './literals';

/** A Boolean for each text, by its place in the list that was sifted; 32 in a number. */
type Bits = Int32Array;

const emptyBits = (rows: number): Bits => new Int32Array((rows + 31) >> 5);
const isSet = (bits: Bits, row: number): boolean => ((bits[row >> 5]! >> (row & 31)) & 1) === 1;

function add(bits: Bits, more: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at]! |= more[at]!;
}

/** Whether any is left. */
function keep(bits: Bits, those: Bits): boolean {
  let left = 0;
  for (let at = 0; at < bits.length; at++) left |= bits[at]! &= those[at]!;
  return left !== 0;
}

/** A literal among those that end in the same state, with the borders it asks for. */
interface Ending {
  id: number;
  length: number;
  startsAtBorder: boolean;
  endsAtBorder: boolean;
}

const FIRST_STATES = 1 << 12;

function twiceAsLong(table: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(table.length * 2);
  longer.set(table);
  return longer;
}

/** Finds all of many literals in one pass over a text: the automaton of Aho and Corasick. */
class Automaton {
  /** Of each character the column of the table; all that stand in no literal share the first. */
  private readonly columns = new Uint16Array(0x10000);
  private readonly width: number;
  /** Of each state and column the next state. As narrow as can be: what fits into the processor's cache is looked up faster. */
  private readonly table: Int32Array | Uint16Array;
  /** What ends in each state; also what ends in the longest other state that is an ending of this one. */
  private readonly endings: (readonly Ending[] | undefined)[] = [];

  constructor(literals: readonly string[]) {
    const plain = literals.map((literal) => literal.replaceAll(BORDER, ''));
    let width = 1;
    for (const text of plain) {
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (this.columns[code] === 0) this.columns[code] = width++;
      }
    }
    this.width = width;
    let table = new Int32Array(FIRST_STATES * width);
    let states = 1;
    for (const [id, text] of plain.entries()) {
      let state = 0;
      for (let at = 0; at < text.length; at++) {
        const cell = state * width + this.columns[text.charCodeAt(at)]!;
        if (table[cell] === 0) {
          table[cell] = states++;
          if (states * width > table.length) table = twiceAsLong(table);
        }
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
    this.link(table, states);
    const used = table.subarray(0, states * width);
    this.table = states <= 0x10000 ? Uint16Array.from(used) : used;
  }

  /** Gives each state a way on for every character: that of the longest shorter state where it has none of its own. */
  private link(table: Int32Array, states: number): void {
    const { width, endings } = this;
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

/** A need with the numbers of its literals; patterns that share a need share the node. */
type Node = { ids: readonly number[] } | { all: readonly Node[] } | { any: readonly Node[] };

interface Sifting {
  sure: Node;
  need: Node;
}

/** The texts in which a pattern can match. */
export class Rows {
  constructor(
    private readonly pattern: RegExp,
    private readonly texts: readonly string[],
    private readonly sure: Bits,
    private readonly need: Bits,
  ) {}

  /** Whether it can match there; a quick answer that is never wrongly no. */
  may(row: number): boolean {
    return isSet(this.sure, row) || isSet(this.need, row);
  }

  /** Whether it matches there. */
  test(row: number): boolean {
    if (isSet(this.sure, row)) return true;
    const text = this.texts[row]!;
    return isSet(this.need, row) && matches(this.pattern, text);
  }
}

/** What remains for each of many patterns out of some texts. */
export class Sifted {
  private readonly known = new Map<Node, Bits>();

  constructor(
    private readonly texts: readonly string[],
    private readonly found: readonly (Bits | undefined)[],
    private readonly patterns: ReadonlyMap<RegExp, Sifting>,
  ) {}

  rows(pattern: RegExp): Rows {
    const { sure, need } = this.patterns.get(pattern)!;
    return new Rows(pattern, this.texts, this.meeting(sure), this.meeting(need));
  }

  private meeting(node: Node): Bits {
    let bits = this.known.get(node);
    if (!bits) {
      bits = emptyBits(this.texts.length);
      if ('ids' in node) {
        for (const id of node.ids) {
          const those = this.found[id];
          if (those) add(bits, those);
        }
      } else if ('any' in node) for (const part of node.any) add(bits, this.meeting(part));
      else {
        bits.fill(-1);
        for (const part of node.all) if (!keep(bits, this.meeting(part))) break;
      }
      this.known.set(node, bits);
    }
    return bits;
  }
}

/**
 * Tells of many patterns at once in which texts they can match: one pass over the texts finds all literals that the patterns
 * need, and few texts are left for each. The texts are lower-case.
 */
export class Sieve {
  private readonly patterns = new Map<RegExp, Sifting>();
  private readonly automaton: Automaton;

  constructor(patterns: Iterable<RegExp>) {
    const ids = new Map<string, number>();
    const nodes = new Map<string, { node: Node; number: number }>();

    /** Needs that are the same share a node, and are looked up once. */
    function shared(key: string, make: () => Node): { node: Node; number: number } {
      let known = nodes.get(key);
      if (!known) {
        known = { node: make(), number: nodes.size };
        nodes.set(key, known);
      }
      return known;
    }

    function nodeOf(need: Need): { node: Node; number: number } {
      if ('literals' in need)
        return shared(need.literals.join('|'), () => {
          for (const literal of need.literals) if (!ids.has(literal)) ids.set(literal, ids.size);
          return { ids: need.literals.map((literal) => ids.get(literal)!) };
        });
      const parts = ('all' in need ? need.all : need.any).map(nodeOf);
      const numbers = [...new Set(parts.map(({ number }) => number))].sort((a, b) => a - b);
      const unique = numbers.map((number) => parts.find((part) => part.number === number)!.node);
      return 'all' in need
        ? shared(`all ${numbers}`, () => ({ all: unique }))
        : shared(`any ${numbers}`, () => ({ any: unique }));
    }

    const known = new Map<string, Literals>();
    for (const pattern of patterns) {
      const { sure, need } = literalsOf(pattern, known);
      this.patterns.set(pattern, {
        sure: nodeOf({ literals: sure }).node,
        need: nodeOf(need ?? { literals: [] }).node,
      });
    }
    this.automaton = new Automaton([...ids.keys()]);
  }

  sift(texts: readonly string[]): Sifted {
    const found: (Bits | undefined)[] = [];
    for (const [row, text] of texts.entries()) {
      this.automaton.find(text, (id) => {
        found[id] ??= emptyBits(texts.length);
        found[id][row >> 5]! |= 1 << (row & 31);
      });
    }
    return new Sifted(texts, found, this.patterns);
  }
}
