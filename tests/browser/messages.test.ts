import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Handlers, listen } from '@/lib/browser/messages';

const own = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const page = { id: fakeBrowser.runtime.id, url: 'https://shop.example/privacy', frameId: 0, tab: { id: 7 } };
const found = { type: 'policyFound' };

const fromPage = vi.fn<Handlers['fromPage']>(async () => undefined);
const fromExtension = vi.fn<Handlers['fromExtension']>(async () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  listen({ fromPage, fromExtension });
});

async function receive(message: unknown, sender: object): Promise<void> {
  await fakeBrowser.runtime.onMessage.trigger(message, sender as never);
}

describe('listen', () => {
  it('passes on what a page found, with where it came from', async () => {
    await receive(found, page);
    expect(fromPage).toHaveBeenCalledWith(found, { tabId: 7, frameId: 0, url: 'https://shop.example/privacy' });
  });

  it('passes on what the extension’s own pages ask for', async () => {
    await receive({ type: 'readTab', tabId: 7, anyway: true }, own);
    expect(fromExtension).toHaveBeenCalledWith({ type: 'readTab', tabId: 7, anyway: true });
  });

  it.each<[string, unknown, object]>([
    ['another extension', found, { ...page, id: 'other' }],
    ['a page that asks for what only the extension may', { type: 'eraseAll' }, page],
    ['a page that asks to read another tab', { type: 'readTab', tabId: 8 }, page],
    ['no tab at all', found, { id: fakeBrowser.runtime.id, url: 'https://shop.example/' }],
    ['a page that hides the badge nobody knows where', { type: 'hidePageBadge', where: 'x'.repeat(1000) }, page],
    ['the extension with no tab', { type: 'readTab', tabId: -1 }, own],
    ['the extension with no document', { type: 'analyzeDocument', tabId: 1, elsewhere: true, document: {} }, own],
    ['nobody knows what', null, page],
  ])('ignores %s', async (_who, message, sender) => {
    await receive(message, sender);
    expect(fromPage).not.toHaveBeenCalled();
    expect(fromExtension).not.toHaveBeenCalled();
  });
});
