import type { ComponentChildren } from 'preact';
import type { Report } from '@/lib/analyzer/types';
import { formatNumber, type MessageKey, notMentionedOf, t } from '@/lib/i18n';
import { FindingList } from './finding-row';
import { type Findings, firstOf } from './findings';
import { Icon } from './icon';
import { useLater } from './later';
import type { SurfaceProps } from './model';
import { Notices } from './notices';
import { ActList, ChangeList, TopicList } from './parts';

export interface SummaryProps extends SurfaceProps {
  report: Report;
  findings: Findings;
  /** The panel shows these in a view of their own. */
  withActs: boolean;
}

/** Rows of the first picture: as many as a popup shows. The heads of all lists are there at once, to jump to. */
const FIRST_ROWS = 12;

/** Red flags first, then concerns, good news, everything by topic, what is not mentioned, and what one can do. */
export function Summary({ report, findings, withActs, ...surface }: SummaryProps) {
  const { knowledge, changes, isPrint = false } = surface;
  const { dealBreakers, redFlags, concerns, good } = findings;
  const isWhole = useLater() || isPrint;
  const shown = isWhole ? findings : firstOf(findings, FIRST_ROWS);
  const hasRates = knowledge.baseRates !== null;
  const first = dealBreakers.length === 0;
  // The head of the column stands over the first list that has one.
  const [top] = [dealBreakers, redFlags, concerns, good].filter(({ length }) => length > 0);
  const hasHead = (list: typeof good): boolean => hasRates && list === top;
  return (
    <>
      <Notices {...surface} report={report} />
      {changes && <ChangeList changes={changes} report={report} />}
      {dealBreakers.length > 0 && (
        <Section
          id="h-deal-breakers"
          title="section_deal_breakers"
          count={dealBreakers.length}
          hasRates={hasHead(dealBreakers)}
        >
          <FindingList findings={shown.dealBreakers} verdict="deal-breaker" openFirst {...{ isWhole, isPrint }} />
        </Section>
      )}
      {redFlags.length > 0 && (
        <Section id="h-flags" title="section_red_flags" note={t('section_worst_first')} hasRates={hasHead(redFlags)}>
          <FindingList findings={shown.redFlags} verdict="red-flag" openFirst={first} {...{ isWhole, isPrint }} />
        </Section>
      )}
      {report.redFlags.length === 0 && <p class="say no-flags">{t('no_flags_note')}</p>}
      {concerns.length > 0 && (
        <Section id="h-concerns" title="section_concerns" count={concerns.length} isRows hasRates={hasHead(concerns)}>
          <FindingList findings={shown.concerns} verdict="concern" {...{ isWhole, isPrint }} />
        </Section>
      )}
      {good.length > 0 && (
        <Section id="h-good" title="section_good" count={good.length} isRows hasRates={hasHead(good)}>
          <FindingList findings={shown.good} verdict="good" {...{ isWhole, isPrint }} />
        </Section>
      )}
      {isWhole && (
        <>
          <TopicList report={report} />
          <Silents report={report} />
          {withActs && <ActList report={report} knowledge={knowledge} />}
        </>
      )}
    </>
  );
}

interface SectionProps {
  id: string;
  title: MessageKey;
  count?: number;
  note?: string;
  isRows?: boolean;
  hasRates?: boolean;
  children: ComponentChildren;
}

function Section({ id, title, count, note, isRows = false, hasRates = false, children }: SectionProps) {
  return (
    <section class={isRows ? 'sec rows' : 'sec'} aria-labelledby={id}>
      <h2 id={id} tabindex={-1}>
        {t(title)} <span class="n">{note ?? formatNumber(count ?? 0)}</span>
        {hasRates && (
          <span class="r" aria-hidden="true">
            {t('section_how_common')}
          </span>
        )}
      </h2>
      {children}
    </section>
  );
}

/** Neither good nor bad: the text says nothing about it. */
function Silents({ report: { notMentioned } }: { report: Report }) {
  if (notMentioned.length === 0) return null;
  return (
    <Section id="h-silent" title="section_not_mentioned" count={notMentioned.length}>
      <p class="say">{t('section_silence')}</p>
      <ul class="silents">
        {notMentioned.map((practice) => (
          <li key={practice}>
            <Icon name="silent" />
            {notMentionedOf(practice)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
