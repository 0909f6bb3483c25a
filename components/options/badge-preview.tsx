import { plural, t } from '@/lib/i18n';
import { PageIcon } from '../page-icon';
import type { OptionsSettings } from './options-model';

const EXAMPLE = { redFlags: 3, grade: 'D' };

/** How the toolbar button and the page badge show an example, by the settings as they are now. */
export function BadgePreview({ toolbarBadge, pageBadge }: Pick<OptionsSettings, 'toolbarBadge' | 'pageBadge'>) {
  const text = { flags: String(EXAMPLE.redFlags), grade: EXAMPLE.grade, off: '' }[toolbarBadge];
  return (
    <figure class="preview">
      <figcaption class="meta">{t('options_preview')}</figcaption>
      <div>
        <span class="meta">{t('options_preview_toolbar')}</span>
        <span class="tbi">
          <img src={`icons/toolbar-${text ? 'flags' : 'ready'}-32.png`} width="20" height="20" alt="" />
          {text && <b>{text}</b>}
        </span>
      </div>
      <div>
        <span class="meta">{t('options_preview_page')}</span>
        {pageBadge ? (
          <span class="pill">
            <span class="sv">
              <PageIcon name="red-flag" />
            </span>
            <span>{plural('red_flags', EXAMPLE.redFlags)}</span>
          </span>
        ) : (
          <span>{t('options_preview_nothing')}</span>
        )}
      </div>
    </figure>
  );
}
