import { render } from 'preact';
import { type KeptReport, MOST } from '@/components/compare/compare-model';
import { ComparePage } from '@/components/compare/compare-page';
import { judge } from '@/lib/analyzer/judge';
import { loadHistory, watchHistory } from '@/lib/browser/history';
import { loadSettings, preferencesOf, watchSettings } from '@/lib/browser/settings';
import { serviceName } from '@/lib/export/findings';
import { loadLocale, t, today } from '@/lib/i18n';
import { dressPage } from '../surface/page-dress';
import { saveFile } from '../surface/save-file';

/** The policies to compare stand in the page's address, so that it can be opened on them and reloaded. */
const PARAMETER = 'policy';

const page = document.getElementById('page');
let settings = await loadSettings();
let kept: KeptReport[] = [];
let chosen = new URLSearchParams(location.search).getAll(PARAMETER).slice(0, MOST);

function choose(addresses: string[]): void {
  chosen = addresses;
  const query = new URLSearchParams(addresses.map((address) => [PARAMETER, address]));
  history.replaceState(null, '', addresses.length > 0 ? `?${query}` : location.pathname);
  draw();
}

async function look(): Promise<void> {
  kept = (await loadHistory()).map(({ address, current }) => {
    const report = judge(current.report, preferencesOf(settings), today());
    return { address, name: serviceName(report) ?? address, report, lastSeen: current.lastSeen };
  });
  chosen = chosen.filter((address) => kept.some((one) => one.address === address));
  draw();
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function draw(): void {
  if (!page) return;
  dressPage(settings.theme, t('compare_title'));
  render(
    <ComparePage
      kept={kept}
      chosen={chosen}
      choose={choose}
      saveFile={({ name, text, type }) => saveFile(name, text, type)}
      copy={copy}
      print={() => window.print()}
    />,
    page,
  );
}

await loadLocale(settings.language);
await look();
watchHistory(() => void look());
watchSettings(async (changed) => {
  const speaksAnother = changed.language !== settings.language;
  settings = changed;
  if (speaksAnother) await loadLocale(settings.language);
  await look();
});
