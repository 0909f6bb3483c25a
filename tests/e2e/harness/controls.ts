import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { type ExtensionBrowser, type Surface, type Tab, until } from './surface';

export type Language = 'en' | 'de' | 'fr' | 'es';

/** The text of a key, as the interface shows it. */
export function textIn(language: Language, key: string, ...substitutions: string[]): string {
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<
    string,
    { message: string } | undefined
  >;
  const message = messages[key]?.message;
  if (message === undefined) throw new Error(`no message ${key}`);
  return message.replace(/\$(\d)/g, (_, index: string) => substitutions[Number(index) - 1] ?? '');
}

export function text(key: string, ...substitutions: string[]): string {
  return textIn('en', key, ...substitutions);
}

/** Presses the control of that name, as soon as it is there. Names are what a screen reader would say, white space collapsed. */
export async function press(surface: Surface, name: string): Promise<void> {
  await until(`“${name}”`, () =>
    surface.evaluate((wanted) => {
      const controls = document.querySelectorAll<HTMLElement>('button, a[href], input, summary, select');
      for (const control of controls) {
        const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
        const names = [control.ariaLabel, control.textContent, ...labels.map((label) => label.textContent)];
        if (!names.some((one) => one?.replace(/\s+/g, ' ').trim() === wanted)) continue;
        if (control.matches(':disabled')) return false;
        control.focus();
        control.click();
        return true;
      }
      return false;
    }, name),
  );
}

/** Waits until the surface shows the text. */
export async function shows(surface: Surface, wanted: string): Promise<void> {
  await until(`“${wanted}”`, () =>
    surface.evaluate(
      (text) => document.body.innerText.replace(/\s+/g, ' ').includes(text),
      wanted.replace(/\s+/g, ' '),
    ),
  );
}

export function stored(app: ExtensionBrowser): Promise<Record<string, unknown>> {
  return app.inExtension((api) => api.storage.local.get(null) as Promise<Record<string, unknown>>);
}

/** Waits until the stored settings hold these fields. */
export async function storedSettings(app: ExtensionBrowser, fields: Record<string, unknown>): Promise<void> {
  await until(
    `settings ${JSON.stringify(fields)}`,
    async () => ((await stored(app)).settings ?? {}) as Record<string, unknown>,
    (settings) => Object.entries(fields).every(([name, value]) => isDeepStrictEqual(settings[name], value)),
  );
}

/** Path of the summary that was opened: a panel, a popup or a tab, whichever the browser allows. */
export async function openedSummary(app: ExtensionBrowser): Promise<string> {
  const path = await until('the summary on the screen', () =>
    app.inExtension(async (api) => {
      const views = (api.extension.getViews?.() ?? []).map((view) => view as unknown as { location: { href: string } });
      const contexts = (await api.runtime.getContexts?.({})) ?? [];
      const places = [...views.map(({ location }) => location.href), ...contexts.map(({ documentUrl }) => documentUrl)];
      return places.find((place) => place && /\/(popup|sidepanel)\.html/.test(place)) ?? '';
    }),
  );
  return new URL(path).pathname;
}

/** From here on, what the page offers as a file can be read with `savedFile`. */
export async function catchFiles(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const page = globalThis as unknown as { caught?: Promise<string> };
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      page.caught = blob.text();
      return make(blob);
    };
  });
}

export async function savedFile(tab: Tab): Promise<string> {
  return until('a file', () =>
    tab.evaluate(() => (globalThis as unknown as { caught?: Promise<string> }).caught ?? ''),
  );
}
