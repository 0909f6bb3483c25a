import { useState } from 'preact/hooks';
import type { PracticeId, Verdict } from '@/lib/analyzer/types';
import { formatNumber, formatShare, plural, questionOf, sentenceOf, t, verdictWord } from '@/lib/i18n';
import { PageIcon } from '../page-icon';
import type { BaseRates, Change, OptionsSettings } from './options-model';

const VERDICTS: Verdict[] = ['red-flag', 'concern', 'neutral', 'good'];
/** Fewer known policies than this tell nothing about how common an answer is. */
const LEAST_POLICIES = 100;

export interface VerdictTableProps {
  settings: OptionsSettings;
  change: Change;
  /** Every `practice:answer` with its default verdict, in display order. */
  defaults: ReadonlyMap<string, Verdict>;
  baseRates: BaseRates | null;
}

function partsOf(key: string): [PracticeId, string] {
  const [practice = '', answer = ''] = key.split(':');
  return [practice as PracticeId, answer];
}

function titleOf(key: string): string {
  return sentenceOf(...partsOf(key));
}

function matches(key: string, wanted: string): boolean {
  return `${titleOf(key)} ${questionOf(partsOf(key)[0])}`.toLowerCase().includes(wanted.trim().toLowerCase());
}

function shareOf({ rates, policies }: BaseRates, key: string): number | null {
  const count = rates[key];
  return count === undefined ? null : count / policies;
}

export function VerdictTable({ settings, change, defaults, baseRates }: VerdictTableProps) {
  const [wanted, setWanted] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const { verdicts, dealBreakers } = settings;
  const changed = Object.keys(verdicts).filter((key) => defaults.has(key) && verdicts[key] !== defaults.get(key));
  const keys = [...defaults.keys()];
  const isUsual = (key: string) =>
    /red-flag|concern/.test(defaults.get(key) ?? '') || changed.includes(key) || dealBreakers.includes(key);
  const shown = wanted.trim()
    ? keys.filter((key) => matches(key, wanted))
    : keys.filter((key) => showsAll || isUsual(key));
  const rates = baseRates && baseRates.policies >= LEAST_POLICIES ? baseRates : null;

  const setVerdict = (key: string, verdict: Verdict): void => {
    const { [key]: _, ...rest } = verdicts;
    change({ verdicts: verdict === defaults.get(key) ? rest : { ...rest, [key]: verdict } });
  };
  const setDealBreaker = (key: string, isOne: boolean): void => {
    const others = dealBreakers.filter((one) => one !== key);
    change({ dealBreakers: isOne ? [...others, key] : others });
  };

  return (
    <>
      {rates && <p>{t('options_common_note', formatNumber(rates.policies))}</p>}
      <div class="tools2">
        <label>
          <span class="vh">{t('options_find')}</span>
          <PageIcon name="search" />
          <input
            type="search"
            placeholder={t('options_find')}
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        </label>
        <span class="meta">
          {[
            plural('findings', keys.length),
            plural('options_changes', changed.length),
            plural('deal_breakers', dealBreakers.length),
          ].join(' · ')}
        </span>
        <button type="button" class="btn" onClick={() => change({ verdicts: {}, dealBreakers: [] })}>
          {t('options_defaults')}
        </button>
      </div>
      <div class="list scrolls">
        <table class="v">
          <thead>
            <tr>
              <th scope="col">{t('options_practice')}</th>
              {rates && (
                <th scope="col" class="l">
                  {t('options_common')}
                </th>
              )}
              {VERDICTS.map((verdict) => (
                <th scope="col" key={verdict}>
                  {verdictWord(verdict)}
                </th>
              ))}
              <th scope="col">{t('verdict_deal_breaker')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((key) => (
              <VerdictRow
                key={key}
                id={key}
                verdict={verdicts[key] ?? defaults.get(key) ?? 'neutral'}
                isDealBreaker={dealBreakers.includes(key)}
                undo={changed.includes(key) ? () => setVerdict(key, defaults.get(key) ?? 'neutral') : null}
                share={rates ? shareOf(rates, key) : undefined}
                setVerdict={setVerdict}
                setDealBreaker={setDealBreaker}
              />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p class="more">{t('options_find_none', wanted.trim())}</p>}
        {!wanted.trim() && shown.length < keys.length && (
          <div class="more">
            <button type="button" class="lk" onClick={() => setShowsAll(true)}>
              {t('options_show_rest', formatNumber(keys.length - shown.length))}
            </button>
          </div>
        )}
      </div>
    </>
  );
}

interface VerdictRowProps {
  id: string;
  verdict: Verdict;
  isDealBreaker: boolean;
  undo: (() => void) | null;
  /** 0 to 1; null: not known; undefined: no such column. */
  share: number | null | undefined;
  setVerdict: (key: string, verdict: Verdict) => void;
  setDealBreaker: (key: string, isOne: boolean) => void;
}

function VerdictRow({ id, verdict, isDealBreaker, undo, share, setVerdict, setDealBreaker }: VerdictRowProps) {
  const title = titleOf(id);
  return (
    <tr>
      <th scope="row">
        <span class="pt">{title}</span>
        <span class="pd">
          {questionOf(partsOf(id)[0])}
          {undo && (
            <>
              {' · '}
              {t('options_changed')}{' '}
              <button type="button" class="lk" aria-label={t('options_undo_of', title)} onClick={undo}>
                {t('options_undo')}
              </button>
            </>
          )}
        </span>
      </th>
      {share !== undefined && <ShareCell share={share} />}
      {VERDICTS.map((one) => (
        <td class="rc" key={one}>
          <label title={verdictWord(one)}>
            <input type="radio" name={id} checked={one === verdict} onChange={() => setVerdict(id, one)} />
            <span class="vh">{`${title}: ${verdictWord(one)}`}</span>
            <span class="dot">
              <PageIcon name={one} />
            </span>
          </label>
        </td>
      ))}
      <td class="rc db">
        <label title={t('verdict_deal_breaker')}>
          <input
            type="checkbox"
            checked={isDealBreaker}
            onChange={(event) => setDealBreaker(id, event.currentTarget.checked)}
          />
          <span class="vh">{`${title}: ${t('verdict_deal_breaker')}`}</span>
          <span class="dot">
            <PageIcon name="stop" />
          </span>
        </label>
      </td>
    </tr>
  );
}

function ShareCell({ share }: { share: number | null }) {
  if (share === null) return <td class="pcell" />;
  return (
    <td class="pcell">
      <svg class="sharebar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="8" class="track" />
        <rect width={Math.round(share * 100)} height="8" class="fill" />
      </svg>
      {formatShare(share)}
    </td>
  );
}
