import { type ClauseStance, scopeOf, stanceOf } from './clause';
import { compiled, matches } from './compiled';
import { once } from './once';
import type { AnswerPatterns, Pattern } from './practice';
import type { Segment, Sentence } from './segment';
import { Sieve } from './sieve';
import type { PracticeId } from './types';

/** One sentence that says one answer. */
export interface Finding {
  practice: PracticeId;
  answer: string;
  pattern: string;
  /** Place of the pattern in its answer: the most telling come first. */
  rank: number;
  strength: 'explicit' | 'implied';
  withExceptions: boolean;
  sentence: Sentence;
  /** Span of the deciding words in the sentence's unit. */
  start: number;
  end: number;
}

/** Why a pattern took or refused a sentence; the reason is empty where the pattern's own words were not found. */
export interface Trace {
  practice: PracticeId;
  answer: string;
  pattern: string;
  accepted: boolean;
  reason: string;
}

export type Tracer = (sentence: Sentence, trace: Trace) => void;

interface Match extends ClauseStance {
  start: number;
  end: number;
}

/** The two ends of a question: its answer says what is done ("Do we sell your data?" "No."). */
const ASKS =
  /(?:^|[.!?:] )[^\p{L}]{0,8}(?:do|does|did|has|is|are|can|could|will|would|may|how|what|when|where|who|whom|why|which)\b[^.!?]{0,200}$/u;
const ASKED = /^[^.!?]{0,200}\?/;
const POINTS_BACK =
  /\b(?:such|this|that|these) (?:(?:anonymous|anonymi[sz]ed|aggregated?|de-identified) )?(?:data|information|statistics)\b/;
/** Most places of one sentence that a pattern is tried at: the first may be denied and the second not. */
const MAX_MATCHES = 4;
const everywhere = once((pattern: RegExp) => new RegExp(pattern.source, 'g'));

/** The lead-in is a sentence of its own: an item that adds nothing to it is no proof, save the answer to a question. */
function saidByLeadIn(pattern: Pattern, { unit, offset, isAnswer }: Sentence): boolean {
  if (isAnswer) return false;
  const leadIn = unit.slice(0, offset);
  return pattern.also === undefined || pattern.also.every((also) => also.test(leadIn));
}

function isUnder({ under }: Pattern, { headings }: Sentence): boolean {
  return !under || headings.some((heading) => matches(under, heading));
}

function tryPattern(pattern: Pattern, { sentence, before }: Candidate): Match | string {
  const { unit } = sentence;
  const match = compiled(everywhere(pattern.match), unit);
  match.lastIndex = 0;
  let found = match.exec(unit);
  if (!found) return '';
  if (pattern.also && !pattern.also.every((also) => matches(also, unit))) return 'other words are missing';
  if (pattern.unless && matches(pattern.unless, unit)) return 'excluded by other words';
  if (!isUnder(pattern, sentence)) return 'under another heading';
  if (pattern.notUnder && sentence.headings.some((heading) => matches(pattern.notUnder!, heading)))
    return 'excluded by the heading';
  if (pattern.after && !before().some((text) => matches(pattern.after!, text)))
    return 'the sentence before says something else';
  if (pattern.notAfter && matches(POINTS_BACK, unit) && matches(pattern.notAfter, before().at(-1) ?? ''))
    return 'speaks of the sentence before';
  if (pattern.scope !== 'any' && scopeOf(sentence) !== 'service') return `speaks of ${scopeOf(sentence)}`;
  const wanted = pattern.stance ?? 'affirmed';
  let reason = '';
  for (let tried = 0; found && tried < MAX_MATCHES; tried++, found = match.exec(unit)) {
    const start = found.index;
    const end = start + found[0].length;
    if (end === start) match.lastIndex++;
    if (end <= sentence.offset && saidByLeadIn(pattern, sentence)) {
      reason = 'said by the lead-in alone';
      continue;
    }
    const stance = stanceOf(sentence, start, end);
    if (ASKED.test(unit.slice(end)) && ASKS.test(unit.slice(0, start + 1))) reason = 'only a question';
    else if (wanted === 'affirmed' && stance.denied) reason = 'denied';
    else if (wanted === 'denied' && !stance.denied) reason = 'not denied';
    else if (pattern.condition === 'exclude' && stance.conditional) reason = 'only a condition';
    else if (pattern.unlessBeside && matches(pattern.unlessBeside, stance.clause))
      reason = 'excluded by words beside it';
    else return { ...stance, start, end };
  }
  return reason;
}

/** What is matched: a practice with a closed set of answers, or a set with its words for answers. */
export interface Matchable {
  id: PracticeId;
  cue: RegExp;
  answers: readonly AnswerPatterns<string>[];
}

interface Candidate {
  sentence: Sentence;
  /** Its place among all that are looked at. */
  row: number;
  /** The two sentences before, in the same segment. */
  before: () => string[];
}

function candidatesOf(segments: readonly Segment[]): Candidate[] {
  let row = 0;
  return segments.flatMap(({ sentences }) =>
    sentences.map((sentence, index) => ({
      sentence,
      row: row++,
      before: () => sentences.slice(Math.max(0, index - 2), index).map((one) => one.unit),
    })),
  );
}

const sieveOf = once((practices: readonly Matchable[]) => {
  const patterns = practices.flatMap(({ answers }) => answers.flatMap((one) => one.patterns));
  return new Sieve([
    ...practices.map(({ cue }) => cue),
    ...patterns.flatMap(({ match, also = [] }) => [match, ...also]),
  ]);
});

/**
 * All findings of all practices: practice by practice, and in each in the order of the text, then of answers and patterns.
 * One pattern goes over all sentences before the next: taking turns, hundreds of compiled patterns would push each other out of the cache.
 */
export function matchPractices(
  practices: readonly Matchable[],
  segments: readonly Segment[],
  trace?: Tracer,
): Finding[] {
  const all = candidatesOf(segments);
  const sifted = sieveOf(practices).sift(all.map(({ sentence }) => sentence.unit));
  return practices.flatMap((practice) => {
    const cue = sifted.rows(practice.cue);
    const candidates = all.filter(({ row }) => cue.test(row));
    const findings = practice.answers.flatMap(({ answer, patterns }) => {
      const ofAnswer: Finding[] = [];
      const taken = new Set<Candidate>();
      for (const [rank, pattern] of patterns.entries()) {
        const rows = sifted.rows(pattern.match);
        const also = (pattern.also ?? []).map((one) => sifted.rows(one));
        // What costs little is asked first; an explanation names all that was tried, and why each was refused.
        const isHopeless = (candidate: Candidate): boolean =>
          !rows.may(candidate.row) ||
          taken.has(candidate) ||
          !also.every((one) => one.test(candidate.row)) ||
          !isUnder(pattern, candidate.sentence);
        for (const candidate of candidates) {
          // One pattern is enough to take a sentence for an answer.
          if (!trace && isHopeless(candidate)) continue;
          const { sentence } = candidate;
          const match = rows.may(candidate.row) ? tryPattern(pattern, candidate) : '';
          const accepted = typeof match !== 'string';
          trace?.(sentence, {
            practice: practice.id,
            answer,
            pattern: pattern.name,
            accepted,
            reason: accepted ? '' : match,
          });
          if (!accepted) continue;
          taken.add(candidate);
          ofAnswer.push({
            practice: practice.id,
            answer,
            pattern: pattern.name,
            rank,
            strength: pattern.strength ?? 'explicit',
            withExceptions: match.withExceptions,
            sentence,
            start: match.start,
            end: match.end,
          });
        }
      }
      return ofAnswer;
    });
    return findings.sort((a, b) => a.sentence.index - b.sentence.index);
  });
}
