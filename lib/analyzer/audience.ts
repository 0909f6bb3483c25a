import { compiled } from './compiled';
import { evidenceOf } from './evidence';
import type { SegmentedPolicy } from './segment';
import type { Audience, Report } from './types';

const AUDIENCES: readonly { answer: Audience; match: RegExp }[] = [
  {
    answer: 'processor',
    match:
      /\b(?:we_*|us)\b[^.;]{0,60}\b(?:act|acts|acting|serve|are|is|operate)s?\b[^.;]{0,20}\b(?:as )?(?:an? |the )?(?:data |mere )?processor\b|\bprocess(?:es|ing)?\b[^.;]{0,60}\bon behalf of (?:our |its |the |such )?(?:business )?(?:customers?|clients?|employers?)\b|\bunder the (?:direction|instructions?) of (?:our |its )?(?:customers?|clients?)\b/,
  },
  {
    answer: 'visitors',
    match:
      /\bthis (?:privacy )?(?:policy|notice|statement) (?:only )?(?:applies|relates|covers)(?: only| solely)? (?:to|only to) (?:the )?(?:visitors|information (?:we collect|collected) (?:through|on|by|via) (?:our|this|the) (?:public |marketing |corporate )?web ?site)\b/,
  },
  {
    answer: 'customers',
    match:
      /\bthis (?:privacy )?(?:policy|notice|statement) (?:only )?(?:applies|relates|is addressed|speaks)(?: only)? to (?:our |the )?(?:business |paying )?(?:customers|subscribers|account holders|users of (?:the|our) services?)\b/,
  },
];

/** For whom the policy speaks, where it says so; the first sentence that does. */
export function audienceOf(policy: SegmentedPolicy): Report['audience'] {
  for (const { answer, match } of AUDIENCES) {
    for (const sentence of policy.sentences) {
      const found = compiled(match, sentence.unit).exec(sentence.unit);
      if (found) return { answer, evidence: evidenceOf(sentence, found.index, found.index + found[0].length) };
    }
  }
  return undefined;
}
