import { useState } from 'preact/hooks';
import { formatNumber, joinItems, plural, t } from '@/lib/i18n';
import { PageIcon } from '../page-icon';
import { Row } from './controls';
import type { ImportResult, OptionsSettings, StoredSizes } from './options-model';

export interface DataSectionProps {
  settings: OptionsSettings;
  sizes: StoredSizes;
  keptPolicies: number;
  exportSettings: () => void;
  importSettings: (file: File) => Promise<ImportResult>;
  erase: () => Promise<void>;
}

function inKilobytes(bytes: number): string {
  return t('options_kilobytes', formatNumber(Math.ceil(bytes / 1024)));
}

export function DataSection({
  settings,
  sizes,
  keptPolicies,
  exportSettings,
  importSettings,
  erase,
}: DataSectionProps) {
  const { verdicts, dealBreakers, ignoredSites, pageBadgeHiddenSites } = settings;
  const sites = ignoredSites.length + pageBadgeHiddenSites.length;
  return (
    <div class="list">
      <dl class="stored">
        <dt>
          {joinItems([
            t('options_title'),
            plural('options_changes', Object.keys(verdicts).length),
            plural('deal_breakers', dealBreakers.length),
            plural('options_data_sites', sites),
          ])}
        </dt>
        <dd>{inKilobytes(sizes.settings)}</dd>
        <dt>{plural('options_kept', keptPolicies)}</dt>
        <dd>{inKilobytes(sizes.history)}</dd>
        <dt>{t('options_data_total')}</dt>
        <dd>{inKilobytes(sizes.settings + sizes.history)}</dd>
      </dl>
      <SettingsFile exportSettings={exportSettings} importSettings={importSettings} />
      <EraseRow erase={erase} />
    </div>
  );
}

function SettingsFile({ exportSettings, importSettings }: Pick<DataSectionProps, 'exportSettings' | 'importSettings'>) {
  const [result, setResult] = useState<ImportResult | 'none'>('none');
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    setResult(await importSettings(file));
    input.value = '';
  };
  return (
    <>
      <Row title={t('options_file')} note={t('options_file_note')}>
        <div class="buttons">
          <button type="button" class="btn" onClick={exportSettings}>
            <PageIcon name="save" />
            {t('options_export')}
          </button>
          <label class="btn">
            <PageIcon name="load" />
            {t('options_import')}
            <input
              type="file"
              class="vh"
              accept="application/json,.json"
              onChange={(event) => void take(event.currentTarget)}
            />
          </label>
        </div>
      </Row>
      <div role="status">{result !== 'none' && <ImportReport result={result} />}</div>
    </>
  );
}

function ImportReport({ result }: { result: ImportResult }) {
  if (result === null) return <p class="o problem">{t('options_import_bad')}</p>;
  if (result.problems.length === 0) return <p class="o">{t('options_import_done')}</p>;
  return (
    <div class="o">
      <div>
        <p>{plural('options_import_partly', result.problems.length)}</p>
        <ul class="fields">
          {result.problems.slice(0, 50).map((field) => (
            <li key={field}>
              <code>{field}</code>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function EraseRow({ erase }: { erase: () => Promise<void> }) {
  const [step, setStep] = useState<'idle' | 'asking' | 'done'>('idle');
  const confirm = async (): Promise<void> => {
    await erase();
    setStep('done');
  };
  return (
    <>
      <Row title={t('options_erase')} note={t('options_erase_note')}>
        {step === 'asking' ? (
          <div class="buttons">
            <button type="button" class="btn" ref={(button) => button?.focus()} onClick={() => setStep('idle')}>
              {t('options_cancel')}
            </button>
            <button type="button" class="btn danger" onClick={() => void confirm()}>
              <PageIcon name="trash" />
              {t('options_erase_sure')}
            </button>
          </div>
        ) : (
          <button type="button" class="btn danger" onClick={() => setStep('asking')}>
            <PageIcon name="trash" />
            {t('options_erase_button')}
          </button>
        )}
      </Row>
      <p role="status" class={step === 'done' ? 'o' : 'vh'}>
        {step === 'done' ? t('options_erased') : ''}
      </p>
    </>
  );
}
