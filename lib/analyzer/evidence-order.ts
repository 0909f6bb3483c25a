import { stanceOf } from './clause';
import { matches } from './compiled';
import type { Finding } from './match';
import { once } from './once';
import type { Sentence } from './segment';
import type { Category } from './types';

/** Headings under which a category's own sentences stand. */
const TOPICS: Partial<Record<Category, RegExp>> = {
  'first-party-collection': /collect|use|purpose|obtain|receive|source|gather/,
  'third-party-sharing': /shar|disclos|third|partner|recipient|transfer|who (?:we|do)|whom|sale|sell/,
  'user-access': /right|access|delet|control|choice|manag|correct|portab|eras|your (?:personal )?(?:data|information)/,
  'user-choice': /right|choice|opt|control|cookie|consent|market|prefer|unsubscri|communicat/,
  'data-retention': /ret(?:ain|ention)|keep|long|stor|delet/,
  'data-security': /secur|protect|safe/,
  'policy-change': /chang|updat|amend|modif|revis/,
  'do-not-track': /track|signal|dnt/,
  'international-audiences': /international|transfer|child|minor|where|countr|cross|eu\b|europe|kids|age/,
  other: /contact|question|complain|right|officer|who we are|controller|disput|arbitrat/,
};
const FOR_SOME =
  /\b(?:child(?:ren)?|minors?|parents?|guardians?|under (?:the age of )?(?:13|16|18)|california|nevada|virginia|colorado)\b/;
const SAYS_IT_TO_THE_READER = /^\W{0,3}(?:\(?\w{1,3}[).] )?(?:we_*|you|our|your)\b/;
const VERB = /\b(?:is|are|was|be|been|may|can|will|do|does|have|has|we_*|you)\b/;
const LIMITS = /\b(?:verify|verification|identity|before (?:we|responding)|limit(?:ed|ations?)?|however|exempt)\b/;
const SHORT = 40;
const LAST_RANK = 4;

interface Subject {
  id: string;
  category: Category;
  cue: RegExp;
}

const ownWords = ({ unit, offset }: Sentence): string => unit.slice(offset);
const saysItAlone = once((sentence: Sentence): number => {
  const own = ownWords(sentence);
  return (
    -5 * Number(sentence.block.kind === 'heading') -
    2 * Number(sentence.text.length < SHORT) -
    Number(!matches(VERB, own)) +
    Number(matches(SAYS_IT_TO_THE_READER, own)) +
    Number(sentence.leadIns.length > 0) -
    2 * Number(matches(LIMITS, own))
  );
});
const speaksOfSome = once(
  (sentence: Sentence) => matches(FOR_SOME, ownWords(sentence)) || matches(FOR_SOME, sentence.headings.at(-1) ?? ''),
);

/**
 * How well a sentence shows alone what was found: higher is better. The weights come from what careful readers chose to quote
 * for the labelled policies (learned as a conditional logit, then rounded).
 */
function tellingOf(finding: Finding, { id, category, cue }: Subject, sentences: number): number {
  const { sentence, start, end } = finding;
  const isUnderTopic = sentence.headings.slice(-2).some((heading) => TOPICS[category]?.test(heading));
  return (
    saysItAlone(sentence) -
    4 * Number(finding.strength === 'implied') -
    Math.min(finding.rank, LAST_RANK) +
    2 * Number(isUnderTopic) +
    3 * Number(matches(cue, sentence.headings.at(-1) ?? '')) -
    2 * Number(id !== 'children' && speaksOfSome(sentence)) -
    2 * Number(stanceOf(sentence, start, end).withExceptions) -
    sentence.index / Math.max(sentences, 1)
  );
}

/** The findings with the most telling first; `sentences` is how many the policy has. */
export function tellingFirst(findings: readonly Finding[], subject: Subject, sentences: number): Finding[] {
  return findings
    .map((finding) => ({ finding, telling: tellingOf(finding, subject, sentences) }))
    .sort((a, b) => b.telling - a.telling || a.finding.sentence.index - b.finding.sentence.index)
    .map(({ finding }) => finding);
}
