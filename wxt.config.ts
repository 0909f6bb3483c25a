import { defineConfig } from 'wxt';

const ALL_SITES = ['http://*/*', 'https://*/*'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  outDir: '.output',
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: ALL_SITES,
    action: { default_title: '__MSG_extension_name__', default_popup: 'popup.html' },
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
      : {}),
  }),
  hooks: {
    // A registered content script would be wrapped by WXT and could be fingerprinted by the page; this one leaves no trace.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [{ matches: ALL_SITES, js: ['detector.js'], run_at: 'document_idle' }];
    },
  },
});
