import { type Glance, glanceAt } from './detect-glance';
import { type Wording, wordingOf } from './detect-wording';

/** Short names of what spoke for the decision, and with a leading "no-" of what spoke against it. */
export type Signal =
  | 'title'
  | 'heading'
  | 'address'
  | 'first-lines'
  | 'mention'
  | 'wording'
  | 'speaks-to-reader'
  | 'no-text'
  | 'no-wording'
  | 'no-reader'
  | 'no-other-document';

export interface Decision {
  isPolicy: boolean;
  /** How likely this is a privacy policy, 0 to 1; over 0.5 exactly where `isPolicy`. */
  confidence: number;
  language: string | null;
  signals: Signal[];
}

/** Points for a name of strength 0 to 3. */
const NAME = [0, 0.5, 2, 3] as const;
const ADDRESS = [0, 0, 1, 2.5] as const;
const THRESHOLD = 4;

/** Whether the first look leaves it open: something names privacy, or nothing tells what the page is. */
export function isOpen(glance: Glance): boolean {
  return glance.title + glance.heading + glance.address > 0 || glance.mention || glance.other || !glance.headline;
}

export function decide(glance: Glance, wording: Wording | null): Decision {
  const signals: Signal[] = [];
  const { language } = glance;
  if (!wording) return { isPolicy: false, confidence: 0, language, signals };
  const add = (signal: Signal, points: number) => {
    if (points) signals.push(signal);
    return points;
  };
  const density = wording.topic / (wording.words + 1);
  const person = wording.person / (wording.words + 1);
  const named =
    add('title', NAME[glance.title]) +
    add('heading', NAME[glance.heading]) +
    add('address', ADDRESS[glance.address]) +
    add('first-lines', wording.lead === 3 ? 2 : 0) +
    add('mention', glance.mention ? 0.5 : 0);
  let score = Math.min(named, 4) || -1;
  if ((glance.other || wording.other) && Math.max(glance.title, glance.heading, wording.lead) < 2) {
    score += add('no-other-document', -3);
  }
  score += add('wording', 3 * Math.min(density / 0.012, 1) * Math.min(wording.words / 120, 1));
  score += Math.min(wording.topic / 15, 1);
  score += add('speaks-to-reader', 1.5 * Math.min(person / 0.06, 1));
  if (wording.words < 40) score = add('no-text', -5);
  else if (wording.topic < 1) score = add('no-wording', -5);
  else if (wording.isEnglish && wording.words > 300 && person < 0.01) score = add('no-reader', -5);
  return { isPolicy: score >= THRESHOLD, confidence: 1 / (1 + Math.exp(THRESHOLD - score)), language, signals };
}

/** First look, and the wording only where that leaves it open. */
export function judgePage(document: Document, url: string | null): Decision {
  const glance = glanceAt(document, url);
  return decide(glance, isOpen(glance) ? wordingOf(document.body ?? document.documentElement) : null);
}
