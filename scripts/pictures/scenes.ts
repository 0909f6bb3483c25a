import { readFileSync } from 'node:fs';
import { type ExtensionBrowser, storeSettings, type Tab } from '../../tests/e2e/harness/surface';
import type { SampleWeb } from './sample-web';
import { settled } from './settled';

export interface Stage {
  app: ExtensionBrowser;
  web: SampleWeb;
  tab: Tab;
}

/** What a popup is shown on, and what happens before its button is pressed. */
export interface Scene {
  url: string;
  before?(stage: Stage): Promise<void>;
  /** Once the popup shows its first result. */
  change?(state: Record<string, unknown>): Record<string, unknown>;
}

export const LUMORA = 'http://lumora.example/privacy';
const NEW_SENTENCE = 'We use the recordings of your calls to train our speech models.';
const OLD_SENTENCE = 'We do not use the recordings of your calls to train speech models.';
const VIVID_RUN = 'http://vividrun.example/legal/privacy';
const BANK = 'http://firstharbor.example/privacy';

/** Every state of the popup that a picture is taken of. */
export const SCENES: Record<string, Scene> = {
  'red-flags': { url: LUMORA },
  'no-red-flags': { url: 'http://hedgerow-notes.example/privacy' },
  changed: {
    url: BANK,
    async before({ app, web, tab }) {
      const now = readFileSync('tests/fixtures/policies/first-harbor-bank.html', 'utf8');
      web.changed.set(BANK, now.replace(/<\/h1>/, `</h1><p>${OLD_SENTENCE}</p>`));
      await tab.goto(BANK);
      await settled(app, tab);
      web.changed.set(BANK, now.replace(/<\/h1>/, `</h1><p>${NEW_SENTENCE}</p>`));
      await tab.goto('about:blank');
    },
  },
  'deal-breaker': {
    url: LUMORA,
    before: ({ app }) =>
      storeSettings(app, { dealBreakers: ['sells-data:yes', 'retention:indefinite', 'data-types:biometric'] }),
  },
  'partly-read': {
    url: VIVID_RUN,
    change: (state) => ({
      ...state,
      report: {
        ...(state.report as object),
        words: { read: 743, onPage: 1904 },
        grade: null,
        noGrade: 'too-little-read',
      },
    }),
  },
  language: { url: 'http://apfelwiese.example/datenschutz' },
  'not-a-policy': { url: 'http://marlin-mail.example/signup' },
  'no-access': { url: LUMORA, change: ({ url, site }) => ({ url, site, status: 'no-access' }) },
  failed: {
    url: LUMORA,
    change: ({ url, site }) => ({ url, site, status: 'failed', reason: 'Error: No frame with id 4' }),
  },
};
