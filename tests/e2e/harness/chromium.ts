import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { findBrowser } from '../../../scripts/setup-browsers.mjs';
import { ChromiumPopup, pressToolbarButton } from './chromium-popup';
import {
  callOf,
  clearStorage,
  type ExtensionApi,
  type ExtensionBrowser,
  extensionCallOf,
  type Tab,
  until,
} from './surface';

export interface ChromiumOptions {
  extension?: string;
  headless?: boolean;
  /** Where the browser's own log of its network is written; complete when it is closed. */
  netLog?: string;
  /** A second extension, for what ours may not ask. */
  alongside?: string;
  /** Whether names other than loopback's can be looked up. */
  network?: boolean;
  /** More for the command line. */
  args?: string[];
}

class ChromiumTab implements Tab {
  private known: Promise<number> | undefined;
  constructor(
    readonly page: Page,
    private readonly browser: ChromiumBrowser,
  ) {}
  get url(): string {
    return this.page.url();
  }
  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }
  setScheme(scheme: 'light' | 'dark'): Promise<void> {
    return this.page.emulateMedia({ colorScheme: scheme });
  }
  evaluate<R, A = undefined>(run: (argument: A) => R, argument?: A): Promise<Awaited<R>> {
    return this.page.evaluate(callOf(run, argument));
  }
  async inject(source: string): Promise<void> {
    await this.page.evaluate(`(() => { ${source}\n})()`);
  }
  screenshot(): Promise<Buffer> {
    return this.page.screenshot();
  }
  close(): Promise<void> {
    return this.page.close();
  }
  id(): Promise<number> {
    this.known ??= this.find();
    return this.known;
  }

  /** Asked once, when the tab opens: to find it the tab must be in front, and that would close a popup. */
  private async find(): Promise<number> {
    await this.page.bringToFront();
    return until(
      'the tab’s number',
      () =>
        this.browser.inExtension(
          async (api) => (await api.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1,
        ),
      (id) => id >= 0,
    );
  }
}

export class ChromiumBrowser implements ExtensionBrowser {
  readonly name = 'chromium';
  private constructor(
    readonly context: BrowserContext,
    private readonly profile: string,
    private readonly id: string,
  ) {}

  static async launch(options: ChromiumOptions = {}): Promise<ChromiumBrowser> {
    const own = resolve(options.extension ?? '.output/chrome-mv3');
    const extension = [own, ...(options.alongside ? [options.alongside] : [])].join(',');
    const profile = mkdtempSync(join(tmpdir(), 'privacy-gist-'));
    const executablePath = findBrowser('chromium');
    const context = await chromium.launchPersistentContext(profile, {
      ...(executablePath && { executablePath }),
      headless: options.headless ?? true,
      chromiumSandbox: false,
      viewport: options.headless === false ? null : { width: 1280, height: 800 },
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        '--screen-info={1600x1200}',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        ...(options.network ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost']),
        ...(options.args ?? []),
        ...(options.netLog ? [`--log-net-log=${options.netLog}`] : []),
      ],
    });
    const worker = await until('the background', async () =>
      context.serviceWorkers().find((one) => one.url().endsWith('/background.js')),
    );
    if (!worker) throw new Error('the extension did not start');
    const browser = new ChromiumBrowser(context, profile, new URL(worker.url()).host);
    await until('the installed extension', () => browser.inExtension((api) => typeof api.tabs?.query === 'function'));
    await browser.closeWelcome();
    return browser;
  }

  /** The page that opens after installation would take the focus from the first test's tab. */
  private async closeWelcome(): Promise<void> {
    const own = this.pageUrl('welcome.html');
    const page = await until('the welcome page', async () => this.context.pages().find((one) => one.url() === own));
    await page?.close();
  }

  pageUrl(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  async open(url: string): Promise<ChromiumTab> {
    const page = await this.context.newPage();
    const tab = new ChromiumTab(page, this);
    await tab.id();
    await page.goto(url);
    return tab;
  }

  openPage(path: string): Promise<ChromiumTab> {
    return this.open(this.pageUrl(path));
  }

  /** `page` is what the button opens, where a caller has set another. */
  async pressButton(tab: Tab, page = 'popup.html'): Promise<ChromiumPopup> {
    const cdp = await this.press(tab);
    return ChromiumPopup.attach(cdp, this.pageUrl(page));
  }

  /** Presses the button and waits for nothing: where access is given on a click, the first one opens no popup. */
  async press(tab: Tab): Promise<CDPSession> {
    if (!(tab instanceof ChromiumTab)) throw new Error('not a tab of this browser');
    await tab.page.bringToFront();
    const browser = this.context.browser();
    if (!browser) throw new Error('the browser is gone');
    const cdp = await browser.newBrowserCDPSession();
    await pressToolbarButton(cdp, this.id, tab.page);
    return cdp;
  }

  async inExtension<R, A = undefined>(run: (api: ExtensionApi, argument: A) => R, argument?: A): Promise<Awaited<R>> {
    return (await this.worker()).evaluate<Awaited<R>>(extensionCallOf(run, argument));
  }

  private async worker(): Promise<Worker> {
    const own = this.context.serviceWorkers().find((worker) => worker.url().includes(this.id));
    return own ?? this.context.waitForEvent('serviceworker');
  }

  /** What *On click* does in the browser's settings of the extension. */
  async readOnlyOnClick(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    const change = { extensionId: this.id, hostAccess: 'ON_CLICK' };
    await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`);
    await page.close();
  }

  /** Ends the background as the browser does when it is idle. */
  async stopBackground(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto(this.pageUrl('THIRD-PARTY-NOTICES.txt'));
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.close();
  }

  /** An open panel would follow the next test's tabs, and read them. */
  private async closePanels(): Promise<void> {
    await until('no panel', () =>
      this.inExtension(async (api) => {
        const panels = await api.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
        const sidePanel = api.sidePanel as unknown as { close(panel: { windowId: number | undefined }): Promise<void> };
        if (panels.length > 0)
          for (const { id } of await api.windows.getAll())
            await sidePanel.close({ windowId: id }).catch(() => undefined);
        return panels.length === 0;
      }),
    );
  }

  async reset(): Promise<void> {
    await this.closePanels();
    const [first, ...rest] = this.context.pages();
    await Promise.all(rest.map((page) => page.close()));
    await first?.goto('about:blank');
    await clearStorage(this);
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
