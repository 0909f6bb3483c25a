import { describe, expect, it } from 'vitest';
import { importSettings } from '@/entrypoints/options/import-settings';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/browser/settings';

const current: Settings = {
  ...DEFAULT_SETTINGS,
  theme: 'dark',
  dealBreakers: ['sells-data:yes'],
  history: { on: false, days: 30 },
};

describe('importSettings', () => {
  it('takes back what was exported', () => {
    const exported: unknown = JSON.parse(JSON.stringify(current));
    expect(importSettings(DEFAULT_SETTINGS, exported)).toEqual({ settings: current, problems: [] });
  });

  it('leaves what the file does not name', () => {
    expect(importSettings(current, { toolbarBadge: 'grade' })).toEqual({
      settings: { ...current, toolbarBadge: 'grade' },
      problems: [],
    });
  });

  it('leaves what the file names wrongly, and tells each field', () => {
    const file = {
      theme: 'pink',
      colour: 1,
      history: { days: -1, on: true },
      ignoredSites: ['shop.example', 'no site'],
      verdicts: { 'sells-data:yes': 'concern', 'ai-training:yes': 'awful' },
    };
    const imported = importSettings(current, file);
    expect(imported?.settings).toEqual({
      ...current,
      history: { on: true, days: 30 },
      ignoredSites: ['shop.example'],
      verdicts: { 'sells-data:yes': 'concern' },
    });
    expect(imported?.problems.toSorted()).toEqual(
      ['colour', 'history.days', 'ignoredSites.1', 'theme', 'verdicts.ai-training:yes'].toSorted(),
    );
  });

  it.each([null, 7, 'text', [], {}, { colour: 1 }, { theme: 7 }])('finds no settings in %j', (file) => {
    expect(importSettings(current, file)).toBeNull();
  });

  it('is not led astray by names of the language', () => {
    const file: unknown = JSON.parse('{"__proto__": {"theme": "light"}, "constructor": 1, "theme": "light"}');
    expect(importSettings(current, file)?.settings).toEqual({ ...current, theme: 'light' });
  });
});
