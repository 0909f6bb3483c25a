import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Preferences } from '@/lib/analyzer/types';

const KEY = 'settings';
/** More than anyone sets by hand; keeps a hostile import small. */
const MAX_ENTRIES = 1000;

const verdict = z.enum(['red-flag', 'concern', 'neutral', 'good']);
/** `practice:answer`, or `data-types:word`. */
const judgedKey = z.string().check(z.regex(/^[a-z]+(-[a-z]+)*:[a-z]+(-[a-z]+)*$/), z.maxLength(80));
/** A host name without `www.`; it stands for its subdomains too. */
const site = z.string().check(z.regex(/^[a-z0-9_-]+(\.[a-z0-9_-]+)*$|^\[[0-9a-f:.]+\]$/), z.maxLength(253));

const schema = z.object({
  /** Look at every page and read the policies without being asked. */
  detection: z.boolean(),
  toolbarBadge: z.enum(['flags', 'grade', 'off']),
  pageBadge: z.boolean(),
  verdicts: z.record(judgedKey, verdict),
  dealBreakers: z.array(judgedKey),
  /** Never read there on its own. */
  ignoredSites: z.array(site),
  pageBadgeHiddenSites: z.array(site),
  history: z.object({ on: z.boolean(), days: z.int().check(z.minimum(1), z.maximum(3650)) }),
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['auto', 'en', 'de', 'fr', 'es']),
  /** Single-key shortcuts in popup and panel. */
  shortcuts: z.boolean(),
  letterLaw: z.enum(['gdpr', 'ccpa']),
});
export type Settings = z.infer<typeof schema>;

export const DEFAULT_SETTINGS: Settings = {
  detection: true,
  toolbarBadge: 'flags',
  pageBadge: true,
  verdicts: {},
  dealBreakers: [],
  ignoredSites: [],
  pageBadgeHiddenSites: [],
  history: { on: true, days: 365 },
  theme: 'system',
  language: 'auto',
  shortcuts: true,
  letterLaw: 'gdpr',
};

export interface RepairedSettings {
  settings: Settings;
  /** Paths of what was not understood and left out or set back: `history.days`, `ignoredSites.2`, `colour`. */
  problems: string[];
}

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The stored fields over the defaults; copies two levels, so that a repair changes nothing of the caller's. */
function completed(defaults: Fields, stored: Fields, path: string, problems: string[]): Fields {
  const fields: Fields = { ...defaults };
  for (const [key, value] of Object.entries(stored).slice(0, MAX_ENTRIES)) {
    const standard = Object.hasOwn(defaults, key) ? defaults[key] : undefined;
    if (standard === undefined) problems.push(path + key);
    else if (key === 'verdicts' && isFields(value)) fields[key] = { ...limited(value) };
    else if (Array.isArray(standard) && Array.isArray(value)) fields[key] = [...new Set(value.slice(0, MAX_ENTRIES))];
    else if (isFields(standard) && isFields(value))
      fields[key] = completed(standard, value, `${path + key}.`, problems);
    else fields[key] = value;
  }
  return fields;
}

function limited(record: Fields): Fields {
  return Object.fromEntries(Object.entries(record).slice(0, MAX_ENTRIES));
}

/** Takes away what the schema refuses: one entry of a collection, else one field, which gets its default. */
function repair(fields: Fields, [key, inner]: PropertyKey[]): void {
  if (typeof key !== 'string') return;
  const field = fields[key];
  const standard = (DEFAULT_SETTINGS as Fields)[key];
  if (Array.isArray(field) && typeof inner === 'number') delete field[inner];
  else if (isFields(field) && isFields(standard) && typeof inner === 'string') {
    if (Object.hasOwn(standard, inner)) field[inner] = standard[inner];
    else delete field[inner];
  } else fields[key] = Array.isArray(standard) ? [] : isFields(standard) ? { ...standard } : standard;
}

/** Settings out of anything: what is valid is kept, field by field and entry by entry, the rest is set back and named. Never throws. */
export function repairSettings(stored: unknown): RepairedSettings {
  const problems: string[] = [];
  const fields = completed(DEFAULT_SETTINGS, isFields(stored) ? stored : {}, '', problems);
  const checked = schema.safeParse(fields);
  if (checked.success) return { settings: checked.data, problems };
  for (const { path } of checked.error.issues) {
    problems.push(path.map(String).join('.'));
    repair(fields, path);
  }
  for (const [key, field] of Object.entries(fields)) if (Array.isArray(field)) fields[key] = field.filter(() => true);
  const again = schema.safeParse(fields);
  return { settings: again.success ? again.data : structuredClone(DEFAULT_SETTINGS), problems: [...new Set(problems)] };
}

/** The stored settings, repaired; the defaults where there are none or storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return repairSettings((await browser.storage.local.get(KEY))[KEY]).settings;
  } catch {
    return repairSettings(undefined).settings;
  }
}

/** Changes the named fields and keeps the rest. Rejects only where the browser cannot store. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const { settings } = repairSettings({ ...(await loadSettings()), ...change });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back with the whole settings after each change, from whichever surface. Returns what stops it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(repairSettings(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** What the analyzer needs of the settings. */
export function preferencesOf({ verdicts, dealBreakers }: Settings): Preferences {
  return { verdicts, dealBreakers };
}

/** The site of an address as the settings name it: the host without `www.`; null where there is none (browser pages, files). */
export function siteOf(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname ? hostname.replace(/^www\./, '') : null;
}

/** Whether the site of the address, or one above it, stands in the list. */
export function isListed(sites: readonly string[], url: string | null | undefined): boolean {
  const own = siteOf(url);
  return own !== null && sites.some((listed) => own === listed || own.endsWith(`.${listed}`));
}
