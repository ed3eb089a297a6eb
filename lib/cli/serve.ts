// Serves a folder on this machine only, and remembers what was asked for.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface Served {
  readonly port: number;
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Method and path of every request, in order. */
  readonly hits: readonly string[];
  close(): Promise<void>;
}

export async function serveFolder(folder: string): Promise<Served> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    hits.push(`${request.method} ${path}`);
    void answer(folder, decodeURIComponent(path)).then((file) => {
      if (file === null) return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    });
  });
  const port = await listen(server);
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    hits,
    close: () => closed(server),
  };
}

/** Only 127.0.0.1: the portal is for this machine, and nobody on the same network can open it. */
export function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address.port);
    });
  });
}

export function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Browsers keep connections open; waiting for them would take a minute.
    server.closeAllConnections();
  });
}

/** The file behind a path, or null. `normalize` keeps `..` inside the folder. */
async function answer(folder: string, path: string): Promise<string | null> {
  const wanted = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  const found = await stat(wanted).catch(() => null);
  return found?.isFile() === true ? wanted : null;
}
