import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChromiumBrowser } from './harness/chromium';
import { until } from './harness/surface';
import { expect, test } from './harness/test';

interface Management {
  chrome: { management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> } };
}

test('installing shows one warning', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-gist-'));
  const asker = join(folder, 'asker');
  mkdirSync(asker);
  const manifest = {
    manifest_version: 3,
    name: 'asker',
    version: '1',
    permissions: ['management'],
    background: { service_worker: 'asker.js' },
  };
  writeFileSync(join(asker, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(asker, 'asker.js'), '');
  const app = await ChromiumBrowser.launch({ alongside: asker });
  try {
    // The warnings hang on no text of ours, and the browser cannot look one up here.
    const { default_locale: _locale, ...built } = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8'));
    const plain = JSON.stringify({ ...built, name: 'x', description: 'x', action: { default_popup: 'popup.html' } });
    const worker = await until('the asker', async () =>
      app.context.serviceWorkers().find((one) => one.url().endsWith('/asker.js')),
    );
    const warnings = await worker?.evaluate(
      (text) => (globalThis as unknown as Management).chrome.management.getPermissionWarningsByManifest(text),
      plain,
    );
    expect(
      warnings,
      'Another warning scares people off: docs/permissions.md says what each permission is for.',
    ).toEqual(['Read and change all your data on all websites']);
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
