import { callOf, type Surface, until } from './surface';

const PANEL = `document.querySelector('.webextension-popup-browser')`;
export const CLOSE_POPUP = `${PANEL}?.closest('panel')?.hidePopup();`;

/** The real popup. BiDi knows only tabs, so its document is reached through the browser's own window. */
export class FirefoxPopup implements Surface {
  /** Source of `(xulBrowser, expression) => value`: runs the expression in the document that the element shows. */
  static readonly evaluator = `${evaluateIn}`;

  constructor(private readonly inWindow: (code: string) => Promise<unknown>) {}

  async isOpen(): Promise<void> {
    await until('the popup', () =>
      this.inWindow(`return ${PANEL}?.currentURI?.spec.split('#')[0].endsWith('/popup.html')`),
    );
    await until('the popup’s document', () => this.evaluate(() => document.readyState === 'complete'));
  }

  async evaluate<R, A = undefined>(run: (argument: A) => R, argument?: A): Promise<Awaited<R>> {
    const expression = JSON.stringify(callOf(run, argument));
    return (await this.inWindow(`return (${FirefoxPopup.evaluator})(${PANEL}, ${expression});`)) as Awaited<R>;
  }

  async inject(source: string): Promise<void> {
    const expression = JSON.stringify(`(() => { ${source}\n})()`);
    await this.inWindow(`return (${FirefoxPopup.evaluator})(${PANEL}, ${expression});`);
  }

  async screenshot(): Promise<Buffer> {
    const url = await this.inWindow(`
      const image = await ${PANEL}.browsingContext.currentWindowGlobal.drawSnapshot(null, window.devicePixelRatio, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL();`);
    return Buffer.from(String(url).split(',')[1] ?? '', 'base64');
  }

  async setScheme(scheme: 'light' | 'dark'): Promise<void> {
    // A popup follows the browser's own theme, unlike the pages in its tabs.
    const override = `${PANEL}.browsingContext.prefersColorSchemeOverride = '${scheme}';`;
    await this.inWindow(schemeCode(scheme) + override);
  }

  async close(): Promise<void> {
    await this.inWindow(CLOSE_POPUP);
  }
}

/** Sets what every document of the browser is told the system prefers. */
export function schemeCode(scheme: 'light' | 'dark'): string {
  const value = scheme === 'dark' ? 0 : 1;
  return `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value});`;
}

interface FrameScriptMessage {
  data: { id: number; value?: string; error?: string };
}
interface FrameBrowser {
  messageManager: {
    loadFrameScript(url: string, delayed: boolean): void;
    addMessageListener(name: string, listener: (message: FrameScriptMessage) => void): void;
    removeMessageListener(name: string, listener: (message: FrameScriptMessage) => void): void;
    sendAsyncMessage(name: string, data: object): void;
  };
  gistReady?: boolean;
}

/** Runs in Firefox's own window, from its source: needs nothing from outside itself. */
function evaluateIn(xulBrowser: FrameBrowser, expression: string): Promise<unknown> {
  const { messageManager } = xulBrowser;
  if (!xulBrowser.gistReady) {
    xulBrowser.gistReady = true;
    // A sandbox over the page's window: the page's own policy forbids eval.
    // A script that is still there must not answer twice.
    const script = `if (!this.gistListens) addMessageListener('gist:run', async ({ data }) => {
      try {
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        const value = await Cu.evalInSandbox('(async () => JSON.stringify(await (' + data.expression + ')))()', sandbox);
        sendAsyncMessage('gist:done', { id: data.id, value });
      } catch (error) {
        sendAsyncMessage('gist:done', { id: data.id, error: String(error) });
      }
    });
    this.gistListens = true;`;
    messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(script)}`, false);
  }
  return new Promise((resolve, reject) => {
    const id = Math.random();
    // A document that goes away takes the script with it, and answers nothing.
    const lost = setTimeout(() => {
      xulBrowser.gistReady = false;
      messageManager.removeMessageListener('gist:done', done);
      reject(new Error('the document went away'));
    }, 10_000);
    const done = ({ data }: FrameScriptMessage): void => {
      if (data.id !== id) return;
      clearTimeout(lost);
      messageManager.removeMessageListener('gist:done', done);
      if (data.error) reject(new Error(data.error));
      else resolve(data.value === undefined ? undefined : JSON.parse(data.value));
    };
    messageManager.addMessageListener('gist:done', done);
    messageManager.sendAsyncMessage('gist:run', { id, expression });
  });
}
