import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const PAGES = join(import.meta.dirname, '..', 'pages');
const APPS = join(PAGES, 'apps');
type App = 'react' | 'vue' | 'svelte';

/** Pages of tests/pages on loopback. */
export interface PageServer {
  /** Address where the extension runs. */
  marked(path: string): string;
  /** The same page where it does not: what the page would be without us. */
  unmarked(path: string): string;
  close(): Promise<void>;
}

/** Serves `/NAME.html` and `/app/NAME`; `?csp` adds a strict policy, `?client` leaves the framework page empty at first. */
export async function servePages(): Promise<PageServer> {
  const bundles = new Map<string, Promise<string>>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    void answer(url, bundles).then(
      ({ type, body }) => {
        if (url.searchParams.has('csp')) {
          response.setHeader('content-security-policy', "default-src 'none'; img-src data:; style-src 'none'");
        }
        response.setHeader('content-type', `${type}; charset=utf-8`);
        response.end(body);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
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

async function answer(url: URL, bundles: Map<string, Promise<string>>): Promise<{ type: string; body: string }> {
  const app = /^\/app\/(react|vue|svelte)(\.js)?$/.exec(url.pathname);
  if (app?.[2]) {
    const name = app[1] as App;
    const bundle = bundles.get(name) ?? bundleApp(name);
    bundles.set(name, bundle);
    return { type: 'text/javascript', body: await bundle };
  }
  if (app) {
    const name = app[1] as App;
    const markup = url.searchParams.has('client') ? '' : await renderApp(name);
    return { type: 'text/html', body: shell(name, markup) };
  }
  const file = join(PAGES, url.pathname);
  if (!file.startsWith(PAGES) || !existsSync(file)) throw new Error('no such page');
  return { type: 'text/html', body: readFileSync(file, 'utf8') };
}

function shell(app: App, markup: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article">
<title>Twelve soldiers killed in raid on hill post, minister says</title><link rel="icon" href="data:,"></head>
<body><div id="root">${markup}</div><script type="module" src="/app/${app}.js"></script></body></html>`;
}

async function bundleApp(app: App): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(APPS, `${app}.mjs`)],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' },
    plugins: [svelte('client')],
  });
  return outputFiles[0]?.text ?? '';
}

/** What the server sends before the framework has started in the page. */
async function renderApp(app: App): Promise<string> {
  const article = (await import(join(APPS, 'article.mjs'))) as { first: { title: string; paragraphs: string[] } };
  const { title, paragraphs } = article.first;
  if (app === 'react') {
    const [head, ...rest] = paragraphs;
    const tags = rest.map((text) => `<p>${text}</p>`).join('');
    return `<article><h1>${title}</h1><p>${head}</p><!--$-->${tags}<!--/$--><p>Figures: <!-- -->2<!-- --> offices.</p></article>`;
  }
  const list = paragraphs.map((text) => `<p>${text}</p>`);
  if (app === 'vue') return `<article><h1>${title}</h1><!--[-->${list.join('')}<!--]--></article>`;
  return renderSvelte();
}

async function renderSvelte(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "import { render } from 'svelte/server'; import Article from './Article.svelte'; export const body = render(Article).body;",
      resolveDir: APPS,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    plugins: [svelte('server')],
  });
  const code = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  const { body } = (await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)) as { body: string };
  return body;
}

function svelte(generate: 'client' | 'server'): Plugin {
  return {
    name: 'svelte',
    setup(bundler) {
      bundler.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
        const { compile } = await import('svelte/compiler');
        const { js } = compile(readFileSync(path, 'utf8'), { generate, filename: path });
        return { contents: js.code, loader: 'js' };
      });
    },
  };
}
