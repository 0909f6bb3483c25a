import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Report } from '@/lib/analyzer/types';
import { reportLine, t } from '@/lib/i18n';
import { findingsOf } from './findings';
import type { SurfaceProps } from './model';
import { ActList, EvidenceView, KeyList, Ledger, StateView } from './parts';
import { type Reader, ReaderProvider, useNewReader } from './reader';
import { Summary } from './summary';
import { SurfaceFooter } from './surface-footer';
import { Tabs, type View } from './tabs';
import { VerdictHeader } from './verdict-header';

/** Popup or panel: the summary of the tab's policy, or the state that there is instead. */
export function Surface(props: SurfaceProps) {
  const { state, kind, knowledge } = props;
  const [words, setWords] = useState('');
  const [view, setView] = useState<View>('summary');
  const reader = useNewReader(props, setWords);
  const report = state?.status === 'ready' ? state.report : null;

  const openSearch = useCallback(() => {
    if (kind === 'popup') return;
    setView('evidence');
    void EvidenceView.load().then(() => setTimeout(() => document.querySelector<HTMLElement>('.find input')?.focus()));
  }, [kind]);
  useListeners(reader, knowledge.shortcuts, openSearch, setView);
  useFirstFocus(state?.status);
  useEffect(() => setWords(statusText(state, report)), [state, report]);

  return (
    <ReaderProvider value={reader}>
      <div class={`pop ${report ? 'whole' : 'message'}`} data-kind={kind}>
        <p class="vh" role="status">
          {words}
        </p>
        {report ? (
          <Whole {...props} key={report.url} report={report} view={view} choose={setView} />
        ) : (
          state?.status !== 'ready' && <StateView {...props} state={state} />
        )}
        <SurfaceFooter {...props} report={report} say={setWords} />
      </div>
    </ReaderProvider>
  );
}

function statusText(state: SurfaceProps['state'], report: Report | null): string {
  if (report) return reportLine(report);
  return state === undefined || state.status === 'reading' ? t('status_reading') : '';
}

/** Keys and links are listened to once there is something to press them for, and without a gap from then on. */
function useListeners(reader: Reader, isOn: boolean, openSearch: () => void, choose: (view: View) => void): void {
  const meanings = useRef({ reader, isOn, openSearch });
  meanings.current = { reader, isOn, openSearch };
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    void import('./listen').then(({ listen }) => {
      if (!isGone)
        stop = listen(
          () => meanings.current,
          () => choose('summary'),
        );
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [choose]);
}

/** Focus starts on the service's name, and again when another state takes the place of what had it. */
function useFirstFocus(status: string | undefined): void {
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    const hasFocus = document.activeElement !== null && document.activeElement !== document.body;
    if (status !== last.current && !hasFocus) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    last.current = status;
  }, [status]);
}

interface WholeProps extends SurfaceProps {
  report: Report;
  view: View;
  choose: (view: View) => void;
}

function Whole({ report, view, choose, ...surface }: WholeProps) {
  const { kind, knowledge } = surface;
  const [isLedgerOpen, setLedgerOpen] = useState(surface.isPrint === true);
  const findings = useMemo(() => findingsOf(report, knowledge.baseRates), [report, knowledge.baseRates]);
  const ledger = isLedgerOpen && <Ledger report={report} knowledge={knowledge} />;
  const isPanel = kind === 'panel';
  const summary = <Summary {...surface} report={report} findings={findings} withActs={!isPanel} />;
  return (
    <>
      <VerdictHeader
        {...surface}
        report={report}
        findings={findings}
        isLedgerOpen={isLedgerOpen}
        toggleLedger={() => setLedgerOpen(!isLedgerOpen)}
      />
      <main>
        {ledger}
        {isPanel && <Tabs view={view} choose={choose} />}
        {isPanel ? (
          <div role="tabpanel" id="view" aria-labelledby={`tab-${view}`}>
            {view === 'summary' && summary}
            {view === 'evidence' && <EvidenceView findings={findings} />}
            {view === 'actions' && <ActList report={report} knowledge={knowledge} />}
            {knowledge.shortcuts && <KeyList />}
          </div>
        ) : (
          summary
        )}
      </main>
    </>
  );
}
