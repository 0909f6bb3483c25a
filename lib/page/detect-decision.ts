import type { Glance, Headline } from './detect-glance';
import type { Wording } from './detect-wording';

/** Points for a name of strength 0 to 3: a headline that mentions the subject is one of an article about it. */
const NAME = [0, -1, 1.5, 3] as const;
const ADDRESS = [0, 0, 1, 2.5] as const;
const THRESHOLD = 3.2;

/** The points of each signal, in the order of `SIGNALS` in detect.ts. */
export function weigh(
  { title, address }: Glance,
  { heading, other }: Headline,
  { words, topic, person, acts, alien, lead, isEnglish }: Wording,
): number[] {
  const name = Math.max(title, heading);
  const named = [NAME[title], NAME[heading], ADDRESS[address], lead > 2 && name !== 1 ? 1.5 : 0];
  return [
    ...named,
    Math.max(name, address, lead) < 2 ? -2 : 0,
    other && name < 2 ? -3 : 0,
    // Few words about the subject are nothing, however short the page; many in a long text are little.
    shareOf(topic / (words + 1), 0.012) * (3.5 * shareOf(topic, 12) + shareOf(topic, 50)),
    isEnglish ? 2 * shareOf(person / (words + 1), 0.06) - 1 : 0.7,
    // The more of them the longer the text, ten at most.
    isEnglish && name < 3 ? 6 * shareOf(acts, Math.min(10, 5 + words / 200)) - 6 : 0,
    // A policy may name one of somebody else, if it is long enough.
    Math.min(0, (0.5 - alien) / words) * 600,
    words < 45 || !topic ? -9 : 0,
  ];
}

/** How much of what is enough, at most all of it. */
function shareOf(value: number, enough: number): number {
  return Math.min(value / enough, 1);
}

/** What the points lack to the threshold; below zero they pass it, and the page is a privacy policy. */
export function lackOf(points: readonly number[]): number {
  return points.reduce((left, one) => left - one, THRESHOLD);
}
