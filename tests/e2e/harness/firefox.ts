import { resolve } from 'node:path';
import { findBrowser } from '../../../scripts/setup-browsers.mjs';
import { Bidi, type Preferences } from './bidi';
import { CLOSE_POPUP, FirefoxPopup, schemeCode } from './firefox-popup';
import {
  callOf,
  clearStorage,
  type ExtensionApi,
  type ExtensionBrowser,
  extensionCallOf,
  type Tab,
  until,
} from './surface';

const EXTENSION_ID = 'privacy-gist@privacy-gist.example';
/** Fixed by a preference, so that tests can name the extension's pages. */
const UUID = '11111111-2222-4333-8444-555555555555';

export interface FirefoxOptions {
  extension?: string;
  headless?: boolean;
  preferences?: Preferences;
}

interface Tree {
  contexts: { context: string; url: string }[];
}

class FirefoxTab implements Tab {
  private known: Promise<number> | undefined;
  constructor(
    readonly context: string,
    public url: string,
    private readonly browser: FirefoxBrowser,
  ) {}
  async goto(url: string): Promise<void> {
    const isPage = /^https?:/.test(url);
    // A navigation to the extension's own pages is never reported as complete.
    await this.browser.bidi.send('browsingContext.navigate', {
      context: this.context,
      url,
      wait: isPage ? 'complete' : 'none',
    });
    if (!isPage && url !== 'about:blank')
      await until(url, () =>
        this.evaluate(() => document.readyState === 'complete' && location.href !== 'about:blank'),
      );
    this.url = url;
  }
  async setScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.browser.setScheme(scheme);
  }
  async evaluate<R, A = undefined>(run: (argument: A) => R, argument?: A): Promise<Awaited<R>> {
    return (await this.browser.bidi.evaluate(this.context, callOf(run, argument))) as Awaited<R>;
  }
  async inject(source: string): Promise<void> {
    await this.browser.bidi.evaluate(this.context, `(() => { ${source}\n})()`);
  }
  async screenshot(): Promise<Buffer> {
    const shot = { context: this.context };
    return Buffer.from(
      (await this.browser.bidi.send<{ data: string }>('browsingContext.captureScreenshot', shot)).data,
      'base64',
    );
  }
  async close(): Promise<void> {
    await this.browser.bidi.send('browsingContext.close', { context: this.context });
  }
  id(): Promise<number> {
    this.known ??= this.find();
    return this.known;
  }

  /** Asked once, when the tab opens: to find it the tab must be in front, and that would close a popup. */
  private async find(): Promise<number> {
    await this.browser.bidi.send('browsingContext.activate', { context: this.context });
    return this.browser.inExtension(
      async (api) => (await api.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? -1,
    );
  }
}

export class FirefoxBrowser implements ExtensionBrowser {
  readonly name = 'firefox';
  private constructor(
    readonly bidi: Bidi,
    private readonly window: string,
    private readonly first: string,
  ) {}

  static async launch({ extension, headless, preferences }: FirefoxOptions = {}): Promise<FirefoxBrowser> {
    const binary = findBrowser('firefox');
    if (!binary) throw new Error('There is no Firefox here; name one in the variable FIREFOX.');
    const uuids = JSON.stringify({ [EXTENSION_ID]: UUID });
    const bidi = await Bidi.launch(
      binary,
      { 'extensions.webextensions.uuids': uuids, ...preferences },
      headless ?? true,
    );
    const path = resolve(extension ?? '.output/firefox-mv3');
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path } });
    const [page] = (await bidi.send<Tree>('browsingContext.getTree')).contexts;
    const [chrome] = (await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts;
    if (!page || !chrome) throw new Error('Firefox opened no window');
    const self = new FirefoxBrowser(bidi, chrome.context, page.context);
    await until('the installed extension', () => self.inExtension((api) => typeof api.tabs.query === 'function'));
    await self.closeWelcome();
    return self;
  }

  /** The page that opens after installation would take the focus from the first test's tab. */
  private async closeWelcome(): Promise<void> {
    const own = this.pageUrl('welcome.html');
    const welcome = await until('the welcome page', async () =>
      (await this.bidi.send<Tree>('browsingContext.getTree')).contexts.find(({ url }) => url === own),
    );
    if (welcome) await this.bidi.send('browsingContext.close', { context: welcome.context });
  }

  pageUrl(path: string): string {
    return `moz-extension://${UUID}/${path}`;
  }

  async open(url: string): Promise<FirefoxTab> {
    const { context } = await this.bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const tab = new FirefoxTab(context, 'about:blank', this);
    await tab.id();
    await tab.goto(url);
    return tab;
  }

  openPage(path: string): Promise<FirefoxTab> {
    return this.open(this.pageUrl(path));
  }

  /** Runs code in the browser's own window, where `extension` is ours. */
  async inWindow(code: string): Promise<unknown> {
    return this.bidi.evaluate(
      this.window,
      `(async () => { const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)}); ${code} })()`,
    );
  }

  /** Notes every request from now on, with the extension that asks for it, if it is one. */
  async watchRequests(): Promise<void> {
    await this.inWindow(`
      window.gistRequests = [];
      Services.obs.addObserver((subject) => {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        const principal = channel.loadInfo?.triggeringPrincipal;
        const by = principal?.addonPolicy?.id ?? principal?.contentScriptAddonPolicy?.id ?? null;
        window.gistRequests.push({ url: channel.URI.spec, by });
      }, 'http-on-modify-request');`);
  }

  async seenRequests(): Promise<{ url: string; by: string | null }[]> {
    return (await this.inWindow('return window.gistRequests;')) as { url: string; by: string | null }[];
  }

  async pressButton(tab: Tab): Promise<FirefoxPopup> {
    if (!(tab instanceof FirefoxTab)) throw new Error('not a tab of this browser');
    await this.bidi.send('browsingContext.activate', { context: tab.context });
    await this.inWindow(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
    const popup = new FirefoxPopup((code) => this.inWindow(code));
    await popup.isOpen();
    return popup;
  }

  /** The background page's own window runs the function. */
  async inExtension<R, A = undefined>(run: (api: ExtensionApi, argument: A) => R, argument?: A): Promise<Awaited<R>> {
    const value = await this.inWindow(`
      await extension.wakeupBackground?.();
      const view = [...extension.views].find(({ viewType }) => viewType === 'background');
      return (${FirefoxPopup.evaluator})(view.xulBrowser, ${JSON.stringify(extensionCallOf(run, argument))});`);
    return value as Awaited<R>;
  }

  async setScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.inWindow(schemeCode(scheme));
  }

  async reset(): Promise<void> {
    await this.inWindow(CLOSE_POPUP);
    await this.setScheme('light');
    const { contexts } = await this.bidi.send<Tree>('browsingContext.getTree');
    for (const { context } of contexts)
      if (context !== this.first) await this.bidi.send('browsingContext.close', { context });
    await this.bidi.send('browsingContext.navigate', { context: this.first, url: 'about:blank', wait: 'complete' });
    await clearStorage(this);
  }

  close(): Promise<void> {
    return this.bidi.close();
  }
}
