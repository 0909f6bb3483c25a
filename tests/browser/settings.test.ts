import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_SETTINGS,
  isListed,
  loadSettings,
  repairSettings,
  type Settings,
  saveSettings,
  siteOf,
  watchSettings,
} from '@/lib/browser/settings';

beforeEach(() => fakeBrowser.reset());

const mine: Settings = {
  detection: false,
  toolbarBadge: 'grade',
  pageBadge: false,
  verdicts: { 'sells-data:no': 'neutral', 'data-types:health': 'red-flag' },
  dealBreakers: ['ai-training:yes'],
  ignoredSites: ['bank.example'],
  pageBadgeHiddenSites: ['shop.example'],
  history: { on: false, days: 30 },
  theme: 'dark',
  language: 'fr',
  shortcuts: false,
  letterLaw: 'ccpa',
};

describe('repairSettings', () => {
  it('keeps valid settings as they are', () => {
    expect(repairSettings(mine)).toEqual({ settings: mine, problems: [] });
  });

  it('gives the defaults for nothing', () => {
    expect(repairSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it.each<[string, keyof Settings, unknown]>([
    ['a word for a switch', 'detection', 'yes'],
    ['an unknown choice', 'toolbarBadge', 'number'],
    ['a list for a record', 'verdicts', ['red-flag']],
    ['a record for a list', 'dealBreakers', { 0: 'x' }],
    ['null', 'history', null],
    ['a number', 'theme', 3],
  ])('sets back a field that holds %s, and only that', (_what, field, value) => {
    const { settings, problems } = repairSettings({ ...mine, [field]: value });
    expect(settings).toEqual({ ...mine, [field]: DEFAULT_SETTINGS[field] });
    expect(problems).toEqual([field]);
  });

  it('drops one entry of a collection and keeps the others', () => {
    const { settings, problems } = repairSettings({
      ...mine,
      verdicts: { 'sells-data:yes': 'awful', 'sells-data:no': 'good', 'no answer': 'good' },
      ignoredSites: ['ok.example', 7, 'https://no.example/path', 'also-ok.example'],
    });
    expect(settings.verdicts).toEqual({ 'sells-data:no': 'good' });
    expect(settings.ignoredSites).toEqual(['ok.example', 'also-ok.example']);
    expect(problems.sort()).toEqual([
      'ignoredSites.1',
      'ignoredSites.2',
      'verdicts.no answer',
      'verdicts.sells-data:yes',
    ]);
  });

  it('repairs inside a group', () => {
    const { settings, problems } = repairSettings({ history: { on: false, days: -3 } });
    expect(settings.history).toEqual({ on: false, days: DEFAULT_SETTINGS.history.days });
    expect(problems).toEqual(['history.days']);
  });

  it('names what it does not know', () => {
    const { settings, problems } = repairSettings({ ...mine, colour: 'blue' });
    expect(settings).toEqual(mine);
    expect(problems).toEqual(['colour']);
  });

  it('takes no entry of the prototype for a field', () => {
    const { settings } = repairSettings(JSON.parse('{"__proto__": {"detection": false}, "constructor": 1}'));
    expect(settings).toEqual(DEFAULT_SETTINGS);
  });

  it('survives any garbage, repairs nothing twice and changes nothing of what it was given', () => {
    const field = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS));
    const garbage = fc.oneof(fc.anything(), fc.dictionary(field, fc.jsonValue()), fc.jsonValue());
    fc.assert(
      fc.property(garbage, (stored) => {
        const before = fc.stringify(stored);
        const { settings } = repairSettings(stored);
        expect(repairSettings(settings)).toEqual({ settings, problems: [] });
        expect(fc.stringify(stored)).toBe(before);
      }),
    );
  });

  it('keeps every valid field beside a broken one', () => {
    const fields = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.constantFrom(null, 'nonsense', -1, [null], { a: 1 }),
        (broken, value) => {
          const { settings } = repairSettings({ ...mine, [broken]: value });
          for (const field of fields) if (field !== broken) expect(settings[field]).toEqual(mine[field]);
        },
      ),
    );
  });
});

describe('stored settings', () => {
  it('come back as they were saved', async () => {
    await saveSettings(mine);
    expect(await loadSettings()).toEqual(mine);
  });

  it('are changed field by field', async () => {
    await saveSettings(mine);
    await saveSettings({ theme: 'light' });
    expect(await loadSettings()).toEqual({ ...mine, theme: 'light' });
  });

  it('are told to whoever watches, until it stops', async () => {
    const seen: string[] = [];
    const stop = watchSettings(({ theme }) => seen.push(theme));
    await saveSettings({ theme: 'dark' });
    stop();
    await saveSettings({ theme: 'light' });
    expect(seen).toEqual(['dark']);
  });
});

describe('sites', () => {
  it.each([
    ['https://www.shop.example/privacy', 'shop.example'],
    ['http://127.0.0.1:8080/x', '127.0.0.1'],
    ['chrome://settings', null],
    ['file:///C:/policy.html', null],
    ['nonsense', null],
    [null, null],
  ])('%s is of %s', (url, site) => expect(siteOf(url)).toBe(site));

  it('stand for their subdomains, not for others that end alike', () => {
    expect(isListed(['shop.example'], 'https://legal.shop.example/')).toBe(true);
    expect(isListed(['shop.example'], 'https://workshop.example/')).toBe(false);
  });
});
