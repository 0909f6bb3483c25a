import type { CDPSession, Page } from '@playwright/test';
import { callOf, type Surface, until } from './surface';

interface TargetInfo {
  targetId: string;
  url: string;
  type: string;
}

/** CDP as it is, for commands that the types of the driver do not know. */
type Raw = (method: string, parameters?: object) => Promise<unknown>;

interface Evaluated {
  result: { value: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** The real popup: the driver never shows it as a page, so this attaches to its target by hand. */
export class ChromiumPopup implements Surface {
  private last = 0;
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();

  private constructor(
    private readonly cdp: CDPSession,
    private readonly sessionId: string,
  ) {
    cdp.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === sessionId) this.receive(event.message);
    });
  }

  /** The popup that a press of the toolbar button opens. */
  static async attach(cdp: CDPSession, address: string): Promise<ChromiumPopup> {
    const popup = await until('the popup', async () =>
      (await targetsOf(cdp, {})).find(({ url, type }) => type === 'page' && url.split('#')[0] === address),
    );
    if (!popup) throw new Error('the popup did not open');
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: popup.targetId, flatten: false });
    return new ChromiumPopup(cdp, sessionId);
  }

  send(method: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      const message = JSON.stringify({ id, method, params: parameters });
      this.cdp.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).catch(reject);
    });
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as { id: number; result: unknown; error?: { message: string } };
    const waiter = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.error) waiter?.reject(new Error(message.error.message));
    else waiter?.resolve(message.result);
  }

  async evaluate<R, A = undefined>(run: (argument: A) => R, argument?: A): Promise<Awaited<R>> {
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression: callOf(run, argument),
      returnByValue: true,
      awaitPromise: true,
      userGesture: true,
    })) as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Awaited<R>;
  }

  async inject(source: string): Promise<void> {
    await this.send('Runtime.evaluate', { expression: `(() => { ${source}\n})()` });
  }

  /** One key, as a keyboard sends it. */
  async press(key: string, code = key, keyCode = 0): Promise<void> {
    const text = key.length === 1 ? { text: key } : key === 'Enter' ? { text: '\r' } : {};
    for (const type of ['keyDown', 'keyUp'])
      await this.send('Input.dispatchKeyEvent', {
        type,
        key,
        code,
        windowsVirtualKeyCode: keyCode,
        ...(type === 'keyDown' && text),
      });
  }

  async setScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  }

  async screenshot(): Promise<Buffer> {
    const { data } = (await this.send('Page.captureScreenshot', { format: 'png' })) as { data: string };
    return Buffer.from(data, 'base64');
  }

  async close(): Promise<void> {
    await this.evaluate(() => window.close()).catch(() => undefined);
    await this.cdp.detach().catch(() => undefined);
  }
}

async function targetsOf(cdp: CDPSession, filter: object): Promise<TargetInfo[]> {
  const answer = await (cdp.send.bind(cdp) as Raw)('Target.getTargets', { filter: [filter] });
  return (answer as { targetInfos: TargetInfo[] }).targetInfos;
}

/** Presses the toolbar button as a user does: it opens the popup and grants `activeTab`. */
export async function pressToolbarButton(cdp: CDPSession, extensionId: string, page: Page): Promise<void> {
  const tab = (await targetsOf(cdp, { type: 'tab' })).find(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  await (cdp.send.bind(cdp) as Raw)('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
}
