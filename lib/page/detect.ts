import { declaredLanguage } from './about-page';
import { lackOf, weigh } from './detect-decision';
import { glanceAt, headlineOf } from './detect-glance';
import { kindOf, type PageKind } from './detect-kind';
import { wordingOf } from './detect-wording';

export type { PageKind } from './detect-kind';

/** What speaks for a policy and, with a leading "no-", against one. */
export type Signal =
  | 'title'
  | 'heading'
  | 'address'
  | 'first-lines'
  | 'wording'
  | 'speaks-to-reader'
  | 'no-title'
  | 'no-heading'
  | 'no-name'
  | 'no-other-document'
  | 'no-reader'
  | 'no-acts'
  | 'about-policies'
  | 'no-text';

/** Names for points above and below zero, in the order that `weigh` gives them. */
const SIGNALS: readonly (readonly (Signal | undefined)[])[] = [
  ['title', 'no-title'],
  ['heading', 'no-heading'],
  ['address'],
  ['first-lines'],
  [undefined, 'no-name'],
  [undefined, 'no-other-document'],
  ['wording'],
  ['speaks-to-reader', 'no-reader'],
  [undefined, 'no-acts'],
  [undefined, 'about-policies'],
  [undefined, 'no-text'],
];

export interface Detection {
  isPolicy: boolean;
  kind: PageKind;
  /** How likely this is a privacy policy, 0 to 1. */
  confidence: number;
  /** As the page declares it, else English where the words are; null where neither tells. */
  language: string | null;
  /** What spoke for a policy, and with a leading "no-" what spoke against one; nothing where the first looks settled it. */
  signals: Signal[];
}

/** Tells whether a page is a privacy policy, as the detector in every page does, and what it is if not. Does not change the page. */
export function detectPolicy(document: Document, url: string | null): Detection {
  const glance = glanceAt(document, url ?? canonicalUrl(document) ?? '');
  const headline = headlineOf(document, glance);
  const wording = wordingOf(document.body ?? document.documentElement);
  const points = headline.isOpen ? weigh(glance, headline, wording) : [];
  const confidence = points.length > 0 ? 1 / (1 + Math.exp(lackOf(points))) : 0;
  const isPolicy = confidence >= 0.5;
  return {
    isPolicy,
    kind: kindOf(document, url, wording, isPolicy),
    confidence: Math.round(confidence * 1000) / 1000,
    language: declaredLanguage(document) ?? (wording.isEnglish ? 'en' : null),
    signals: points.flatMap((score, index) => SIGNALS[index]?.[score > 0 ? 0 : score < 0 ? 1 : 2] ?? []),
  };
}

function canonicalUrl(document: Document): string | null | undefined {
  return document.querySelector('link[rel=canonical]')?.getAttribute('href');
}
