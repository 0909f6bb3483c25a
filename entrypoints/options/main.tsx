import { render } from 'preact';
import type { ImportResult, KeptPolicy, StoredSizes } from '@/components/options/options-model';
import { OptionsPage } from '@/components/options/options-page';
import { DEFAULT_VERDICTS } from '@/lib/analyzer/default-verdicts';
import { clearHistory, forgetPolicy, loadHistory, storedSize, watchHistory } from '@/lib/browser/history';
import { send } from '@/lib/browser/send';
import {
  loadSettings,
  repairSettings,
  type Settings,
  saveSettings,
  siteOf,
  watchSettings,
} from '@/lib/browser/settings';
import { loadLocale, t } from '@/lib/i18n';
import { loadBaseRates } from '../surface/base-rates';
import { dressPage } from '../surface/page-dress';
import { saveFile } from '../surface/save-file';
import { importSettings } from './import-settings';

/** Larger than any settings file; a hostile one is not even parsed. */
const MAX_IMPORT = 1_000_000;

const page = document.getElementById('page');
const [baseRates, stored] = await Promise.all([loadBaseRates(), loadSettings()]);
let settings = stored;
let kept: KeptPolicy[] = [];
let sizes: StoredSizes = { settings: 0, history: 0 };
let hasFailed = false;
/** Changes that are being stored. */
let waiting = 0;
let spoken: Settings['language'] | undefined;

async function change(change: Partial<Settings>): Promise<void> {
  settings = { ...settings, ...change };
  waiting++;
  draw();
  try {
    const saved = await saveSettings(change);
    hasFailed = false;
    if (waiting === 1) settings = saved;
  } catch {
    hasFailed = true;
  }
  waiting--;
  await speak();
  draw();
}

/** Takes the texts of the language that the settings name, where they are not those already. */
async function speak(): Promise<void> {
  if (spoken === settings.language) return;
  spoken = settings.language;
  await loadLocale(spoken);
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

/** The site that was typed, as a host or as an address; null where the settings would not take it. */
function typedSite(typed: string): string | null {
  const address = typed.trim();
  const site = siteOf(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`);
  return site && (repairSettings({ ignoredSites: [site] }).settings.ignoredSites[0] ?? null);
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
      siteOf={typedSite}
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

await speak();
await look();
if (location.hash) document.querySelector(location.hash.replace(/[^#\w-]/g, ''))?.scrollIntoView();
watchHistory(() => void look());
watchSettings(async (changed) => {
  // What this page is still storing is newer than what it hears of.
  if (waiting === 0) settings = changed;
  await speak();
  await look();
});
