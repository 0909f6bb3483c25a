import type { Page } from '@playwright/test';
import type { ExtensionBrowser, Tab } from './surface';

interface Bidi {
  send(method: string, parameters: unknown): Promise<unknown>;
}

interface ChromiumParts {
  page: Page;
}

interface FirefoxParts {
  context: string;
}

const KEYS: Record<string, string> = { Enter: '\uE007', Escape: '\uE00C', ArrowDown: '\uE015', Tab: '\uE004' };

/** Playwright's own page, in Chromium. */
export function pageOf(tab: Tab): Page {
  return (tab as unknown as ChromiumParts).page;
}

async function perform(app: ExtensionBrowser, tab: Tab, source: unknown): Promise<void> {
  const { bidi } = app as unknown as { bidi: Bidi };
  const { context } = tab as unknown as FirefoxParts;
  await bidi.send('input.performActions', { context, actions: [source] });
}

/** A press of the mouse, as a user's, at a place of the window. */
export async function clickAt(app: ExtensionBrowser, tab: Tab, x: number, y: number): Promise<void> {
  if (app.name === 'chromium') return pageOf(tab).mouse.click(x, y);
  await perform(app, tab, {
    type: 'pointer',
    id: 'mouse',
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  });
}

/** A key, as a user's: `Enter`, `Escape`, `ArrowDown`, `Tab`. */
export async function pressKey(app: ExtensionBrowser, tab: Tab, key: string): Promise<void> {
  if (app.name === 'chromium') return pageOf(tab).keyboard.press(key);
  const value = KEYS[key] ?? key;
  await perform(app, tab, {
    type: 'key',
    id: 'keyboard',
    actions: [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ],
  });
}

/** Makes the tab's window so large, in CSS pixels. */
export async function resize(app: ExtensionBrowser, tab: Tab, width: number, height: number): Promise<void> {
  if (app.name === 'chromium') return pageOf(tab).setViewportSize({ width, height });
  const { bidi } = app as unknown as { bidi: Bidi };
  const { context } = tab as unknown as FirefoxParts;
  await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
}
