import { readFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const FIXTURES = 'tests/fixtures';

/** The invented services at their own addresses: a proxy that serves the fixtures and reaches nothing else. */
export interface SampleWeb {
  port: number;
  /** Address → what is served there from now on. */
  changed: Map<string, string>;
  addresses(): Iterable<string>;
  close(): Promise<void>;
}

/** Addresses in the browser's bar, over http. */
export async function serveSampleWeb(): Promise<SampleWeb> {
  const files = new Map<string, string>();
  for (const folder of ['policies', 'other'])
    for (const { file, url } of JSON.parse(await readFile(join(FIXTURES, folder, 'index.json'), 'utf8')))
      if (url) files.set(url.replace('https:', 'http:'), join(FIXTURES, folder, file));
  const changed = new Map<string, string>();
  const server = http.createServer(async (request, response) => {
    const url = request.url ?? '';
    const file = files.get(url);
    response.statusCode = file ? 200 : 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(file && (changed.get(url) ?? (await readFile(file))));
  });
  server.on('connect', (_, socket) => socket.destroy());
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    changed,
    addresses: () => files.keys(),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
