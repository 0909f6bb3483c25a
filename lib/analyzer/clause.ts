import { compiled, matches } from './compiled';
import { once } from './once';
import type { Sentence } from './segment';

/** How the words of a match stand in their sentence. */
export interface ClauseStance {
  denied: boolean;
  /** A denial that is limited: "except as described", "without your consent", "unless". */
  withExceptions: boolean;
  /** The clause is a condition: "if", "when", "should". */
  conditional: boolean;
  clause: string;
}

/** Where a new statement begins, with a subject or a polarity of its own. */
const BOUNDARY =
  /[;?]|(?<!\b(?:e\.g|i\.e|u\.s|etc))\. |,? \b(?:but|however|although|though|whereas|(?<!\b(?:not|as|\w+n't) )yet)\b|,? \b(?:except|unless|other than|provided that|so that|because)\b|,? and (?=(?:we_*|you|they|it|this|these|our|your)\b(?! or\b))|,? or (?=(?:we_*|you|they|it|this|these)\b(?! or\b))|, (?=(?:we_*|you|they) )|: (?=we_*\b|you\b|they\b)/g;

/** "not" in all its forms. Those in NO_NEGATION are none. */
const NEGATOR =
  /\b(?:not|never|no|nor|neither|none|cannot|without|nobody|refrains?|refuses?|prohibit(?:s|ed|ing)?|avoids?|\w+n't)\b/g;
const NO_NEGATION =
  /(?<!\b(?:we_*|they|it|who|that|which|and) )\bdo[- ]not[- ]track\b(?! (?:you|users|visitors|your|any|location))|\bdo not sell(?: or share)? my\b|\b(?:not only|not just|not merely|not (?:limited|restricted|confined) to|not including|without limitation|whether or not|no longer (?:need|necessary|require|wish|want|use)|not necessarily|no later|no longer than|without (?:any )?time limits?|not (?:be )?limited|or (?:may )?not|(?:with|and) or without|(?:id|tel|(?:tele)?phone|mobile|fax|account|vat|tax|registration|reference|order|passport|card|licen[cs]e|customer|identification|identity) no(?=[.,;)]|$)|no matter|(?<=\b(?:not|never),? )without (?:\w+ ){0,4}?(?:consent|permission|approval|authori[sz]ation|agreement)|without (?:any |undue |unreasonable |culpable )?delay|no charge|no cost|not otherwise|without (?:charge|cost|notice|prior notice|further notice|your knowledge|undue|changing (?:your|the))|do(?:es)? not hesitate|may not (?:be able|function|work|have access)|not (?:be able|function|work(?! with))|can ?not be (?:guaranteed|fully)|if you (?:do not|don't|no longer|are not|would not|would rather not|prefer not)(?: \w+)?|(?:do|does|did) not (?:want|wish|agree|consent|apply|affect|include your)|not (?:agree|consent|want|wish|required)|unless you (?:do not|object)|is not (?:responsible|required)|not so)\b/g;

/** What turns a "not" before it round: "not without", "does not prohibit". "Do not, and never", "neither … nor" each deny for themselves. */
const TURNS = /^(?:without|refrain|refuse|prohibit|avoid)/;

const CONDITION =
  /^[\s,"(]*(?:and |or |but )?(?:if|when|whenever|where|should|in case|in the event|provided|unless|once|until)\b/;
const EXCEPTION =
  /\b(?:except|unless|other than|without (?:first |your |the |prior |express |explicit |obtaining |user )*(?:\w+ )?(?:consent|permission|approval|authori[sz]ation|knowledge|agreement)|apart from|save (?:for|as|where)|only (?:with|if|when|as|where|in)|subject to|aside from|beyond (?:what|the)|otherwise than|in ways? (?:not|other))\b/;

const NOBODY_AFTER = /^[^,]{0,30}\b(?:to|with) (?:no one|nobody|no third|none)\b/;

const blank = (words: string): string => ' '.repeat(words.length);

interface Clauses {
  /** Where each boundary begins and ends. */
  boundaries: readonly { at: number; after: number }[];
  /** Most sentences deny nothing, and need no closer look. */
  hasNegator: boolean;
}

const clausesIn = once(({ unit }: Sentence): Clauses => {
  const boundaries = [...unit.matchAll(compiled(BOUNDARY, unit))].map(({ 0: words, index }) => ({
    at: index,
    after: index + words.length,
  }));
  return { boundaries, hasNegator: unit.search(NEGATOR) !== -1 };
});

/** Whether the words deny what they end with. */
function denies(words: string): boolean {
  const negators = [...words.replace(compiled(NO_NEGATION, words), blank).matchAll(NEGATOR)].map(([word]) => word);
  const turns = negators.filter((word, number) => number > 0 && TURNS.test(word)).length;
  return negators.length > 0 && turns % 2 === 0;
}

/** Stance of the span [start, end) of the sentence's unit. Looks at its own clause only. */
export function stanceOf(sentence: Sentence, start: number, end: number): ClauseStance {
  const { unit } = sentence;
  const { boundaries, hasNegator } = clausesIn(sentence);
  let clauseStart = 0;
  let clauseEnd = unit.length;
  for (const { at, after } of boundaries) {
    if (after <= start) clauseStart = after;
    else if (at >= end) {
      clauseEnd = at;
      break;
    }
  }
  const rest = unit.slice(end, clauseEnd);
  const denied = hasNegator && (denies(unit.slice(clauseStart, end)) || matches(NOBODY_AFTER, rest));
  const withExceptions = denied && matches(EXCEPTION, unit.slice(clauseStart));
  return {
    denied,
    withExceptions,
    conditional: matches(CONDITION, unit.slice(clauseStart, start)),
    clause: unit.slice(clauseStart, clauseEnd),
  };
}

const LINKS_HEADING =
  /\b(?:links? (?:to|from)|(?<!\b(?:ads?|advertis\w{1,7}|marketing|elsewhere or) on )(?:third[- ]party|other|external|linked|outside) (?:web ?sites?|sites|links|pages|content)|external links|hyperlinks)\b/;
const OTHERS =
  /\b(?:not (?:be )?(?:responsible|liable|in control)|no (?:control|responsibility|liability)|(?:do|does|can) ?not (?:control|endorse|monitor)|(?:their|its|his|own|respective|separate|those) (?:own |separate )?(?:privacy|terms|polic)|linked (?:sites?|websites?)|(?:links? to|(?<!\b(?:and|or|and\/or) (?:on )?)other) (?:other )?(?:third[- ]party )?(?:web)?sites)\b/;
/** What happens on the service's own pages is its own affair, also where others do it. */
const OWN_PLACE =
  /\b(?:on|in|through|via|within|visited) (?:our|the) (?:\w+ ){0,2}(?:sites?|websites?|services?|pages?|apps?|platform|products)\b|\b(?:visited|left) we_*/;
const OWN_ACT =
  /\b(?:we_*|us)\b (?!link)(?:\w+ ){0,3}(?:share|use|collect|disclose|work|partner|allow|permit|provide|sell|receive|obtain|display|serve|place|set|engage|transfer|include|embed|integrate|offer)\b/;
const DEFINITION =
  /"(?:sale|sell|selling|share|sharing|personal (?:data|information)|cookies?|processing)" ?(?:means|is defined as|refers|has the meaning|includes)|\bas used in this (?:policy|notice|statement)\b.{0,40}\bmeans\b/;
const DUTY =
  /\byou (?:must|may|shall|should|will|agree|undertake) (?:(?!choose|elect|opt|decide|prefer|wish|want|ask)\w+ )?not\b(?! (?:be able|limited|required|have (?:the same|as many|all|any|such)))|\byou are not (?:allowed|permitted|authori[sz]ed|to)\b|\b(?:users|customers|members) (?:must|may|shall|should|are) not\b/;

export type Scope = 'service' | 'others' | 'definition' | 'duty';

/** Whom the sentence binds. */
export const scopeOf = once((sentence: Sentence): Scope => {
  const { unit } = sentence;
  if (matches(DUTY, unit) && !matches(OWN_ACT, unit)) return 'duty';
  if (matches(DEFINITION, unit)) return 'definition';
  if (!matches(OWN_ACT, unit) && !matches(OWN_PLACE, unit)) {
    if (matches(OTHERS, unit) && /\b(?:third|other|their|linked|links?|sites?)\b/.test(unit)) return 'others';
    if (sentence.headings.length > 0 && matches(LINKS_HEADING, sentence.headings.at(-1)!)) return 'others';
  }
  return 'service';
});
