import { formatDays, formatMoment, plural, t } from '@/lib/i18n';
import { PageIcon } from '../page-icon';
import { Row, SelectRow, SwitchRow } from './controls';
import type { Change, KeptPolicy, OptionsSettings } from './options-model';

const PERIODS = [7, 30, 90, 365, 1095];

export interface HistorySectionProps {
  settings: OptionsSettings;
  change: Change;
  /** The policy read last first. */
  kept: KeptPolicy[];
  forget: (address: string) => void;
  clear: () => void;
}

export function HistorySection({ settings, change, kept, forget, clear }: HistorySectionProps) {
  const { on, days } = settings.history;
  const periods = PERIODS.includes(days) ? PERIODS : [...PERIODS, days].sort((a, b) => a - b);
  const newest = kept[0];
  const oldest = kept.at(-1);
  return (
    <div class="list">
      <SwitchRow
        title={t('options_history_on')}
        note={t('options_history_on_note')}
        isOn={on}
        onChange={(isOn) => change({ history: { on: isOn, days } })}
      />
      <SelectRow
        title={t('options_history_days')}
        value={String(days)}
        choices={periods.map((one) => [String(one), formatDays(one)] as const)}
        onChange={(value) => change({ history: { on, days: Number(value) } })}
      />
      <Row
        title={plural('options_kept', kept.length)}
        {...(newest && oldest
          ? { note: t('options_kept_span', formatMoment(oldest.lastSeen), formatMoment(newest.lastSeen)) }
          : {})}
      >
        {kept.length > 0 && (
          <div class="buttons">
            <a class="btn" href="compare.html">
              {t('options_history_compare')}
            </a>
            <button type="button" class="btn" onClick={clear}>
              <PageIcon name="trash" />
              {t('options_history_clear')}
            </button>
          </div>
        )}
      </Row>
      {kept.length > 0 && (
        <details class="kept">
          <summary>{t('options_history_list')}</summary>
          <ul>
            {kept.map(({ address, name, lastSeen }) => (
              <li class="o" key={address}>
                <span>
                  <b>{name}</b>
                  <span class="meta site">{`${address} · ${formatMoment(lastSeen)}`}</span>
                </span>
                <button
                  type="button"
                  class="ib"
                  aria-label={t('options_history_forget', name)}
                  onClick={() => forget(address)}
                >
                  <PageIcon name="close" />
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
