import { render } from 'preact';
import type { BaseRates, ImportResult, KeptPolicy, StoredSizes } from '@/components/options/options-model';
import { OptionsPage } from '@/components/options/options-page';
import { DEFAULT_VERDICTS } from '@/lib/analyzer/default-verdicts';
import { clearHistory, forgetPolicy, loadHistory, storedSize, watchHistory } from '@/lib/browser/history';
import { send } from '@/lib/browser/send';
import { loadSettings, type Settings, saveSettings, siteOf, watchSettings } from '@/lib/browser/settings';
import { loadLocale, t } from '@/lib/i18n';
import { dressPage } from '../surface/page-dress';
import { saveFile } from '../surface/save-file';
import { importSettings } from './import-settings';

/** Larger than any settings file; a hostile one is not even parsed. */
const MAX_IMPORT = 1_000_000;
const found: Record<string, BaseRates> = import.meta.glob('/lib/analyzer/base-rates.json', {
  eager: true,
  import: 'default',
});
const baseRates = Object.values(found)[0] ?? null;

const page = document.getElementById('page');
let settings = await loadSettings();
let kept: KeptPolicy[] = [];
let sizes: StoredSizes = { settings: 0, history: 0 };
let hasFailed = false;

async function change(change: Partial<Settings>): Promise<void> {
  settings = { ...settings, ...change };
  draw();
  hasFailed = await saveSettings(change).then(
    () => false,
    () => true,
  );
  draw();
}

async function importFile(file: File): Promise<ImportResult> {
  if (file.size > MAX_IMPORT) return null;
  try {
    const imported = importSettings(settings, JSON.parse(await file.text()));
    if (imported) await saveSettings(imported.settings);
    return imported && { problems: imported.problems };
  } catch {
    return null;
  }
}

async function look(): Promise<void> {
  const history = await loadHistory();
  kept = history.map(({ address, current }) => ({
    address,
    name: current.report.siteName ?? (current.report.title || address),
    lastSeen: current.lastSeen,
  }));
  const own = JSON.stringify(settings).length;
  sizes = { settings: own, history: Math.max(0, (await storedSize()) - own) };
  draw();
}

function draw(): void {
  if (!page) return;
  dressPage(settings.theme, t('options_title'));
  render(
    <OptionsPage
      settings={settings}
      change={(fields) => void change(fields)}
      defaults={DEFAULT_VERDICTS}
      baseRates={baseRates}
      kept={kept}
      forget={(address) => void forgetPolicy(address)}
      clear={() => void clearHistory()}
      siteOf={(typed) => siteOf(/^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`)}
      sizes={sizes}
      exportSettings={() =>
        saveFile('privacy-gist-settings.json', JSON.stringify(settings, null, 2), 'application/json')
      }
      importSettings={importFile}
      erase={() => send({ type: 'eraseAll' })}
      hasFailed={hasFailed}
    />,
    page,
  );
}

await loadLocale(settings.language);
await look();
if (location.hash) document.querySelector(location.hash.replace(/[^#\w-]/g, ''))?.scrollIntoView();
watchHistory(() => void look());
watchSettings(async (changed) => {
  const speaksAnother = changed.language !== settings.language;
  settings = changed;
  if (speaksAnother) await loadLocale(settings.language);
  await look();
});
