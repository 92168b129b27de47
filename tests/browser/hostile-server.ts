import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostilePage } from '../pages/hostile/page';

/** Hostile pages on loopback: at an address where the extension runs, and at one where it does not. */
export interface HostileServer {
  marked(name: string): string;
  unmarked(name: string): string;
  /** An address without the host, by which both are told alike. */
  plain(text: string): string;
  close(): Promise<void>;
}

/** Serves `/hostile/NAME`, and what any of these pages asks for with nothing. */
export async function serveHostile(pages: readonly HostilePage[]): Promise<HostileServer> {
  const made = new Map<string, string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.find(({ name }) => pathname === `/hostile/${name}`);
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    const html = made.get(page.name) ?? page.html();
    made.set(page.name, html);
    if (page.policy) response.setHeader('content-security-policy', page.policy);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  const { port } = server.address() as AddressInfo;
  const hosts = { marked: `gazette.localhost:${port}`, unmarked: `127.0.0.1:${port}` };
  return {
    marked: (name) => `http://${hosts.marked}/hostile/${name}`,
    unmarked: (name) => `http://${hosts.unmarked}/hostile/${name}`,
    plain: (text) => text.replaceAll(hosts.marked, 'HOST').replaceAll(hosts.unmarked, 'HOST'),
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
