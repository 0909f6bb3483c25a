import { browser } from 'wxt/browser';
import type { ExtensionMessage, PageBadgeContent, PageMessage } from './messages';

type Reply<M> = M extends { type: 'pageBadge' } ? PageBadgeContent | null : undefined;

/** Sends a wish to the background; resolves when it was taken up and, but for `pageBadge`, with nothing. */
export function send<M extends PageMessage | ExtensionMessage>(message: M): Promise<Reply<M>> {
  return browser.runtime.sendMessage<M, Reply<M>>(message);
}
