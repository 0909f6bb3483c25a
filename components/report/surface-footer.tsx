import { useState } from 'preact/hooks';
import type { Report } from '@/lib/analyzer/types';
import { t } from '@/lib/i18n';
import { Icon, type IconName } from './icon';
import type { SurfaceProps } from './model';

export interface SurfaceFooterProps extends SurfaceProps {
  report: Report | null;
  say: (words: string) => void;
}

export function SurfaceFooter({ report, say, actions }: SurfaceFooterProps) {
  const [copied, setCopied] = useState<Report | null>(null);
  const copy = async (): Promise<void> => {
    if (!report) return;
    const isCopied = await actions.copyMarkdown(report);
    if (isCopied) setCopied(report);
    say(t(isCopied ? 'copied' : 'compare_copy_failed'));
  };
  const isCopied = report !== null && copied === report;
  return (
    <footer class="foot">
      <p>{t('footer_note')}</p>
      {report && (
        <>
          <Tool
            icon={isCopied ? 'check' : 'copy'}
            words={t(isCopied ? 'copied' : 'tool_copy')}
            run={() => void copy()}
          />
          <Tool icon="save" words={t('tool_export')} run={() => actions.saveJson(report)} />
          <Tool icon="print" words={t('tool_print')} run={actions.print} />
        </>
      )}
      <Tool icon="compare" words={t('tool_compare')} run={actions.compare} />
      <Tool icon="sliders" words={t('tool_settings')} run={() => actions.settings()} />
    </footer>
  );
}

function Tool({ icon, words, run }: { icon: IconName; words: string; run: () => void }) {
  return (
    <button type="button" class="ib" aria-label={words} title={words} onClick={run}>
      <Icon name={icon} />
    </button>
  );
}
