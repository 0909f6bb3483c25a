import { matches } from '../../compiled';
import { type DateOrder, dateOrder, findDates } from '../../dates';
import type { SegmentedPolicy, Sentence } from '../../segment';

export interface LastUpdated {
  /** `YYYY-MM-DD`, or `YYYY-MM`. */
  date: string;
  sentence: Sentence;
  /** Span of the date in the sentence's unit. */
  start: number;
  end: number;
}

/** What the words before a date make of it, the most telling first. */
const MEANINGS = [
  /\b(?:last|latest|most recent(?:ly)?|recently|date)[ :-]{1,2}(?:was |were |of )?(?:last )?(?:up ?dated?|updates?|modified|revised|revision|changed?|changes|amended|edited|adjust\w+|modification|amendment)\b|^\W*(?:page |policy |document )?(?:updated?|revised|modified|amended|revision|rev\.?)(?=[\s:\d])|\b(?:revision|modification|update) date\b|\b(?:been|was|is|page|document|policy|,) (?:updated|revised|modified|amended)\b/,
  /\b(?:effective|effect|in force|into force|valid (?:from|as of|since)|appl(?:y|ies|ied) (?:from|as of|beginning|since)|commencement)\b/,
  /\b(?:version|status|published|dated?|as of|as at|issued|approved|posted|formulated|adopted|created|written|made|reviewed|privacy (?:policy|notice|statement))\b/,
];
/** Other editions of the text, and dates of laws, numbers and periods. */
const OTHER_EDITION =
  /\b(?:prior|previous|earlier|former|old|archived?|next|new|upcoming|until|before|prior to|through|between|pre)\b|\bextracted and transformed\b/;
const LAW =
  /\b(?:act|law|laws|directive|regulation|legislation|decree|decision|code|ccpa|gdpr|coppa|statistics|requests|certified|period|users|collect)\b/;
const HISTORY = /\b(?:change ?log|history|revisions?|versions?|changes|updates)\b/;

const OLD_EDITIONS = /\b(?:previous|earlier|older|former|prior|archived?|past) (?:versions?|editions?|policies)\b/;

const EDITION_AFTER = /^[^.;]{0,20}\b(?:version|edition|update)\b/;

/** The words nearest to the date; a date far from its word belongs to something else. */
const REACH = 45;
/** A word or two before a date that is a line of its own, in whatever language. */
const LABEL = /^[\p{L} ']{2,24} ?: ?(?=\d)/u;
/** In a long sentence only a date counts that follows its label at once. Line breaks go lost, and so "Last updated: 4 May 2021" begins a paragraph. */
const LABELLED =
  /\b(?:last|latest|date|effective|effect|updated?|revised|revision|modified|amended|version)(?: (?:date|updated?|revised|revision|modified|amended|changed|reviewed|as of|on))*\W{0,3}: ?\W{0,3}$|^\W*(?:last (?:updated?|revised|modified)|effective date) (?:on |as of )?$/;
/** Marks around such a date. */
const ALONE = 6;
const MAX_LENGTH = 220;
const NEAR_THE_TOP = 12;
const NEAR_THE_END = 12;

interface Candidate extends LastUpdated {
  /** Place in MEANINGS, or after them: a date that stands alone. */
  meaning: number;
}

/** Text in which a date's meaning is looked for: what stands before it, with the short line above where the date begins its own. */
function wordsBefore(unit: string, start: number, above: Sentence | undefined): string {
  const own = unit.slice(Math.max(0, start - REACH), start);
  const begins = unit.slice(0, start).trim().length < 4;
  return begins && above && above.text.length <= REACH ? `${above.unit} ${own}` : own;
}

/** A date without a word counts in a heading, and at the beginning or end of the text. */
function standsForItself(policy: SegmentedPolicy, { index, block }: Sentence): boolean {
  return block.kind === 'heading' || index < NEAR_THE_TOP || index >= policy.sentences.length - NEAR_THE_END;
}

function isUnderOldEditions({ headings, unit }: Sentence): boolean {
  const near = headings.at(-1) ?? '';
  return near !== unit && matches(OLD_EDITIONS, near);
}

function meaningOf(before: string, after: string, standsAlone: boolean): number {
  const said = MEANINGS.findIndex((words) => matches(words, before));
  if (said !== -1) return said;
  if (matches(EDITION_AFTER, after)) return MEANINGS.length - 1;
  return standsAlone ? MEANINGS.length : -1;
}

function candidatesIn(policy: SegmentedPolicy, sentence: Sentence, order: () => DateOrder): Candidate[] {
  const { unit, index } = sentence;
  const dates = findDates(unit, order);
  return dates.flatMap(({ date, start, end }, place) => {
    const above = sentence.block.kind === 'cell' ? undefined : policy.sentences[index - 1];
    const before =
      place === 0 ? wordsBefore(unit, start, above) : unit.slice(Math.max(dates[place - 1]!.end, start - REACH), start);
    const nearest = before.replaceAll('_', ' ');
    const isLabelled = matches(LABELLED, nearest);
    if (unit.length > MAX_LENGTH && !isLabelled) return [];
    const isAlone = unit.replace(LABEL, '').length - (end - start) <= ALONE;
    const meaning = meaningOf(nearest, unit.slice(end, end + REACH), isAlone && standsForItself(policy, sentence));
    if (meaning === -1 || matches(OTHER_EDITION, nearest)) return [];
    if (isUnderOldEditions(sentence) && !/\b(?:last|latest)\b/.test(nearest)) return [];
    if (meaning > 0 && !isAlone && !isLabelled && matches(LAW, unit)) return [];
    return [{ date, sentence, start, end, meaning }];
  });
}

/** The latest date of a list or table of changes: dates that begin their item or cell under such a heading. */
function latestChange(policy: SegmentedPolicy, order: () => DateOrder): LastUpdated | null {
  let latest: LastUpdated | null = null;
  for (const sentence of policy.sentences) {
    if (!HISTORY.test(sentence.headings.at(-1) ?? '') || isUnderOldEditions(sentence)) continue;
    const first = findDates(sentence.unit.slice(sentence.offset, sentence.offset + REACH), order)[0];
    if (!first || first.start > 3) continue;
    const [start, end] = [first.start + sentence.offset, first.end + sentence.offset];
    if (!latest || first.date > latest.date) latest = { date: first.date, sentence, start, end };
  }
  return latest;
}

/**
 * The date on which the policy says that it was last updated, or took effect where only that is named. Of several with the
 * same meaning the first counts: later ones belong to annexes.
 */
export function findLastUpdated(policy: SegmentedPolicy): LastUpdated | null {
  let known: DateOrder | undefined;
  const order = () => {
    known ??= dateOrder(policy.text);
    return known;
  };
  const candidates = policy.sentences.flatMap((sentence) =>
    YEAR.test(sentence.unit) ? candidatesIn(policy, sentence, order) : [],
  );
  const best = candidates.sort((a, b) => a.meaning - b.meaning || a.sentence.index - b.sentence.index)[0] ?? null;
  if (best && best.meaning < 2) return best;
  const change = latestChange(policy, order);
  return change && (!best || change.date > best.date) ? change : best;
}

const YEAR = /\b(?:19|20)\d\d(?!\d)|\d[/-]\d{2}\b/;
