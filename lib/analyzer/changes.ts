import { normalise } from './segment';
import { type Evidence, PRACTICE_ANSWERS, type PracticeId, type Report } from './types';

export interface PracticeChange {
  id: PracticeId;
  before: string | string[] | null;
  after: string | string[] | null;
  evidenceBefore: Evidence[];
  evidenceAfter: Evidence[];
}

/** A sentence as it is compared between two texts: no case, no typography, no marks around it. */
export function normalizeSentence(text: string): string {
  return normalise(text)
    .replace(/[^\p{L}\p{N}%@$€£]+/gu, ' ')
    .trim();
}

/** Sentences of `after` that `before` lacks, and the other way round, in the order of the text; counted, so that a doubled one shows. */
export function compareSentences(
  before: readonly string[],
  after: readonly string[],
): { added: string[]; removed: string[] } {
  return { added: withoutThose(after, before), removed: withoutThose(before, after) };
}

function withoutThose(all: readonly string[], those: readonly string[]): string[] {
  const known = new Set(those);
  return [...new Set(all.filter((one) => !known.has(one)))];
}

const SETS: readonly PracticeId[] = ['data-types', 'transfer-safeguards'];

/**
 * Practices whose answer differs, each backed by sentences that differ: the evidence of the old answer that is gone, or of the
 * new one that is new. Sentences are those of `normalizedSentences`; nothing is reported where the texts are the same.
 */
export function compareReports(
  before: { report: Report; sentences: readonly string[] },
  after: { report: Report; sentences: readonly string[] },
): PracticeChange[] {
  const gone = new Set(withoutThose(before.sentences, after.sentences));
  const fresh = new Set(withoutThose(after.sentences, before.sentences));
  if (gone.size === 0 && fresh.size === 0) return [];
  const differing = (evidence: readonly Evidence[], texts: ReadonlySet<string>) =>
    evidence.filter(
      ({ quote, leadIn }) =>
        texts.has(normalizeSentence(quote)) || (leadIn && texts.has(normalizeSentence(leadIn.quote))),
    );
  const choices = Object.keys(PRACTICE_ANSWERS) as (keyof typeof PRACTICE_ANSWERS)[];
  const ids: PracticeId[] = [...choices, ...SETS, 'last-updated'];
  const changes: PracticeChange[] = [];
  for (const id of ids) {
    const old = before.report.practices[id];
    const now = after.report.practices[id];
    if (JSON.stringify(old.answer) === JSON.stringify(now.answer)) continue;
    const evidenceBefore = differing(onlyOf(old, now.answer), gone);
    const evidenceAfter = differing(onlyOf(now, old.answer), fresh);
    if (evidenceBefore.length + evidenceAfter.length === 0) continue;
    changes.push({ id, before: old.answer, after: now.answer, evidenceBefore, evidenceAfter });
  }
  return changes;
}

/** Evidence of what the other side lacks: for sets, of the words that changed. */
function onlyOf(report: { answer: unknown; evidence: readonly Evidence[] }, other: unknown): readonly Evidence[] {
  if (!Array.isArray(other)) return report.evidence;
  return report.evidence.filter((one) => !('word' in one && other.includes(one.word)));
}
