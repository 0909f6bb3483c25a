// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '@/lib/page/detect-watch';
import { paragraphs } from './policy-page';

const POLICY = `<h1>Privacy Policy</h1>${paragraphs(12)}`;
const HOME = '<h1>Every photo has a good home here</h1><p>Keep your pictures together.</p>';

/** Undoes what `watchPage` set up: each test has a page of its own. */
const listeners: [string, EventListenerOrEventListenerObject][] = [];
const observers: MutationObserver[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
  const add = window.addEventListener.bind(window);
  vi.stubGlobal('addEventListener', (type: string, listener: EventListener, capture?: boolean) => {
    listeners.push([type, listener]);
    add(type, listener, capture);
  });
  const Observer = MutationObserver;
  vi.stubGlobal(
    'MutationObserver',
    class extends Observer {
      constructor(changed: MutationCallback) {
        super(changed);
        observers.push(this);
      }
    },
  );
  history.replaceState(null, '', '/');
});

afterEach(() => {
  for (const [type, listener] of listeners.splice(0)) {
    window.removeEventListener(type, listener, true);
    window.removeEventListener(type, listener);
  }
  for (const observer of observers.splice(0)) observer.disconnect();
  vi.clearAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function show(html: string, title: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.title = title;
  document.body.replaceChildren(...page.body.childNodes);
}

/** Lets the observer speak, then time pass. */
async function pass(milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 100) {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(100);
  }
}

describe('a page is watched', () => {
  it('a policy is reported once', async () => {
    show(POLICY, 'Privacy Policy');
    const report = vi.fn();
    watchPage(report);
    await pass(5_000);
    expect(report).toHaveBeenCalledTimes(1);
  });

  it('a policy is reported where the browser never calls its page idle', async () => {
    show(POLICY, 'Privacy Policy');
    vi.stubGlobal('requestIdleCallback', (run: () => void, options?: { timeout: number }) => {
      if (options) setTimeout(run, options.timeout);
    });
    const report = vi.fn();
    watchPage(report);
    await pass(5_000);
    expect(report).toHaveBeenCalledTimes(1);
  });

  it('a page that is none is not reported', async () => {
    show(HOME, 'Teasel');
    const report = vi.fn();
    watchPage(report);
    await pass(5_000);
    expect(report).not.toHaveBeenCalled();
  });

  it('text that comes late is noticed', async () => {
    show('<p>Loading…</p>', 'Teasel');
    const report = vi.fn();
    watchPage(report);
    await pass(3_000);
    expect(report).not.toHaveBeenCalled();
    show(POLICY, 'Privacy Policy');
    await pass(9_000);
    expect(report).toHaveBeenCalledTimes(1);
  });

  it('much more text is reported again, a little more is not', async () => {
    show(POLICY, 'Privacy Policy');
    const report = vi.fn();
    watchPage(report);
    await pass(1_000);
    document.body.append(...new DOMParser().parseFromString(paragraphs(1), 'text/html').body.childNodes);
    await pass(2_000);
    expect(report).toHaveBeenCalledTimes(1);
    document.body.append(...new DOMParser().parseFromString(paragraphs(12), 'text/html').body.childNodes);
    await pass(9_000);
    expect(report).toHaveBeenCalledTimes(2);
  });

  it('another page under the same document is noticed after a press, and again after coming back', async () => {
    show(HOME, 'Teasel');
    const report = vi.fn();
    watchPage(report);
    await pass(60_000);
    const visit = async (path: string, html: string, title: string, type: string) => {
      window.dispatchEvent(new Event(type));
      history.replaceState(null, '', path);
      show(html, title);
      await pass(2_000);
    };
    await visit('/privacy', POLICY, 'Privacy Policy', 'click');
    expect(report).toHaveBeenCalledTimes(1);
    await visit('/', HOME, 'Teasel', 'click');
    await visit('/privacy', POLICY, 'Privacy Policy', 'popstate');
    expect(report).toHaveBeenCalledTimes(2);
  });

  it('a move within the page is none to another', async () => {
    show(POLICY, 'Privacy Policy');
    const report = vi.fn();
    watchPage(report);
    await pass(1_000);
    history.replaceState(null, '', '/#your-rights');
    window.dispatchEvent(new Event('popstate'));
    await pass(2_000);
    expect(report).toHaveBeenCalledTimes(1);
  });

  it('a page that never rests is looked at a few times only', async () => {
    show('<p>0</p>', 'Teasel');
    let looks = 0;
    vi.stubGlobal('requestIdleCallback', () => looks++);
    watchPage(vi.fn());
    for (let second = 0; second < 300; second++) {
      document.querySelector('p')!.replaceChildren(`${second}`);
      await pass(1_000);
    }
    expect(looks).toBeGreaterThan(3);
    expect(looks).toBeLessThanOrEqual(9);
  });
});
