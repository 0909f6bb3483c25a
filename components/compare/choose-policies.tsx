import { formatMoment, t } from '@/lib/i18n';
import { type KeptReport, MOST } from './compare-model';

export interface ChoosePoliciesProps {
  /** The policy read last first. */
  kept: KeptReport[];
  chosen: string[];
  choose: (addresses: string[]) => void;
}

/** Kept policies with a box to tick; at most four. */
export function ChoosePolicies({ kept, chosen, choose }: ChoosePoliciesProps) {
  const isFull = chosen.length >= MOST;
  return (
    <fieldset class="choose">
      <legend>{t('compare_choose')}</legend>
      <p class="meta" role="status">
        {isFull ? t('compare_choose_full') : t('compare_choose_note')}
      </p>
      <ul>
        {kept.map(({ address, name, report, lastSeen }) => {
          const isChosen = chosen.includes(address);
          return (
            <li key={address}>
              <label>
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={isFull && !isChosen}
                  onChange={() => choose(isChosen ? chosen.filter((one) => one !== address) : [...chosen, address])}
                />
                <span>
                  <b dir="auto">{name}</b>
                  <span class="meta site">
                    <bdi>{address}</bdi>
                    {` · ${formatMoment(lastSeen)}`}
                    {report.grade && ` · ${t('status_grade', report.grade.letter)}`}
                  </span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
