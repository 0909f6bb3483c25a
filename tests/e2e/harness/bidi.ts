import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';

export type Preferences = Record<string, string | number | boolean>;

/** A browser that asks nobody anything and starts with one empty tab. */
const QUIET: Preferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.autoDisableScopes': 0,
  'extensions.enabledScopes': 5,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'ui.systemUsesDarkTheme': 0,
};

interface RemoteValue {
  type: string;
  value?: unknown;
}

/** A small client of WebDriver BiDi, which Firefox speaks itself. */
export class Bidi {
  private last = 0;
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();

  private constructor(
    private readonly process: ChildProcess,
    private readonly profile: string,
    private readonly socket: WebSocket,
  ) {
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox was closed'));
      this.waiting.clear();
    });
    socket.on('message', (data) => this.receive(String(data)));
  }

  static async launch(binary: string, preferences: Preferences, headless: boolean): Promise<Bidi> {
    const profile = mkdtempSync(join(tmpdir(), 'privacy-gist-'));
    const all = Object.entries({ ...QUIET, ...preferences });
    const lines = all.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const child = spawn(
      binary,
      [
        ...(headless ? ['--headless'] : []),
        '--remote-debugging-port=0',
        '--remote-allow-system-access',
        '--no-remote',
        '--new-instance',
        '--profile',
        profile,
      ],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
      },
    );
    // A test that ran out of time closes nothing.
    process.once('exit', () => child.kill('SIGKILL'));
    const socket = new WebSocket(`${await addressOf(child)}/session`, { perMessageDeflate: false });
    await new Promise<void>((resolve, reject) => socket.once('open', () => resolve()).once('error', reject));
    const bidi = new Bidi(child, profile, socket);
    await bidi.send('session.new', { capabilities: {} });
    return bidi;
  }

  /** Sends a command; the caller names the shape of its result. */
  send<R = unknown>(method: string, params: object = {}): Promise<R> {
    if (this.socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error('Firefox is closed'));
    const id = ++this.last;
    return new Promise<R>((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as {
      id?: number;
      type: string;
      result?: unknown;
      error?: string;
      message?: string;
    };
    const waiter = message.id === undefined ? undefined : this.waiting.get(message.id);
    if (message.id === undefined || !waiter) return;
    this.waiting.delete(message.id);
    if (message.type === 'error') waiter.reject(new Error(`${message.error}: ${message.message}`));
    else waiter.resolve(message.result);
  }

  /** Evaluates an expression in a context; its value comes back through JSON. */
  async evaluate(context: string, expression: string): Promise<unknown> {
    const answer = await this.send<{ type: string; result: RemoteValue; exceptionDetails?: { text: string } }>(
      'script.evaluate',
      {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      },
    );
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception');
    return answer.result.type === 'string' ? JSON.parse(String(answer.result.value)) : undefined;
  }

  async close(): Promise<void> {
    const exited = new Promise<void>((resolve) => this.process.once('exit', () => resolve()));
    const kill = setTimeout(() => this.process.kill('SIGKILL'), 5000);
    this.send('browser.close').catch(() => undefined);
    if (this.process.exitCode === null) await exited;
    clearTimeout(kill);
    this.socket.terminate();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let log = '';
    const read = (data: Buffer): void => {
      log += data;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(log)?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}\n${log}`)));
    setTimeout(() => reject(new Error(`Firefox did not start\n${log}`)), 30_000).unref();
  });
}
