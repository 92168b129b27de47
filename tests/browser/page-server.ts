import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { APP_NAMES, type App, bundleApp, sendApp } from './page-apps';

const PAGES = join(import.meta.dirname, '..', 'pages');
const APP = new RegExp(`^/app/(${APP_NAMES.join('|')})(\\.js)?$`);

/** Pages of tests/pages on loopback. */
export interface PageServer {
  /** Address where the extension runs. */
  marked(path: string): string;
  /** The same page where it does not: what the page would be without us. */
  unmarked(path: string): string;
  close(): Promise<void>;
}

/** Serves `/NAME.html` and `/app/NAME`; `?csp` adds a strict policy. */
export async function servePages(): Promise<PageServer> {
  const bundles = new Map<App, Promise<string>>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.searchParams.has('csp')) {
      response.setHeader('content-security-policy', "default-src 'none'; img-src data:; style-src 'none'");
    }
    answer(url, bundles, response).catch(() => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const port = portOf(server);
  return {
    marked: (path) => `http://gazette.localhost:${port}${path}`,
    unmarked: (path) => `http://127.0.0.1:${port}${path}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the page server has no port');
  return address.port;
}

async function answer(url: URL, bundles: Map<App, Promise<string>>, response: ServerResponse): Promise<void> {
  const app = APP.exec(url.pathname);
  const name = APP_NAMES.find((each) => each === app?.[1]);
  if (name && app?.[2]) {
    const bundle = bundles.get(name) ?? bundleApp(name);
    bundles.set(name, bundle);
    response.setHeader('content-type', 'text/javascript; charset=utf-8');
    response.end(await bundle);
    return;
  }
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (name) {
    await sendApp(name, url.searchParams, response);
    return;
  }
  const file = join(PAGES, url.pathname);
  if (!file.startsWith(PAGES) || !existsSync(file)) throw new Error('no such page');
  response.end(readFileSync(file, 'utf8'));
}
