import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', 'newsroom');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

interface Outlet {
  id: string;
  name: string;
  host: string;
  lang: string;
  about: string;
  articles: { slug: string; title: string; published: string }[];
}

interface Newsroom {
  front: string;
  outlets: Outlet[];
}

export interface ServedNewsroom {
  port: number;
  close: () => Promise<void>;
  /** Address of an article, or of the outlet's front page when no slug is given. Throws on an outlet or article that the newsroom has not. */
  url: (outlet: string, slug?: string) => string;
}

/** The sample outlets and their articles, as `newsroom/outlets.json` lists them. */
export async function readNewsroom(): Promise<Newsroom> {
  return JSON.parse(await readFile(join(ROOT, 'outlets.json'), 'utf8')) as Newsroom;
}

/**
 * Serves the sample newsroom on loopback, each outlet under its own `*.localhost` host name, as sites are on the web.
 * `port` 0 takes a free one. Rejects when the port is taken.
 */
export async function serveNewsroom(port = 0): Promise<ServedNewsroom> {
  const newsroom = await readNewsroom();
  const server = createServer((request, response) => {
    const at = new URL(request.url ?? '/', `http://${request.headers.host ?? newsroom.front}`);
    answer(newsroom, at, response).catch(() => send(response, 500, '.html', page('en', 'Error', '<h1>Error</h1>')));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    url: (id, slug) => {
      const outlet = newsroom.outlets.find((candidate) => candidate.id === id);
      if (!outlet) throw new Error(`no outlet "${id}" in the newsroom`);
      if (slug && !outlet.articles.some((article) => article.slug === slug)) throw new Error(`no article "${slug}"`);
      return `http://${outlet.host}:${bound}/${slug ?? ''}`;
    },
  };
}

async function answer(newsroom: Newsroom, at: URL, response: ServerResponse): Promise<void> {
  const outlet = newsroom.outlets.find((candidate) => candidate.host === at.hostname);
  if (at.pathname === '/front.css') return sendFile(response, 'front.css');
  if (!outlet) return send(response, 200, '.html', front(newsroom, at.port));
  if (at.pathname === '/') return send(response, 200, '.html', outletFront(outlet));
  if (at.pathname === '/style.css') return sendFile(response, join(outlet.id, 'style.css'));
  const slug = at.pathname.slice(1).replace(/\.html$/, '');
  // Only listed articles are files: nothing of the address reaches the file system unchecked.
  if (outlet.articles.some((article) => article.slug === slug)) {
    return sendFile(response, join(outlet.id, `${slug}.html`));
  }
  send(response, 404, '.html', page(outlet.lang, 'Not found', '<h1>Not found</h1>'));
}

async function sendFile(response: ServerResponse, path: string): Promise<void> {
  send(response, 200, extname(path), await readFile(join(ROOT, path), 'utf8'));
}

function send(response: ServerResponse, status: number, extension: string, body: string): void {
  response.writeHead(status, { 'content-type': TYPES[extension] ?? 'text/plain; charset=utf-8' });
  response.end(body);
}

function front(newsroom: Newsroom, port: string): string {
  const sections = newsroom.outlets.map((outlet) => {
    const origin = `http://${outlet.host}${port ? `:${port}` : ''}`;
    return `<h2><a href="${origin}/">${outlet.name}</a> <small>${outlet.about}</small></h2>${list(outlet, origin)}`;
  });
  const intro = '<h1>The sample newsroom</h1><p>Invented outlets with articles to try the extension on.</p>';
  return page('en', 'The sample newsroom', intro + sections.join(''));
}

function outletFront(outlet: Outlet): string {
  return page(outlet.lang, outlet.name, `<h1>${outlet.name}</h1><p>${outlet.about}</p>${list(outlet, '')}`);
}

function list(outlet: Outlet, origin: string): string {
  const items = outlet.articles.map(
    ({ slug, title, published }) =>
      `<li><time datetime="${published}">${published.slice(0, 16).replace('T', ' ')}</time><a href="${origin}/${slug}">${title}</a></li>`,
  );
  return `<ul lang="${outlet.lang}" dir="auto">${items.join('')}</ul>`;
}

function page(lang: string, title: string, body: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/front.css"></head><body>${body}</body></html>`;
}
