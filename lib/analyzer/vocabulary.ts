import { NEVER } from './literals';

/**
 * Building blocks of patterns. All text that patterns see is lower-case, with plain apostrophes, quotes, hyphens and spaces
 * (see segment.ts), and the policy's own names for itself ("Acme", "the Company", "this website") are rewritten to `we____`.
 */

type Parts = (string | RegExp | number)[];

/** The source of a pattern from a template; line breaks and the indents after them count for nothing, so that long lists can be read. */
export function words(strings: TemplateStringsArray, ...parts: Parts): string {
  const lines = strings.raw.map((one) => one.replace(/\n\s*/g, ''));
  let source = lines[0] ?? '';
  for (const [index, part] of parts.entries()) {
    source += part instanceof RegExp ? `(?:${part.source})` : String(part);
    source += lines[index + 1] ?? '';
  }
  return source;
}

/** Builds a pattern from a template; other patterns and vocabulary can be put in. Stateless, as every pattern here. */
export function re(strings: TemplateStringsArray, ...parts: Parts): RegExp {
  return new RegExp(words(strings, ...parts));
}

/**
 * A loop that takes nothing. Engines write what follows a choice anew for each of its alternatives, and code that is too large runs
 * slowly; what follows a loop they write once.
 */
export const ONCE = `${NEVER}{0,9}`;

/** Up to `n` characters of the same sentence, as few as possible. A full stop inside a unit is an abbreviation's ("i.e."). */
export const gap = (n: number): string => `[^;?!]{0,${n}}?`;

/** The service speaking of itself. */
export const WE = String.raw`\b(?:we_*|us|our (?:company|team|service|services|site|website|app|platform|group|business))\b`;

/** "may", "will also", "do sometimes" … between a subject and its verb. */
export const MODAL = `(?:(?:may|might|can|could|will|would|shall|do|does|also|sometimes|occasionally|generally|typically|currently|only|always|then|further|either|reserve the right to|are able to) ){0,4}`;

/** A noun phrase for data about the user. */
export const DATA = String.raw`(?:(?:personal(?:ly)?|identifiable|identifying|your|such|this|that|these|the|any|all|some|certain|user|users'|customer|non-personal|account|contact|profile|usage|device|browsing|sensitive|collected|private|member|visitor|individual|about you|of|or|and|other|types of|categories of|pieces of|,) ?){0,8}(?:information|data_*|details|identifiers?|pii)\b`;

/** Somebody else than the service. */
export const THIRD_PARTY = `(?:third[- ]part(?:y|ies)|other (?:companies|organi[sz]ations|businesses|parties|entities)|outside (?:companies|parties|organi[sz]ations)|(?:business|marketing|advertising|media|trusted|selected|our) partners?|partners|advertisers?|data brokers?|vendors|sponsors)`;

/** Verbs of passing on. */
export const SHARE = String.raw`\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ure|ures)|provid(?:e|es|ed|ing)|transfer(?:s|red|ring)?|transmit(?:s|ted|ting)?|releas(?:e|es|ed|ing)|pass(?:es|ed|ing)?(?: on)?|giv(?:e|es|en|ing)|mak(?:e|es|ing) available|made available|communicat(?:e|es|ed|ing)|send(?:s|ing)?|sent|supply|supplies|supplied|supplying|distribut(?:e|es|ed|ing))\b`;

/** Verbs of gathering. */
export const COLLECT = String.raw`\b(?:collect(?:s|ed|ing|ion)?|gather(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|acquir(?:e|es|ed|ing)|record(?:s|ed|ing)?|captur(?:e|es|ed|ing)|log(?:s|ged|ging)?|ask(?:s|ed|ing)? for|request(?:s|ed|ing)?|stor(?:e|es|ed|ing)|process(?:es|ed|ing)?)\b`;

/** The first words where they stand before any of the second: "the right to opt out of the sale", not "we sell, and you may opt out". */
export const before = (words: string, second: string): RegExp => re`^(?:(?!${second})[^;]){0,500}?(?:${words})`;
