import { readFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

export interface SeenRequest {
  method: string;
  /** Path on this server; the whole address where the server was used as a proxy. */
  target: string;
  headers: http.IncomingHttpHeaders;
}

export interface FixtureServer {
  origin: string;
  requests: SeenRequest[];
  /** What to answer for a path instead of the file: a page that changed. */
  changed: Map<string, string>;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Serves a folder on loopback, a free port. Any host's name may be asked of it: it serves as the proxy that nothing passes. */
export async function serve(folder: string): Promise<FixtureServer> {
  const root = resolve(folder);
  const requests: SeenRequest[] = [];
  const changed = new Map<string, string>();
  const server = http.createServer(async (request, response) => {
    const target = request.url ?? '/';
    requests.push({ method: request.method ?? '', target, headers: request.headers });
    const file = join(root, normalize(decodeURIComponent(new URL(target, 'http://loopback').pathname)));
    try {
      if (!target.startsWith('/') || !file.startsWith(root)) throw new Error('not ours');
      const content = changed.get(target) ?? (await readFile(file));
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
      response.end(content);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  server.on('connect', (request, socket) => {
    requests.push({ method: 'CONNECT', target: request.url ?? '', headers: request.headers });
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    changed,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
