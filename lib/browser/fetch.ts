/** A page is text; what is longer than this is no policy (bytes). */
const MAX_BYTES = 10_000_000;
/** ms */
const PATIENCE = 20_000;

export type FetchedPage =
  | { ok: true; url: string; contentType: string; bytes: ArrayBuffer; charset: string | null }
  | { ok: false; reason: 'unreachable' | 'refused' | 'too-big' | 'not-text' };

/**
 * Fetches one page as a stranger would: once, without cookies or referrer, not from a cache that a visit left.
 * To be called when the user asks for it, and never otherwise. Never rejects.
 */
export async function fetchPage(url: string): Promise<FetchedPage> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
      headers: { accept: 'text/html,application/xhtml+xml,application/pdf,text/plain' },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) return { ok: false, reason: 'refused' };
    const [contentType = '', ...parameters] = (response.headers.get('content-type') ?? 'text/html')
      .toLowerCase()
      .split(';');
    if (!/html|xml|pdf|text\/plain/.test(contentType)) return { ok: false, reason: 'not-text' };
    const bytes = await readBounded(response);
    if (!bytes) return { ok: false, reason: 'too-big' };
    const charset = /charset="?([\w-]+)/.exec(parameters.join(';'))?.[1] ?? null;
    return { ok: true, url: response.url || url, contentType: contentType.trim(), bytes, charset };
  } catch {
    return { ok: false, reason: 'unreachable' };
  }
}

/** The page's text, by the encoding that its header, its byte order mark or its first kilobyte names; UTF-8 otherwise. */
export function decodePage(bytes: ArrayBuffer, charset: string | null): string {
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 1024));
  const named = charset ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

async function readBounded(response: Response): Promise<ArrayBuffer | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MAX_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  return new Blob(chunks).arrayBuffer();
}
