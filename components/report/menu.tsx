import { useId } from 'preact/hooks';
import { t } from '@/lib/i18n';
import { Icon, type IconName } from './icon';
import type { SurfaceProps } from './model';

/** What is needed now and then: read again, the panel, another format, never here. The browser closes it on Escape. */
export function Menu({ kind, state, actions }: SurfaceProps) {
  const id = useId();
  const canRead = state !== undefined && !['forbidden', 'reading', 'ignored', 'waiting'].includes(state.status);
  const entries: [IconName, string, () => void][] = [];
  if (canRead && state.status !== 'pdf') entries.push(['retry', t('tool_again'), () => actions.read()]);
  if (state?.status === 'ready')
    entries.push(['save', t('tool_export_csv'), () => state.status === 'ready' && actions.saveCsv(state.report)]);
  if (state?.site && state.status !== 'ignored') entries.push(['hide', t('tool_ignore'), actions.ignoreSite]);
  if (entries.length === 0 && !actions.openPanel) return null;
  return (
    <>
      {kind === 'popup' && actions.openPanel && (
        <button
          type="button"
          class="ib"
          aria-label={t('tool_panel')}
          title={t('tool_panel')}
          onClick={actions.openPanel}
        >
          <Icon name="panel" />
        </button>
      )}
      {entries.length > 0 && (
        <>
          <button type="button" class="ib" aria-label={t('tool_more')} title={t('tool_more')} popovertarget={id}>
            <Icon name="more" />
          </button>
          <div class="menu" id={id} popover="auto">
            {entries.map(([icon, words, run]) => (
              <button
                type="button"
                key={words}
                popovertarget={id}
                popovertargetaction="hide"
                onClick={() => {
                  run();
                }}
              >
                <Icon name={icon} />
                {words}
              </button>
            ))}
          </div>
        </>
      )}
    </>
  );
}
