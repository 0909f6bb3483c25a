import { decide, isOpen, type Signal } from './detect-decision';
import { glanceAt } from './detect-glance';
import { kindOf, type PageKind } from './detect-kind';
import { wordingOf } from './detect-wording';

export type { Signal } from './detect-decision';
export type { PageKind } from './detect-kind';

export interface Detection {
  isPolicy: boolean;
  kind: PageKind;
  /** How likely this is a privacy policy, 0 to 1. */
  confidence: number;
  /** As the page declares it, else English where the words are; null where neither tells. */
  language: string | null;
  /** What spoke for a policy, and with a leading "no-" what spoke against one. */
  signals: Signal[];
}

/** Tells whether a page is a privacy policy, as the detector in every page does, and what it is if not. Does not change the page. */
export function detectPolicy(document: Document, url: string | null): Detection {
  const glance = glanceAt(document, url);
  const wording = wordingOf(document.body ?? document.documentElement);
  const decision = decide(glance, isOpen(glance) ? wording : null);
  const { isPolicy, confidence, signals } = decision;
  return {
    isPolicy,
    kind: kindOf(document, url, { glance, wording, decision }),
    confidence: Math.round(confidence * 1000) / 1000,
    language: glance.language ?? (wording.isEnglish ? 'en' : null),
    signals,
  };
}
