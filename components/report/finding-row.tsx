import type { Verdict } from '@/lib/analyzer/types';
import { formatNumber, formatShare, t, verdictWord } from '@/lib/i18n';
import type { Finding } from './findings';
import { Icon } from './icon';
import { useReader } from './reader';
import { Slip } from './slip';

export interface FindingRowProps {
  finding: Finding;
  isOpen?: boolean;
  /** Findings of one group close each other. */
  group?: string;
  isDealBreaker?: boolean;
  /** Whether a closed row holds its body, too. */
  isWhole: boolean;
}

export function idOf({ key }: Finding): string {
  return `f-${key.replace(/[^\w-]/g, '-')}`;
}

/** One finding: the sentence, how common it is, and, opened, why it matters, the policy's words and the way out. */
export function FindingRow({ finding, isOpen = false, group, isDealBreaker = false, isWhole }: FindingRowProps) {
  const { verdict, sentence, why, common, evidence, against } = finding;
  return (
    <details class="f" id={idOf(finding)} open={isOpen} {...(group && { name: group })}>
      <summary>
        <Icon name={isDealBreaker ? 'stop' : verdict} />
        <span class="t">
          <span class="vh">{isDealBreaker ? t('verdict_deal_breaker') : verdictWord(verdict)}: </span>
          {sentence}
          {against && <span class="sub">{t('says_two_things')}</span>}
        </span>
        <span class="pc">{common && formatShare(common.share)}</span>
        <span class="ch">
          <Icon name="down" />
        </span>
      </summary>
      {(isOpen || isWhole) && (
        <div class="body">
          {isDealBreaker && <DealBreakerNote />}
          {why && <p>{why}</p>}
          {common && <HowCommon {...common} />}
          <Slip evidence={evidence} />
          {against && <Against {...against} />}
          <WayOut finding={finding} />
        </div>
      )}
    </details>
  );
}

function DealBreakerNote() {
  const { actions } = useReader();
  return (
    <p>
      {t('deal_breaker_note')}{' '}
      <button type="button" class="lk" onClick={() => actions.settings('verdicts')}>
        {t('deal_breaker_change')}
      </button>
    </p>
  );
}

const RARE = 0.15;
const USUAL = 0.5;

function HowCommon({ share, policies }: { share: number; policies: number }) {
  const number = formatNumber(policies);
  const words =
    share < 0.01
      ? t('common_least', formatShare(0.01), number)
      : share < RARE
        ? t('common_rare', formatShare(share), number)
        : t(share <= USUAL ? 'common_some' : 'common_many', formatShare(share), number);
  return (
    <p class="common">
      <svg class="sharebar" viewBox="0 0 48 4" aria-hidden="true">
        <rect class="track" width="48" height="4" />
        <rect class="fill" width={Math.max(1, 48 * share)} height="4" />
      </svg>
      {words}
    </p>
  );
}

function Against({ sentence, evidence }: NonNullable<Finding['against']>) {
  return (
    <div class="against">
      <p class="but">{t('says_two_things_but')}</p>
      <p>
        <Icon name="unclear" />
        {sentence}
      </p>
      <Slip evidence={evidence} />
    </div>
  );
}

function WayOut({ finding: { controls } }: { finding: Finding }) {
  const { actions } = useReader();
  if (controls.length === 0) return null;
  return (
    <p class="wayout">
      <Icon name="exit" />
      <span>
        <b>{t('evidence_way_out')}</b>{' '}
        {controls.slice(0, 4).map(({ href, label }, index) => (
          <>
            {index > 0 && ` ${t('evidence_or')} `}
            <a href={href} onClick={opening(href, actions.open)}>
              {label || href}
            </a>
          </>
        ))}
      </span>
    </p>
  );
}

/** Opens an address in a tab of its own; a letter in the mail program. */
export function opening(href: string, open: (href: string) => void) {
  return (event: Event): void => {
    event.preventDefault();
    open(href);
  };
}

export interface FindingListProps {
  findings: Finding[];
  verdict: Verdict | 'deal-breaker';
  openFirst?: boolean;
  isWhole: boolean;
  isPrint: boolean;
}

/** Red flags close each other, so that one is open at a time; on paper all are open. */
export function FindingList({ findings, verdict, openFirst = false, isWhole, isPrint }: FindingListProps) {
  return findings.map((finding, index) => (
    <FindingRow
      key={finding.key}
      finding={finding}
      isOpen={isPrint || (openFirst && index === 0)}
      isDealBreaker={verdict === 'deal-breaker'}
      isWhole={isWhole}
      {...(verdict === 'red-flag' && !isPrint && { group: 'flags' })}
    />
  ));
}
