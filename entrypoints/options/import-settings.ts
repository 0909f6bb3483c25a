import { repairSettings, type Settings } from '@/lib/browser/settings';

export interface ImportedSettings {
  settings: Settings;
  /** Paths of what was not understood; there the settings stay as they were. */
  problems: string[];
}

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The current settings with what a file says, field by field: what it does not name stays, what it names wrongly stays too and is told.
 * Null where the file holds nothing of settings.
 */
export function importSettings(current: Settings, file: unknown): ImportedSettings | null {
  if (!isFields(file)) return null;
  let settings = current;
  let understood = 0;
  const problems: string[] = [];
  for (const [name, value] of Object.entries(file)) {
    const checked = repairSettings({ [name]: value });
    problems.push(...checked.problems);
    if (!Object.hasOwn(current, name) || checked.problems.includes(name)) continue;
    const key = name as keyof Settings;
    settings = { ...settings, [key]: checked.settings[key] };
    if (key === 'history') settings = { ...settings, history: importHistory(current, value, checked.problems) };
    understood++;
  }
  return understood > 0 ? { settings, problems: [...new Set(problems)] } : null;
}

/** One of its two fields may be missing or wrong: it is not set to its default, it stays. */
function importHistory({ history }: Settings, value: unknown, problems: string[]): Settings['history'] {
  const named = Object.entries(isFields(value) ? value : {}).filter(([name]) => !problems.includes(`history.${name}`));
  return repairSettings({ history: { ...history, ...Object.fromEntries(named) } }).settings.history;
}
