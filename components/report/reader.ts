import { createContext } from 'preact';
import { useCallback, useContext, useMemo, useRef, useState } from 'preact/hooks';
import type { Evidence } from '@/lib/analyzer/types';
import { t } from '@/lib/i18n';
import type { Actions, SurfaceProps } from './model';

/** What every quote needs: whether it is shown, and how to show it. */
export interface Reader {
  /** The sentence that is marked on the page now. */
  shown: Evidence | null;
  /** Sentences that were not found on the page any more. */
  lost: ReadonlySet<Evidence>;
  /** Quotes can be shown on the page: the tab shows it, and as a page. */
  canShow: boolean;
  url: string | null;
  /** The text of the policy has about this many characters, 0 where that is unknown. */
  length: number;
  show(evidence: Evidence): Promise<void>;
  clear(): boolean;
  /** Says something once, politely, to who listens. */
  say(words: string): void;
  actions: Actions;
}

const ReaderContext = createContext<Reader | null>(null);
export const ReaderProvider = ReaderContext.Provider;

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('a quote stands outside of a summary');
  return reader;
}

/** The reader of one state; marks and what was lost are forgotten with it. */
export function useNewReader({ state, actions }: SurfaceProps, say: (words: string) => void): Reader {
  const [shown, setShown] = useState<Evidence | null>(null);
  const [lost, setLost] = useState<ReadonlySet<Evidence>>(new Set());
  const latest = useRef<Evidence | null>(null);
  const url = state?.url ?? null;
  const canShow = state?.status === 'ready' && !state.elsewhere && !/\.pdf([?#]|$)/i.test(url ?? '');
  const length = state?.status === 'ready' ? state.sentences.reduce((sum, one) => sum + one.length + 1, 0) : 0;

  const show = useCallback(
    async (evidence: Evidence) => {
      latest.current = evidence;
      const isFound = await actions.show(evidence);
      if (latest.current !== evidence) return;
      setShown(isFound ? evidence : null);
      if (!isFound) setLost((before) => new Set(before).add(evidence));
      say(t(isFound ? 'evidence_shown' : 'evidence_lost'));
    },
    [actions, say],
  );
  const clear = useCallback(() => {
    latest.current = null;
    setShown(null);
    return actions.clearMarks();
  }, [actions]);

  return useMemo(
    () => ({ shown, lost, canShow, url, length, show, clear, say, actions }),
    [shown, lost, canShow, url, length, show, clear, say, actions],
  );
}
