import { stanceOf } from '../../clause';
import { compiled, matches } from '../../compiled';
import type { Finding } from '../../match';
import type { SegmentedPolicy, Sentence } from '../../segment';
import { Sieve } from '../../sieve';
import type { DataType } from '../../types';
import { CONTEXT_PATTERNS, type Context, contextsIn } from './collecting';
import { DATA_TYPE_WORDS, type DataTypeWords } from './data-type-words';

/** Most places of one sentence that are looked at for one word. */
const MAX_MATCHES = 6;

interface Named extends DataTypeWords {
  /** Each of the names, at every place. */
  everywhere: readonly RegExp[];
}

const WORDS: readonly Named[] = DATA_TYPE_WORDS.map((words) => ({
  ...words,
  everywhere: words.names.map((name) => new RegExp(name.source, 'g')),
}));
let sieve: Sieve | undefined;

/** "Addresses are not collected"; "not stored together with names" is another matter. */
const DENIED_AFTER =
  /^[^.;,:]{0,40}\b(?:is|are|will|was|were) (?:not|never|neither) (?:be )?(?:\w+ed )?(?:collected|recorded|logged|stored|read|tracked|gathered|processed|requested|required|needed|asked for)(?=\s*(?:[.;,]|$|by us\b|by we_|at all\b|and\b|n?or\b))|^[^.;:]{0,80}[,;] (?:but |and |however,? )?(?:(?:it|they|this|these|that|your \w+(?: address)?) (?:is|are) (?:not|never) (?:collected|recorded|logged|stored|saved|kept|retained)|we_* (?:do|does) not (?:collect|record|log|store|save|keep|retain) (?:it|them|this|these|that))\b/;

/** "We do not collect your name unless you give it to us": then it is collected. */
const GIVEN_AFTER =
  /^[^;]{0,160}\b(?:unless|except (?:when|where|if|as|that|to)|(?:without|only (?:with|after|if|when|where)) )[^;]{0,60}\b(?:you|yours?|users?|visitors?|members?|they|voluntar\w+|consent|permission)\b/;
const NOT_COLLECTED =
  /\b(?:not|never|no|\w+n't)(?: \w+){0,3} (?:collect|gather|obtain|stor|record|request|ask|process|receiv|access|track|requir|log|read|know|ha(?:ve|s)\b)\w*\b(?:(?!disclos|shar|sell)[^;]){0,200}$/;

/** "(not including your name or address)". */
const LEFT_OUT =
  /\((?:but )?(?:not including|excluding|excepting|except for|other than|never|without)\b[^)]*$|\bnot including (?:your|the|any)\b[^;.)]*$/;

interface Place {
  start: number;
  end: number;
}

function isGivenAfterAll(before: string, after: string): boolean {
  return matches(GIVEN_AFTER, after) && matches(NOT_COLLECTED, before);
}

/** The first place of the sentence that names the data without denying it. */
function namedIn(sentence: Sentence, name: RegExp): Place | undefined {
  compiled(name, sentence.unit).lastIndex = 0;
  for (let tried = 0; tried < MAX_MATCHES; tried++) {
    const found = name.exec(sentence.unit);
    if (!found) return undefined;
    const start = found.index;
    const end = start + found[0].length;
    const rest = sentence.unit.slice(end);
    const isDenied = stanceOf(sentence, start, end).denied;
    if (matches(LEFT_OUT, sentence.unit.slice(0, start))) continue;
    if (isDenied ? isGivenAfterAll(sentence.unit.slice(0, start), rest) : !matches(DENIED_AFTER, rest))
      return { start, end };
  }
  return undefined;
}

function firstOf(places: readonly (Place | undefined)[]): Place | undefined {
  return places.reduce((first, place) => (place && (!first || place.start < first.start) ? place : first), undefined);
}

function finding(word: DataType, context: Context, sentence: Sentence, at: Place): Finding {
  const isCollected = context === 'collects';
  return {
    practice: 'data-types',
    answer: word,
    pattern: context,
    rank: isCollected ? 0 : 1,
    strength: isCollected ? 'explicit' : 'implied',
    withExceptions: false,
    sentence,
    ...at,
  };
}

/** Where collecting is told in so many words, uses of the data add nothing. */
function explicitOnly(findings: readonly Finding[]): Finding[] {
  const explicit = findings.filter(({ strength }) => strength === 'explicit');
  return explicit.length > 0 ? explicit : [...findings];
}

/**
 * Words for what the service collects, receives or infers, each with its sentences. Word by word, as match.ts goes pattern by
 * pattern; how a sentence speaks of data is asked only where it names some.
 */
export function findDataTypes(policy: SegmentedPolicy): Finding[] {
  const { sentences } = policy;
  sieve ??= new Sieve([...WORDS.flatMap(({ everywhere }) => everywhere), ...CONTEXT_PATTERNS]);
  const sifted = sieve.sift(sentences.map(({ unit }) => unit));
  const contextOf = contextsIn(policy, sifted);
  const contexts: Context[] = [];
  return WORDS.flatMap(({ word, everywhere, unless, onlyCollected }) => {
    const names = everywhere.map((name) => ({ name, rows: sifted.rows(name) }));
    const findings: Finding[] = [];
    for (let row = 0; row < sentences.length; row++) {
      const possible = names.filter(({ rows }) => rows.may(row));
      if (possible.length === 0) continue;
      const known = contexts[row];
      if (known === 'none' || (onlyCollected && known === 'held')) continue;
      const sentence = sentences[row]!;
      const at = firstOf(possible.map(({ name }) => namedIn(sentence, name)));
      if (!at || (unless && matches(unless, sentence.unit))) continue;
      const context = known ?? contextOf(sentence);
      contexts[row] = context;
      if (context === 'collects' || (context === 'held' && !onlyCollected))
        findings.push(finding(word, context, sentence, at));
    }
    return explicitOnly(findings);
  });
}
