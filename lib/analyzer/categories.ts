import { CATEGORY_CUES } from './category-cues';
import { matchPractices } from './match';
import { PRACTICES } from './practices';
import { normalise, segmentPolicy } from './segment';
import type { PracticeId, SegmentCategory } from './types';

const CATEGORIES = Object.keys(CATEGORY_CUES) as SegmentCategory[];
/** What a finding of a practice adds to its category. */
const FINDING_WEIGHT = 2;
/** Categories of practices that OPP-115 would put elsewhere. */
const ELSEWHERE: Partial<Record<PracticeId, SegmentCategory>> = {
  'privacy-contact': 'privacy-contact',
  dpo: 'privacy-contact',
  'dispute-waiver': 'not-covered',
  'complaint-authority': 'international-audiences',
  'consent-by-use': 'introductory',
};
const MAX_CHARACTERS = 20_000;
const ITEM = /^\s*(?:\p{Ll}|To )|[;,]\s*$/u;

/** What a category needs to be named beside a better one: points, and their share of the best one's. */
const NEEDED: Record<SegmentCategory, { points: number; share: number }> = {
  'first-party-collection': { points: 4, share: 0.7 },
  'third-party-sharing': { points: 6, share: 0.6 },
  'user-choice': { points: 4, share: 0.7 },
  'user-access': { points: 5, share: 0.5 },
  'data-retention': { points: 4, share: 0.5 },
  'data-security': { points: 4, share: 0.8 },
  'policy-change': { points: 8, share: 0.5 },
  'do-not-track': { points: 4, share: 0.7 },
  'international-audiences': { points: 4, share: 0.5 },
  introductory: { points: 5, share: 0.9 },
  'not-covered': { points: 4, share: 0.9 },
  'privacy-contact': { points: 4, share: 0.9 },
};

/** Points of each category, by its cues and by the findings of its practices. */
function categoryScores(text: string): Map<SegmentCategory, number> {
  const sample = text.slice(0, MAX_CHARACTERS);
  const plain = normalise(sample);
  const scores = new Map(
    CATEGORIES.map((category) => [
      category,
      CATEGORY_CUES[category].reduce((sum, { match, weight }) => sum + (match.test(plain) ? weight : 0), 0),
    ]),
  );
  const document = { blocks: [{ kind: 'paragraph' as const, text: sample }], title: '', url: null };
  const found = new Set(matchPractices(PRACTICES, segmentPolicy(document, sample).segments).map((one) => one.practice));
  for (const { id, category } of PRACTICES) {
    if (!found.has(id)) continue;
    const to = ELSEWHERE[id] ?? (category === 'other' ? undefined : category);
    if (to) scores.set(to, (scores.get(to) ?? 0) + FINDING_WEIGHT);
  }
  return scores;
}

/** OPP-115 categories of one segment of a policy: the best, and others that are nearly as good. */
export function segmentCategories(text: string): SegmentCategory[] {
  const scores = [...categoryScores(text)].sort(([, a], [, b]) => b - a);
  const best = scores[0]?.[1] ?? 0;
  // Items of a list that lost its lead-in say mostly what is collected, or what for.
  if (best === 0) return text.trim() === '' ? [] : [ITEM.test(text) ? 'first-party-collection' : 'introductory'];
  return scores
    .filter(
      ([category, score], index) =>
        index === 0 || (score >= NEEDED[category].points && score >= NEEDED[category].share * best),
    )
    .map(([category]) => category);
}
