import { PRACTICE_ANSWERS } from '@/lib/analyzer/types';
import { plural, t } from '@/lib/i18n';
import { Icon } from './icon';

/** The choices, and the two sets and the date. */
const ALL_PRACTICES = Object.keys(PRACTICE_ANSWERS).length + 3;

/** What is done and what is at work, in words. */
export function ReadingSteps({ step }: { step: 'page' | 'fetch' | 'analysis' }) {
  const isAnalysis = step === 'analysis';
  return (
    <div class="reading">
      <p class="lead">{t('status_reading')}</p>
      <ol class="steps">
        <li class={isAnalysis ? undefined : 'now'}>
          <Icon name={isAnalysis ? 'check' : 'clock'} />
          {t(step === 'fetch' ? 'status_step_fetch' : 'status_step_page')}
        </li>
        <li class={isAnalysis ? 'now' : undefined}>
          <Icon name="clock" />
          {plural('status_step_analysis', ALL_PRACTICES)}
        </li>
      </ol>
    </div>
  );
}
