import { leadText, type Sentence } from './segment';
import type { Evidence } from './types';

const MAX_EVIDENCE = 60;
const STANDS_ALONE = 90;

/** Evidence for a sentence, with the deciding words [start, end) of its unit marked. */
export function evidenceOf(sentence: Sentence, start?: number, end?: number): Evidence {
  const evidence: Evidence = {
    quote: sentence.text,
    start: sentence.start,
    end: sentence.end,
    heading: sentence.heading,
  };
  const needsLead =
    start === undefined ||
    start < sentence.offset ||
    sentence.text.length < STANDS_ALONE ||
    /^["“'(]*\p{Ll}/u.test(sentence.text);
  const leadIn = needsLead ? leadInAt(sentence, start) : undefined;
  if (leadIn) evidence.leadIn = { ...leadIn };
  if (start !== undefined && end !== undefined && end > sentence.offset) {
    const from = Math.max(start - sentence.offset, 0) + sentence.start;
    const to = Math.min(end - sentence.offset, sentence.text.length) + sentence.start;
    if (to > from) evidence.marks = [{ start: from, end: to }];
  }
  return evidence;
}

/** The lead-in that holds the deciding words, else the outermost. */
function leadInAt(sentence: Sentence, start: number | undefined) {
  if (start !== undefined && start < sentence.offset) {
    let position = 0;
    for (const span of sentence.leadIns) {
      position += leadText(span).length;
      if (start < position) return span;
    }
    return sentence.leadIns.at(-1);
  }
  return sentence.leadIns[0];
}

/** Each sentence once, in the order given; at most 60. */
export function uniqueEvidence<E extends Evidence>(all: readonly E[]): E[] {
  const seen = new Set<number>();
  const unique: E[] = [];
  for (const one of all) {
    if (seen.has(one.start)) continue;
    seen.add(one.start);
    unique.push(one);
    if (unique.length === MAX_EVIDENCE) break;
  }
  return unique;
}
