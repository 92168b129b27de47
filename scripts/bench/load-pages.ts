import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Entries that the live blog keeps on its page, as such pages do: an older one goes when a new one comes. */
export const ENTRIES_KEPT = 40;

const PLACES = ['Darran', 'Velmo', 'Kestra', 'Olin', 'Mardu', 'Tesk', 'Brinn'];
const SPEAKERS = ['the interior minister', 'the army', 'police', 'the district hospital', 'a rescue official'];
/** Paragraphs with a claim in each of the articles that are opened together, and those without between them. */
const CLAIMS = 8;
const PLAIN =
  'The road past the mill follows the river for most of its length, and those who use it know where it floods.';

export interface LoadPages {
  /** Article `n` of those that are opened together; each tells an event of its own. */
  article(n: number): string;
  /** A live blog to which `addEntry` adds. */
  liveBlog: string;
  close(): Promise<void>;
}

/** Serves articles of some 500 words and a live blog on a host where the extension of the newsroom build runs. */
export async function serveLoadPages(): Promise<LoadPages> {
  const server = createServer((request, response) => {
    const n = /^\/news\/load-(\d+)$/.exec(request.url ?? '')?.[1];
    const body = n === undefined ? (request.url === '/news/live-blog' ? liveBlog() : null) : article(Number(n));
    response.writeHead(body === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const at = (path: string) => `http://load.localhost:${(server.address() as AddressInfo).port}${path}`;
  return {
    article: (n) => at(`/news/load-${n}`),
    liveBlog: at('/news/live-blog'),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/**
 * Source that adds entry `n` to the live blog, at its top, as the page's own script would, and takes the oldest away where
 * there are more than fit. Each entry has a time, a figure and a sentence of its own.
 */
export function addEntry(n: number): string {
  return `(() => {
    const blog = document.querySelector('article');
    blog.querySelector('h1').insertAdjacentHTML('afterend', ${JSON.stringify(entry(n))});
    const entries = blog.querySelectorAll('section');
    if (entries.length > ${ENTRIES_KEPT}) entries[entries.length - 1].remove();
  })()`;
}

function entry(n: number): string {
  const at = new Date(Date.parse('2026-02-03T09:00:00Z') + n * 5_000).toISOString();
  const speaker = SPEAKERS[n % SPEAKERS.length];
  const text = `${3 + (n % 90)} people were injured near milestone ${n} outside ${PLACES[n % PLACES.length]}, ${speaker} said. ${PLAIN}`;
  return `<section id="entry-${n}"><time datetime="${at}">${at.slice(11, 19)}</time><p>${text}</p></section>`;
}

function liveBlog(): string {
  return page('Live: storm over the valley', entry(-1) + entry(-2));
}

function article(n: number): string {
  const texts = Array.from({ length: CLAIMS }, (_, i) => {
    const place = `${PLACES[n % PLACES.length]}${String.fromCharCode(97 + (n % 26))}ar`;
    const said = `${SPEAKERS[i % SPEAKERS.length]} said`;
    return `<p>${3 + n + i} soldiers were killed when gunmen stormed post ${i + 1} near ${place} on Wednesday night, ${said}.</p><p>${PLAIN} ${PLAIN}</p>`;
  });
  return page(`Posts attacked, report ${n}`, texts.join(''));
}

function page(title: string, body: string): string {
  const head = `<meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">`;
  return `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>${title}</h1>${body}</article></body></html>`;
}
