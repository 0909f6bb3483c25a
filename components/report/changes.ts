import type { Evidence, PracticeId } from '@/lib/analyzer/types';

/** What a policy says otherwise than at an earlier visit. */
export interface Changes {
  /** When the earlier text was last seen, in ms since 1970. */
  since: number;
  practices: PracticeChange[];
  /** Sentences that only one of the texts holds. */
  added: string[];
  removed: string[];
}

export interface PracticeChange {
  id: PracticeId;
  before: string | string[] | null;
  after: string | string[] | null;
  evidenceBefore: Evidence[];
  evidenceAfter: Evidence[];
}

export interface Words {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/** Longer sentences are shown whole: their table of words would be too large. */
const MAX_WORDS = 250;

/** One sentence turned into another, word by word; null where too little stayed for that to be read. */
export function diffWords(before: string, after: string): Words[] | null {
  const old = before.split(/\s+/).filter(Boolean);
  const now = after.split(/\s+/).filter(Boolean);
  if (old.length > MAX_WORDS || now.length > MAX_WORDS) return null;
  const table = commonLengths(old, now);
  if ((table[0]?.[0] ?? 0) * 2 < Math.max(old.length, now.length)) return null;
  const steps: Words[] = [];
  const add = (kind: Words['kind'], word: string): void => {
    const last = steps.at(-1);
    if (last?.kind === kind) last.text += ` ${word}`;
    else steps.push({ kind, text: word });
  };
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      add('same', now[j] ?? '');
      i++;
      j++;
    } else if (i < old.length && (j >= now.length || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)))
      add('removed', old[i++] ?? '');
    else add('added', now[j++] ?? '');
  }
  return steps;
}

/** Length of the longest common run of words from each pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] =
        a[i] === b[j] ? 1 + (table[i + 1]?.[j + 1] ?? 0) : Math.max(table[i + 1]?.[j] ?? 0, table[i]?.[j + 1] ?? 0);
  return table;
}
