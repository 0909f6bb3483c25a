import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  clearHistory,
  forgetPolicy,
  loadHistory,
  policyAddress,
  pruneHistory,
  recordVisit,
} from '@/lib/browser/history';
import { saveSettings } from '@/lib/browser/settings';
import { sampleReport } from './sample-report';

const DAY = 86_400_000;
const kept = { on: true, days: 365 };
const start = Date.UTC(2026, 2, 3);

beforeEach(() => fakeBrowser.reset());

function visit(sentences: string[], now: number, url = 'https://shop.example/privacy', language = 'en') {
  return recordVisit({ report: sampleReport({ url, language }), sentences, now, isPrivate: false }, kept);
}

describe('policyAddress', () => {
  it.each([
    ['https://shop.example/privacy/#top', 'shop.example/privacy'],
    ['http://shop.example/privacy?utm_source=mail', 'shop.example/privacy'],
    ['https://shop.example/?page=privacy&fbclid=1', 'shop.example?page=privacy'],
    ['file:///tmp/policy.html', null],
    [null, null],
  ])('%s is kept under %s', (url, address) => expect(policyAddress(url)).toBe(address));
});

describe('recordVisit', () => {
  it('has nothing to compare the first visit with', async () => {
    expect(await visit(['one'], start)).toBeUndefined();
    expect((await loadHistory()).map(({ address }) => address)).toEqual(['shop.example/privacy']);
  });

  it('tells no change where no sentence changed', async () => {
    await visit(['one', 'two'], start);
    expect(await visit(['one', 'two'], start + 30 * DAY)).toBeUndefined();
  });

  it('gives the text of the last visit where it was another', async () => {
    await visit(['one'], start);
    await visit(['one'], start + 5 * DAY);
    expect(await visit(['one', 'two'], start + 30 * DAY)).toMatchObject({
      readAt: start + 5 * DAY,
      sentences: ['one'],
    });
  });

  it('still tells the change after a reload, not at the next visit', async () => {
    await visit(['one'], start);
    await visit(['two'], start + 30 * DAY);
    expect(await visit(['two'], start + 30 * DAY + 60_000)).toMatchObject({ sentences: ['one'] });
    expect(await visit(['two'], start + 40 * DAY)).toBeUndefined();
  });

  it('compares no text with one in another language', async () => {
    await visit(['one'], start);
    expect(await visit(['eins'], start + DAY, undefined, 'de')).toBeUndefined();
  });

  it('keeps nothing where history is off', async () => {
    await recordVisit(
      { report: sampleReport(), sentences: ['one'], now: start, isPrivate: false },
      { on: false, days: 365 },
    );
    expect(await loadHistory()).toEqual([]);
  });

  it('keeps nothing of a private window', async () => {
    await recordVisit({ report: sampleReport(), sentences: ['one'], now: start, isPrivate: true }, kept);
    expect(await loadHistory()).toEqual([]);
  });

  it('keeps a bounded number of policies, the latest ones', async () => {
    for (let page = 0; page < 60; page++) await visit(['one'], start + page, `https://shop.example/${page}`);
    const history = await loadHistory();
    expect(history).toHaveLength(50);
    expect(history[0]?.address).toBe('shop.example/59');
  });

  it('keeps a few sentences of each answer, and one of each word of a set', async () => {
    const report = sampleReport();
    const evidence = Array.from({ length: 9 }, (_, at) => ({ quote: `q${at}`, start: at, end: at + 2, heading: null }));
    report.practices['sells-data'] = { answer: 'yes', verdict: 'red-flag', evidence };
    report.practices['data-types'] = {
      answer: ['name', 'email'],
      verdict: 'neutral',
      evidence: evidence.map((one, at) => ({ ...one, word: at < 5 ? 'name' : 'email' })),
    };
    await recordVisit({ report, sentences: [], now: start, isPrivate: false }, kept);
    const practices = (await loadHistory())[0]?.current.report.practices;
    expect(practices?.['sells-data'].evidence.map(({ quote }) => quote)).toEqual(['q0', 'q1', 'q2']);
    expect(practices?.['data-types'].evidence.map(({ word }) => word)).toEqual(['name', 'email']);
  });
});

describe('what is remembered', () => {
  it('goes when it is too old', async () => {
    await visit(['one'], start);
    await pruneHistory({ on: true, days: 30 }, start + 31 * DAY);
    expect(await loadHistory()).toEqual([]);
  });

  it('goes one by one or at once, and leaves the settings alone', async () => {
    const { theme } = await saveSettings({ theme: 'dark' });
    await visit(['one'], start);
    await visit(['one'], start, 'https://other.example/privacy');
    await forgetPolicy('shop.example/privacy');
    expect((await loadHistory()).map(({ address }) => address)).toEqual(['other.example/privacy']);
    await clearHistory();
    expect(await loadHistory()).toEqual([]);
    expect(theme).toBe('dark');
    expect(await fakeBrowser.storage.local.get('settings')).toHaveProperty('settings');
  });

  it('survives garbage in its place', async () => {
    await fakeBrowser.storage.local.set({
      'history:shop.example/privacy': { address: 3, current: null },
      'history:x': 'y',
    });
    expect(await loadHistory()).toEqual([]);
    expect(await visit(['one'], start)).toBeUndefined();
  });
});
