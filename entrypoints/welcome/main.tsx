import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WelcomePage } from '@/components/welcome/welcome-page';
import { requestAllSites } from '@/lib/browser/permissions';
import { loadSettings, saveSettings, watchSettings } from '@/lib/browser/settings';
import { loadLocale, t } from '@/lib/i18n';
import { openSummary } from '../background/open-summary';
import { dressPage } from '../surface/page-dress';
import { readSample } from './read-sample';

const page = document.getElementById('page');
let settings = await loadSettings();

async function setDetection(detection: boolean): Promise<void> {
  // Asked before anything is awaited: browsers let only a press ask. What the user answers, the choice is kept.
  if (detection) void requestAllSites();
  await saveSettings({ detection });
}

async function tryIt(): Promise<boolean> {
  try {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id === undefined) return false;
    await readSample(tab.id);
    await openSummary(tab.id);
    return true;
  } catch {
    return false;
  }
}

function draw(): void {
  if (!page) return;
  dressPage(settings.theme, t('welcome_title'));
  render(
    <WelcomePage
      detection={settings.detection}
      setDetection={(isOn) => void setDetection(isOn)}
      tryIt={tryIt}
      openSettings={() => void browser.runtime.openOptionsPage()}
    />,
    page,
  );
}

await loadLocale(settings.language);
draw();
watchSettings(async (changed) => {
  const speaksAnother = changed.language !== settings.language;
  settings = changed;
  if (speaksAnother) await loadLocale(settings.language);
  draw();
});
