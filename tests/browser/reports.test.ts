import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearState, loadState, loadStates, saveState, type TabState, watchState } from '@/lib/browser/reports';

const forbidden: TabState = { url: 'about:config', site: null, status: 'forbidden' };

beforeEach(() => fakeBrowser.reset());

describe('the state of a tab', () => {
  it('is kept by tab, until it is cleared', async () => {
    await saveState(7, forbidden);
    expect(await loadState(7)).toEqual(forbidden);
    expect(await loadState(8)).toBeUndefined();
    await clearState(7);
    expect(await loadState(7)).toBeUndefined();
  });

  it('is told to whoever watches that tab', async () => {
    const seen: (string | undefined)[] = [];
    const stop = watchState(7, (state) => seen.push(state?.status));
    await saveState(7, forbidden);
    await saveState(8, forbidden);
    await clearState(7);
    stop();
    await saveState(7, forbidden);
    expect(seen).toEqual(['forbidden', undefined]);
  });

  it('is kept for a bounded number of tabs', async () => {
    for (let tab = 0; tab < 40; tab++) await saveState(tab, forbidden);
    expect(await loadStates()).toHaveLength(24);
  });

  it('makes room where the browser has none left', async () => {
    await saveState(1, forbidden);
    const set = fakeBrowser.storage.session.set;
    let refused = false;
    fakeBrowser.storage.session.set = async (items) => {
      if (!refused) {
        refused = true;
        throw new Error('QUOTA_BYTES quota exceeded');
      }
      return set(items);
    };
    await saveState(2, forbidden);
    fakeBrowser.storage.session.set = set;
    expect((await loadStates()).map(({ tabId }) => tabId)).toEqual([2]);
  });
});
