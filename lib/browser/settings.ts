import { browser } from 'wxt/browser';
import type { Preferences, Verdict } from '@/lib/analyzer/types';

const KEY = 'settings';
/** More than anyone sets by hand; keeps a hostile import small. */
const MAX_ENTRIES = 1000;

/** A type, not an interface: it is also read field by field. */
export type Settings = {
  /** Look at every page and read the policies without being asked. */
  detection: boolean;
  toolbarBadge: 'flags' | 'grade' | 'off';
  pageBadge: boolean;
  verdicts: Record<string, Verdict>;
  dealBreakers: string[];
  /** Never read there on its own. */
  ignoredSites: string[];
  pageBadgeHiddenSites: string[];
  history: { on: boolean; days: number };
  theme: 'system' | 'light' | 'dark';
  language: 'auto' | 'en' | 'de' | 'fr' | 'es';
  /** Single-key shortcuts in popup and panel. */
  shortcuts: boolean;
  letterLaw: 'gdpr' | 'ccpa';
};

/** Whether a value is what its place asks for; written by hand, as every surface loads this before it draws. */
type Check = (value: unknown) => boolean;

const isSwitch: Check = (value) => typeof value === 'boolean';
const oneOf =
  (...choices: string[]): Check =>
  (value) =>
    typeof value === 'string' && choices.includes(value);
const textLike =
  (pattern: RegExp, longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= longest && pattern.test(value);

const isVerdict = oneOf('red-flag', 'concern', 'neutral', 'good');
/** `practice:answer`, or `data-types:word`. */
const isJudgedKey = textLike(/^[a-z]+(-[a-z]+)*:[a-z]+(-[a-z]+)*$/, 80);
/** A host name without `www.`; it stands for its subdomains too. */
const isSite = textLike(/^[a-z0-9_-]+(\.[a-z0-9_-]+)*$|^\[[0-9a-f:.]+\]$/, 253);
const isDays: Check = (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 3650;

/** A check of one field; or of every entry of a list, of a record, or of each field of a group. */
type Rule = Check | { entries: Check } | { key: Check; value: Check } | { fields: Record<string, Check> };

const RULES: Record<keyof Settings, Rule> = {
  detection: isSwitch,
  toolbarBadge: oneOf('flags', 'grade', 'off'),
  pageBadge: isSwitch,
  verdicts: { key: isJudgedKey, value: isVerdict },
  dealBreakers: { entries: isJudgedKey },
  ignoredSites: { entries: isSite },
  pageBadgeHiddenSites: { entries: isSite },
  history: { fields: { on: isSwitch, days: isDays } },
  theme: oneOf('system', 'light', 'dark'),
  language: oneOf('auto', 'en', 'de', 'fr', 'es'),
  shortcuts: isSwitch,
  letterLaw: oneOf('gdpr', 'ccpa'),
};

/** Paths of what breaks the rules. */
function issuesIn(fields: Fields): (string | number)[][] {
  return Object.entries(RULES).flatMap(([field, rule]): (string | number)[][] => {
    const value = fields[field];
    if (typeof rule === 'function') return rule(value) ? [] : [[field]];
    if ('entries' in rule) {
      if (!Array.isArray(value)) return [[field]];
      return value.flatMap((entry, index) => (rule.entries(entry) ? [] : [[field, index]]));
    }
    if (!isFields(value)) return [[field]];
    const entries = Object.entries(value);
    if ('key' in rule)
      return entries.flatMap(([key, entry]) => (rule.key(key) && rule.value(entry) ? [] : [[field, key]]));
    return Object.entries(rule.fields).flatMap(([key, check]) => (check(value[key]) ? [] : [[field, key]]));
  });
}

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

/** Takes away what the rules refuse: one entry of a collection, else one field, which gets its default. */
function repair(fields: Fields, [key, inner]: (string | number)[]): void {
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
  const issues = issuesIn(fields);
  for (const path of issues) {
    problems.push(path.join('.'));
    repair(fields, path);
  }
  for (const [key, field] of Object.entries(fields)) if (Array.isArray(field)) fields[key] = field.filter(() => true);
  const isRepaired = issues.length === 0 || issuesIn(fields).length === 0;
  const settings = (isRepaired ? fields : structuredClone(DEFAULT_SETTINGS)) as unknown as Settings;
  return { settings, problems: [...new Set(problems)] };
}

/** The stored settings, repaired; the defaults where there are none or storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return repairSettings((await browser.storage.local.get(KEY))[KEY]).settings;
  } catch {
    return repairSettings(undefined).settings;
  }
}

/** The change being stored: the next one reads what it wrote. */
let saving: Promise<unknown> = Promise.resolve();

/** Changes the named fields and keeps the rest, one change after the other. Rejects only where the browser cannot store. */
export function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const saved = saving.then(() => store(change));
  saving = saved.catch(() => undefined);
  return saved;
}

async function store(change: Partial<Settings>): Promise<Settings> {
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
