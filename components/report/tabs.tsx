import { type MessageKey, t } from '@/lib/i18n';

export const VIEWS = ['summary', 'evidence', 'actions'] as const;
export type View = (typeof VIEWS)[number];

const WORDS: Record<View, MessageKey> = {
  summary: 'panel_summary',
  evidence: 'panel_evidence',
  actions: 'panel_actions',
};

/** The panel's three views; arrows move between them. */
export function Tabs({ view, choose }: { view: View; choose: (view: View) => void }) {
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = VIEWS[(VIEWS.indexOf(view) + step + VIEWS.length) % VIEWS.length] ?? 'summary';
    choose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('panel_tabs')} onKeyDown={move}>
      {VIEWS.map((one) => (
        <button
          type="button"
          role="tab"
          key={one}
          id={`tab-${one}`}
          aria-selected={one === view}
          aria-controls="view"
          tabindex={one === view ? 0 : -1}
          onClick={() => choose(one)}
        >
          {t(WORDS[one])}
        </button>
      ))}
    </div>
  );
}
