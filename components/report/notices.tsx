import type { Report } from '@/lib/analyzer/types';
import { t } from '@/lib/i18n';
import { opening } from './finding-row';
import { Icon } from './icon';
import type { SurfaceProps } from './model';
import { isLittleRead } from './verdict-header';

/** What one has to know before one trusts the rest. */
export function Notices({ report, state, actions }: SurfaceProps & { report: Report }) {
  const notices = report.notices ?? [];
  const plain = [
    report.noGrade === 'not-a-policy' && t('notice_anyway'),
    notices.includes('cut') && t('notice_cut'),
    notices.includes('mixed-language') && t('notice_mixed_language'),
  ].filter((text) => text !== false);
  const isElsewhere = state?.elsewhere === true;
  const isLow = isLittleRead(report);
  if (plain.length === 0 && !isElsewhere && !isLow) return null;
  return (
    <div class="notices">
      {isLow && (
        <div class="note n-concern">
          <Icon name="concern" />
          <b>{t('notice_low_title')}</b>
          <span>{t('notice_low_text')}</span>
          {!isElsewhere && (
            <div>
              <button type="button" class="btn" onClick={() => actions.read()}>
                {t('tool_again')}
              </button>
            </div>
          )}
        </div>
      )}
      {isElsewhere && (
        <div class="note">
          <Icon name="page" />
          <span>
            {t('notice_elsewhere')}{' '}
            {report.url && (
              <a href={report.url} onClick={opening(report.url, actions.open)}>
                {t('notice_elsewhere_open')}
              </a>
            )}
          </span>
        </div>
      )}
      {plain.map((text) => (
        <div class="note" key={text}>
          <Icon name="unclear" />
          <span>{text}</span>
        </div>
      ))}
    </div>
  );
}
