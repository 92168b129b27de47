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
  /** A live blog that adds entries when asked (`LiveBlogPage`). */
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

/** What the live blog's page can be asked, in its own world, as `window.blog`. */
export interface LiveBlogPage {
  /**
   * Adds entries at the top, the oldest going where there are more than fit. Before the next one comes, each must have
   * been painted, and `every` milliseconds be over.
   * @returns how many were not painted within `patience` milliseconds
   */
  run(from: number, to: number, every: number, patience: number): Promise<number>;
}

/**
 * The page's own script. The loop runs in the page and not in what drives it, because all that is evaluated from outside
 * stays in the page's memory as code, where it would be taken for ours.
 */
const BLOG_SCRIPT = `
  const [places, speakers] = [${JSON.stringify(PLACES)}, ${JSON.stringify(SPEAKERS)}];
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  function entry(n) {
    const at = new Date(Date.parse('2026-02-03T09:00:00Z') + n * 5000).toISOString();
    const section = document.createElement('section');
    const said = (3 + n % 90) + ' people were injured near milestone ' + n + ' outside ' + places.at(n % places.length);
    section.innerHTML = '<time datetime="' + at + '">' + at.slice(11, 19) + '</time><p></p>';
    section.lastChild.textContent = said + ', ' + speakers.at(n % speakers.length) + ' said. ${PLAIN}';
    return section;
  }
  function add(n) {
    const added = entry(n);
    document.querySelector('h1').after(added);
    const entries = document.querySelectorAll('section');
    if (entries.length > ${ENTRIES_KEPT}) entries[entries.length - 1].remove();
    return added;
  }
  const isPainted = (section) => [...CSS.highlights].some(([name, ranges]) =>
    name.startsWith('by-whose-count') && [...ranges].some(({ startContainer }) => section.contains(startContainer)));
  window.blog = {
    run: async (from, to, every, patience) => {
      let unpainted = 0;
      for (let n = from; n < to; n++) {
        const over = pause(every);
        const added = add(n);
        const end = performance.now() + patience;
        while (!isPainted(added) && performance.now() < end) await pause(10);
        if (!isPainted(added)) unpainted += 1;
        await over;
      }
      return unpainted;
    },
  };
  document.querySelector('h1').after(entry(-1), entry(-2));
`;

function liveBlog(): string {
  return page('Live: storm over the valley', `<script>${BLOG_SCRIPT}</script>`);
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
