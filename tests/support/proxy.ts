// A proxy that forwards nothing and writes everything down. It sees what request listeners miss: WebSockets, and the browser itself.
import { createServer } from 'node:http';
import { closed, listen } from '../../lib/cli/serve.ts';

/** Chromium itself calls these two, extension or not, whatever flags it gets. */
const THE_BROWSERS_OWN = ['accounts.google.com', 'update.googleapis.com'];

export interface LoggingProxy {
  readonly args: readonly string[];
  /** Hosts that anybody but the browser itself wanted to reach. */
  wanted(): readonly string[];
  close(): Promise<void>;
}

export async function startProxy(): Promise<LoggingProxy> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? '/', `http://${request.headers.host ?? 'unknown'}`).hostname);
    response.writeHead(502).end();
  });
  // TLS and WebSockets ask for a tunnel first.
  server.on('connect', (request, socket) => {
    hosts.push((request.url ?? '').split(':')[0] ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const port = await listen(server);
  return {
    args: [`--proxy-server=127.0.0.1:${port}`],
    wanted: () => hosts.filter((host) => !THE_BROWSERS_OWN.includes(host)),
    close: () => closed(server),
  };
}
