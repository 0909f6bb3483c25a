import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Evidence } from '@/lib/analyzer/types';
import { linkToQuote } from '@/lib/export/link-to-quote';
import { formatNumber, t } from '@/lib/i18n';
import { Icon } from './icon';
import { Quote } from './quote';
import { useReader } from './reader';

/** A cutting from the policy: the sentence, where it stands, and the way to it; all sentences behind a finding, one at a time. */
export function Slip({ evidence }: { evidence: Evidence[] }) {
  const [index, setIndex] = useState(0);
  const slip = useRef<HTMLElement>(null);
  const pressedAt = useRef<number | null>(null);
  const { shown, lost, say } = useReader();
  const at = Math.min(index, evidence.length - 1);
  const current = evidence[at];

  // The button that was pressed stays under the pointer, however long the next sentence is.
  useLayoutEffect(() => {
    const footer = slip.current?.querySelector('footer');
    const scroller = slip.current?.closest('main');
    if (pressedAt.current !== null && footer && scroller)
      scroller.scrollTop += footer.getBoundingClientRect().top - pressedAt.current;
    pressedAt.current = null;
  });

  if (!current) return null;
  const turn = (step: number): void => {
    const next = evidence[at + step];
    if (!next) return;
    pressedAt.current = slip.current?.querySelector('footer')?.getBoundingClientRect().top ?? null;
    setIndex(at + step);
    say(`${pagerText(at + step, evidence.length)}: ${next.quote}`);
  };
  return (
    <figure class="slip" ref={slip} data-shown={shown === current ? '' : undefined}>
      {(current.heading || shown === current) && (
        <figcaption class="where">
          {shown === current && <ShownNote />}
          {current.heading && <span>{current.heading}</span>}
        </figcaption>
      )}
      <blockquote>
        <Quote evidence={current} />
      </blockquote>
      <footer>
        <ShowButton evidence={current} isLost={lost.has(current)} />
        <CopyLink evidence={current} />
        {evidence.length > 1 && (
          <div class="pager">
            <span>{pagerText(at, evidence.length)}</span>
            <TurnButton name="previous" isOff={at === 0} onPress={() => turn(-1)} />
            <TurnButton name="next" isOff={at === evidence.length - 1} onPress={() => turn(1)} />
          </div>
        )}
      </footer>
    </figure>
  );
}

function pagerText(index: number, count: number): string {
  return t('evidence_pager', formatNumber(index + 1), formatNumber(count));
}

export function ShownNote() {
  return (
    <b class="shown">
      <Icon name="show" />
      {t('evidence_shown')}
    </b>
  );
}

/** Off at either end, but focus stays on it. */
function TurnButton({ name, isOff, onPress }: { name: 'previous' | 'next'; isOff: boolean; onPress: () => void }) {
  return (
    <button
      type="button"
      class="ib"
      data-turn={name}
      aria-disabled={isOff}
      aria-label={t(name === 'next' ? 'evidence_next' : 'evidence_previous')}
      onClick={() => !isOff && onPress()}
    >
      <Icon name={name === 'next' ? 'right' : 'left'} />
    </button>
  );
}

function ShowButton({ evidence, isLost }: { evidence: Evidence; isLost: boolean }) {
  const { show, canShow, url, actions } = useReader();
  if (isLost)
    return (
      <button type="button" class="go" onClick={() => actions.read()}>
        <Icon name="retry" />
        {t('evidence_lost')}
      </button>
    );
  if (canShow)
    return (
      <button type="button" class="go" data-show="" onClick={() => void show(evidence)}>
        <Icon name="show" />
        {t('evidence_show')}
      </button>
    );
  const href = linkToQuote(url, evidence.quote);
  if (!href) return null;
  return (
    <a
      class="go"
      href={href}
      onClick={(event) => {
        event.preventDefault();
        actions.open(href);
      }}
    >
      <Icon name="out" />
      {t('compare_open')}
    </a>
  );
}

function CopyLink({ evidence }: { evidence: Evidence }) {
  const { url, actions, say } = useReader();
  const [isCopied, setCopied] = useState<Evidence | null>(null);
  const href = linkToQuote(url, evidence.quote);
  if (!href) return null;
  const copy = async (): Promise<void> => {
    if (!(await actions.copy(href))) return;
    setCopied(evidence);
    say(t('evidence_copied'));
  };
  const label = isCopied === evidence ? t('evidence_copied') : t('evidence_copy_link');
  return (
    <button type="button" class="ib" aria-label={label} title={label} onClick={() => void copy()}>
      <Icon name={isCopied === evidence ? 'check' : 'link'} />
    </button>
  );
}
