import { type ExtensionBrowser, stateOf, type Tab, until } from '../../tests/e2e/harness/surface';

/** Waits for the result of the reading, for styles, icons and the page badge's own opening. */
export async function settled(app: ExtensionBrowser, tab: Tab): Promise<void> {
  await until(
    'the result',
    () => stateOf(app, tab),
    (state) => state !== undefined && state.status !== 'reading',
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
}
