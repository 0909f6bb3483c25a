import { browser } from 'wxt/browser';
import { send } from '@/lib/browser/send';
import { loadReader } from '../reading/load-reader';

const SAMPLE = '/sample/policy.html';

/**
 * Reads the sample policy that ships with the extension, as if it stood in the tab. Its links lead where its made-up service would be;
 * its own address is the package's, so that it enters no history.
 */
export async function readSample(tabId: number): Promise<void> {
  const response = await fetch(SAMPLE);
  const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
  const home = parsed.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
  const extractPolicy = await loadReader();
  const document = { ...extractPolicy(parsed, home), url: browser.runtime.getURL(SAMPLE) };
  await send({ type: 'analyzeDocument', tabId, elsewhere: true, document });
}
