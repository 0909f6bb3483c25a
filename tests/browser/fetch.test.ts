import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodePage, fetchPage } from '@/lib/browser/fetch';

const url = 'https://shop.example/privacy';

function answer(body: BodyInit | null, init: ResponseInit & { type?: string } = {}): void {
  const headers = { 'content-type': init.type ?? 'text/html; charset=utf-8' };
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, { ...init, headers })),
  );
}

afterEach(() => vi.unstubAllGlobals());

describe('fetchPage', () => {
  it('asks once, as a stranger', async () => {
    answer('<p>We sell nothing.</p>');
    const page = await fetchPage(url);
    expect(page).toMatchObject({ ok: true, url, contentType: 'text/html', charset: 'utf-8' });
    const [[address, options]] = vi.mocked(fetch).mock.calls as [[string, RequestInit]];
    expect(vi.mocked(fetch)).toHaveBeenCalledTimes(1);
    expect(address).toBe(url);
    expect(options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
  });

  it('says why there is nothing to read', async () => {
    answer('gone', { status: 404 });
    expect(await fetchPage(url)).toEqual({ ok: false, reason: 'refused' });
    answer('GIF89a', { type: 'image/gif' });
    expect(await fetchPage(url)).toEqual({ ok: false, reason: 'not-text' });
    answer(new Uint8Array(10_000_001));
    expect(await fetchPage(url)).toEqual({ ok: false, reason: 'too-big' });
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.reject(new TypeError('Failed to fetch'))),
    );
    expect(await fetchPage(url)).toEqual({ ok: false, reason: 'unreachable' });
  });
});

describe('decodePage', () => {
  const bytes = (...codes: number[]): ArrayBuffer => Uint8Array.from(codes).buffer;

  it('takes the encoding of the header, then of the page, then UTF-8', () => {
    expect(decodePage(bytes(0xfc), 'iso-8859-1')).toBe('ü');
    const meta = new TextEncoder().encode('<meta charset="windows-1251">');
    expect(decodePage(bytes(...meta, 0xc0), null)).toContain('А');
    expect(decodePage(bytes(0xc3, 0xbc), null)).toBe('ü');
  });

  it('reads on where the encoding is unknown', () => {
    expect(decodePage(bytes(0x61), 'no-such-code')).toBe('a');
  });
});
