import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { languageName, type MessageKey, plural, t } from '@/lib/i18n';
import { shortened } from './act-list';
import { opening } from './finding-row';
import { FoundPolicies } from './found-policies';
import { Icon } from './icon';
import { Menu } from './menu';
import type { Actions, Problem, SurfaceProps, SurfaceState } from './model';
import { ReadingSteps } from './reading-steps';
import { Service } from './service';

type Silent = Exclude<SurfaceState, { status: 'ready' }>;
type Of<S extends SurfaceState['status']> = Extract<SurfaceState, { status: S }>;

export const PROBLEMS: Record<Problem, MessageKey> = {
  unreachable: 'problem_unreachable',
  refused: 'problem_refused',
  'too-big': 'problem_too_big',
  'not-text': 'problem_not_text',
  'needs-scripts': 'problem_needs_scripts',
  broken: 'problem_broken',
  'no-text': 'problem_no_text',
  password: 'problem_password',
};

export interface StateViewProps extends SurfaceProps {
  state: Silent | undefined;
}

/** Every state that is no summary: what happened, one reason, and what one can do. */
export function StateView(props: StateViewProps) {
  const { state } = props;
  const name = state?.status === 'forbidden' ? t('state_browser_page') : (state?.site ?? t('extension_name'));
  const line = state?.url ? lineOf(state.url) : '';
  return (
    <>
      <header class="top bare">
        <Service name={name} line={line === name ? '' : line} isPage={state?.status === 'forbidden'}>
          <Menu {...props} />
        </Service>
      </header>
      <main>
        <Message {...props} />
      </main>
    </>
  );
}

/** Host and path; of the browser's own pages all of it. */
function lineOf(url: string): string {
  return /^https?:/i.test(url) ? shortened(url) : url.replace(/[?#].*$/s, '');
}

function Message({ state, actions, knowledge }: StateViewProps) {
  switch (state?.status) {
    case undefined:
    case 'reading':
      return <ReadingSteps step={state?.step ?? 'page'} />;
    case 'not-a-policy':
      return <NotAPolicy state={state} actions={actions} />;
    case 'language':
      return <Language language={state.language} />;
    case 'too-little':
      return (
        <State title={t('state_too_little_title')} text={plural('state_too_little_text', state.words)}>
          <Retry actions={actions} />
        </State>
      );
    case 'nothing-to-read':
      return (
        <State title={t('state_nothing_title')} text={t('state_nothing_text')}>
          <Retry actions={actions} />
        </State>
      );
    case 'pdf':
      return <Pdf actions={actions} />;
    case 'forbidden':
      return <State title={t('state_nothing_title')} text={t('state_forbidden_text')} />;
    case 'no-access':
      return <NoAccess url={state.url} site={state.site} actions={actions} />;
    case 'ignored':
      return (
        <State title={t('state_ignored_title')} text={t('state_ignored_text')}>
          <Button words={t('state_ignored_read')} run={() => actions.read()} isPrimary />
          <Button words={t('state_ignored_settings')} run={() => actions.settings('sites')} />
        </State>
      );
    case 'waiting':
      return (
        <State title={t('state_waiting_title')} text={t('state_waiting_text')}>
          <Button words={t('state_waiting_read')} run={() => actions.read()} isPrimary />
        </State>
      );
    case 'failed':
      return <Failed state={state} actions={actions} knowledge={knowledge} />;
  }
}

interface StateProps {
  title: string;
  text: string;
  isAlert?: boolean;
  note?: string;
  children?: ComponentChildren;
}

function State({ title, text, isAlert = false, note, children }: StateProps) {
  return (
    <div class="state" role={isAlert ? 'alert' : undefined}>
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div class="row">{children}</div>}
      {note && <p class="meta">{note}</p>}
    </div>
  );
}

interface ButtonProps {
  words: string;
  run: () => void;
  isPrimary?: boolean;
  isBusy?: boolean;
}

export function Button({ words, run, isPrimary = false, isBusy = false }: ButtonProps) {
  return (
    <button
      type="button"
      class={isPrimary ? 'btn primary' : 'btn'}
      aria-disabled={isBusy || undefined}
      onClick={() => !isBusy && run()}
    >
      {words}
    </button>
  );
}

function Retry({ actions }: { actions: Actions }) {
  return (
    <button type="button" class="btn primary" onClick={() => actions.read()}>
      <Icon name="retry" />
      {t('state_retry')}
    </button>
  );
}

function NotAPolicy({ state: { links }, actions }: { state: Of<'not-a-policy'>; actions: Actions }) {
  const text = links.length > 0 ? plural('state_not_a_policy_links', links.length) : t('state_not_a_policy_none');
  return (
    <div class="state">
      <h2>{t('state_not_a_policy_title')}</h2>
      <p>{text}</p>
      {links.length > 0 && <FoundPolicies links={links} actions={actions} />}
      <div class="row">
        <button type="button" class="lk" onClick={() => actions.read(true)}>
          {t('state_read_anyway')}
        </button>
      </div>
    </div>
  );
}

function Language({ language }: { language: string | null }) {
  const name = language && languageName(language);
  return (
    <State
      title={name ? t('state_language_title', name) : t('state_language_title_unknown')}
      text={name ? t('state_language_text', name) : t('state_language_text_unknown')}
      note={t('state_language_way')}
    />
  );
}

function Pdf({ actions }: { actions: Actions }) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const read = async (): Promise<void> => {
    setBusy(true);
    setProblem(await actions.readPdf());
    setBusy(false);
  };
  return (
    <State title={t('state_pdf_title')} text={t('state_pdf_text')}>
      <Button
        words={t(isBusy ? 'status_reading' : 'state_pdf_read')}
        run={() => void read()}
        isPrimary
        isBusy={isBusy}
      />
      {problem && (
        <p class="problem" role="alert">
          {t(PROBLEMS[problem])}
        </p>
      )}
    </State>
  );
}

interface NoAccessProps {
  url: string | null;
  site: string | null;
  actions: Actions;
}

function NoAccess({ url, site, actions }: NoAccessProps) {
  const isFile = url?.startsWith('file:') === true;
  const text = isFile
    ? t('state_no_access_files')
    : site
      ? t('state_no_access_text', site)
      : t('state_no_access_text_unknown');
  return (
    <State title={t('state_no_access_title')} text={text}>
      {!isFile && <Button words={t('state_no_access_allow')} run={actions.allow} isPrimary />}
    </State>
  );
}

function Failed({
  state,
  actions,
  knowledge,
}: Pick<StateViewProps, 'actions' | 'knowledge'> & { state: Of<'failed'> }) {
  const body = t('report_body', state.reason, knowledge.version, knowledge.browser);
  const href = `mailto:?subject=${encodeURIComponent(t('report_subject'))}&body=${encodeURIComponent(body)}`;
  return (
    <State title={t('state_failed_title')} text={t('state_failed_text')} note={t('state_report_note')} isAlert>
      <Retry actions={actions} />
      <a class="btn" href={href} onClick={opening(href, actions.open)}>
        {t('state_report')}
        <Icon name="out" />
      </a>
      <p class="reason">{t('state_failed_reason', state.reason)}</p>
    </State>
  );
}
