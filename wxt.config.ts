import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import type { Messages } from './lib/i18n/messages';
import { packEnglish, packOther } from './lib/i18n/packed';
import { thirdPartyNotices } from './scripts/third-party-notices.mjs';

const ALL_SITES = ['http://*/*', 'https://*/*'];
/** `light-dark()` in the styles. */
const OLDEST_CHROME = '123';

/** The extension's pages run its own scripts and nothing else; they may fetch a policy when its reader asks for it. */
const PAGE_POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data:`,
  `connect-src 'self' http: https:`,
  `worker-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ');

/** In the toolbar, once and twice as dense. */
const TOOLBAR = [16, 32];
/** In lists of extensions, menus and stores too. */
const EVERYWHERE = [...TOOLBAR, 48, 128];
const iconsOf = (picture: string, sizes: number[]) =>
  Object.fromEntries(sizes.map((size) => [size, `icons/toolbar-${picture}-${size}.png`]));

/** A page names all that its first picture needs, so that it loads at once; what is loaded later needs no list. */
const PLAIN = 'chunks/[name].js';

const PRELOAD = {
  polyfill: false,
  resolveDependencies: (_file: string, dependencies: string[], { hostType }: { hostType: 'html' | 'js' }) =>
    hostType === 'html' ? dependencies : [],
};

type ModulesAbout = { getModuleInfo(id: string): { importers: readonly string[] } | null };

const SURFACES = /entrypoints\/(?:popup|sidepanel)\//;
const OTHER_PAGES = /entrypoints\/(?:options|welcome|compare)\//;

/** Whether pages load a module at once that is not their own. */
function isLoadedBy(pages: RegExp, id: string, about: ModulesAbout): boolean {
  const seen = new Set([id]);
  for (const one of seen) {
    if (pages.test(one)) return one !== id;
    for (const importer of about.getModuleInfo(one)?.importers ?? []) seen.add(importer);
  }
  return false;
}

/** What popup and panel load at once is a handful of files, not twenty: opening one takes longer than reading it. */
const CHUNKS = {
  groups: [
    {
      priority: 2,
      name: (id: string, about: ModulesAbout) =>
        isLoadedBy(SURFACES, id, about) && isLoadedBy(OTHER_PAGES, id, about) ? 'shared' : null,
    },
    { priority: 1, name: (id: string, about: ModulesAbout) => (isLoadedBy(SURFACES, id, about) ? 'surface' : null) },
  ],
};

const LOCALE_FILE = /^_locales\/(\w+)\/messages\.json$/;
/** What the browser itself shows of the texts, in the place where it looks for them. */
const IN_MANIFEST = ['extension_name', 'extension_description'];

function messagesIn(path: string): Messages {
  return JSON.parse(readFileSync(join('public', path), 'utf8'));
}

/** The texts, without what is for translators, and where the pages look for them: each key once. */
function packedTexts(path: string, language: string): string {
  const english = messagesIn('_locales/en/messages.json');
  return JSON.stringify(language === 'en' ? packEnglish(english) : packOther(english, messagesIn(path)));
}

function manifestTexts(path: string): string {
  const messages = messagesIn(path);
  return JSON.stringify(Object.fromEntries(IN_MANIFEST.map((key) => [key, { message: messages[key]?.message }])));
}

/** Only the background answers messages with promises, which Chrome does not know by itself: the pages are spared the polyfill. */
const BACKGROUND_POLYFILL: Plugin = {
  name: 'polyfill-of-the-background',
  enforce: 'pre',
  resolveId(id) {
    return id === 'wxt/browser' ? this.resolve('@wxt-dev/webextension-polyfill/browser') : undefined;
  },
};

/** Scripts for pages without WXT's frame, which is a tenth of the detector and logs nothing in a build. */
const BARE_SCRIPTS: Plugin = {
  name: 'bare-scripts',
  enforce: 'pre',
  transform: (_code, id) => {
    const [frame, path] = id.split('?');
    if (!frame?.endsWith('virtual:wxt-unlisted-script-entrypoint')) return;
    return `import script from ${JSON.stringify(path)};\nexport default script.main();`;
  },
};

export default defineConfig({
  imports: false,
  outDir: '.output',
  vite: () => ({ build: { modulePreload: PRELOAD } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons: iconsOf('ready', EVERYWHERE),
    permissions: ['activeTab', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: ALL_SITES,
    action: { default_popup: 'popup.html' },
    content_security_policy: { extension_pages: PAGE_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'privacy-gist@privacy-gist.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST_CHROME }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      config.plugins ??= [];
      if (entrypoints.some(({ type }) => type === 'background')) config.plugins.push(BACKGROUND_POLYFILL);
      if (entrypoints.some(({ type }) => type === 'unlisted-script')) config.plugins.push(BARE_SCRIPTS);
      // A package is new as a whole: its files need no fingerprints in their names.
      const { output } = config.build?.rollupOptions ?? {};
      if (output && !Array.isArray(output) && output.chunkFileNames)
        Object.assign(output, {
          chunkFileNames: PLAIN,
          entryFileNames: PLAIN,
          assetFileNames: 'assets/[name].[ext]',
          codeSplitting: CHUNKS,
        });
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // A registered content script would be wrapped by WXT and could be fingerprinted by the page; this one leaves no trace.
      manifest.content_scripts = [
        { matches: ALL_SITES, js: ['detector.js'], run_at: 'document_idle', all_frames: true },
      ];
      // WXT takes the title of the popup's page, which is in English.
      if (manifest.action) {
        manifest.action.default_title = '__MSG_extension_name__';
        manifest.action.default_icon = iconsOf('idle', TOOLBAR);
      }
      if (manifest.options_ui) manifest.options_ui.open_in_tab = true;
      if (manifest.sidebar_action) {
        manifest.sidebar_action.default_title = '__MSG_extension_name__';
        manifest.sidebar_action.open_at_install = false;
        manifest.sidebar_action.default_icon = iconsOf('ready', TOOLBAR);
      }
    },
    'build:publicAssets': (_wxt, files) => {
      for (const [index, { relativeDest }] of files.entries()) {
        const language = LOCALE_FILE.exec(relativeDest)?.[1];
        if (language === undefined) continue;
        files[index] = { relativeDest, contents: manifestTexts(relativeDest) };
        files.push({ relativeDest: `texts/${language}.json`, contents: packedTexts(relativeDest, language) });
      }
      files.push({ relativeDest: 'THIRD-PARTY-NOTICES.txt', contents: thirdPartyNotices() });
    },
  },
});
