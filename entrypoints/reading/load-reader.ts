import type { extractPolicy } from '@/lib/page/extract';

/** The package's own file: not for the bundler, which would pack the reader a second time. */
const READER = '/reader.js';

/** The reader of pages, for documents that the extension's pages fetched and parsed. */
export async function loadReader(): Promise<typeof extractPolicy> {
  await import(/* @vite-ignore */ READER);
  if (!globalThis.privacyGistReader) throw new Error('reader.js offers no reader');
  return globalThis.privacyGistReader.extractPolicy;
}
