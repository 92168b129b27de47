import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { build, type Plugin } from 'esbuild';

/** Loads as a server would: the test runner itself has Preact stand in for React. */
const onServer = createRequire(import.meta.url);
const APPS = join(import.meta.dirname, '..', 'pages', 'apps');

interface State {
  title: string;
  paragraphs: string[];
}

/** Pages that a framework builds, `/app/NAME` with its script `/app/NAME.js`. */
export const APP_NAMES = ['react', 'vue', 'svelte', 'preact', 'lit', 'htmx', 'next', 'nuxt', 'stream'] as const;
export type App = (typeof APP_NAMES)[number];

/** The page's script, bundled as it would be released. */
export async function bundleApp(app: App): Promise<string> {
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

/** Sends what the server of such a page sends: `?client` an empty root, `?part` a piece that replaces another. */
export async function sendApp(app: App, params: URLSearchParams, response: Writable): Promise<void> {
  if (app === 'stream') {
    const { send } = onServer(join(APPS, 'stream-server.mjs')) as { send: (to: Writable) => void };
    send(response);
  } else if (params.has('part')) response.end(tagsOf((await articleStates()).second));
  else response.end(shell(app, await bodyOf(app, params.has('client'))));
}

async function bodyOf(app: App, isEmpty: boolean): Promise<string> {
  const markup = isEmpty || app === 'lit' ? '' : await renderApp(app);
  if (app === 'next')
    return `<div id="__next">${markup}</div><script id="__NEXT_DATA__" type="application/json">{}</script>`;
  if (app === 'nuxt') return `<div id="__nuxt">${markup}</div><script>window.__NUXT__={}</script>`;
  return `<div id="root">${markup}</div>`;
}

function shell(app: App, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article">
<title>Twelve soldiers killed in raid on hill post, minister says</title><link rel="icon" href="data:,"></head>
<body>${body}<script type="module" src="/app/${app}.js"></script></body></html>`;
}

async function articleStates(): Promise<{ first: State; second: State }> {
  return (await import(join(APPS, 'article.mjs'))) as { first: State; second: State };
}

const tagsOf = ({ title, paragraphs }: State): string =>
  `<h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;

/** What the server sends before the framework has started in the page. */
async function renderApp(app: App): Promise<string> {
  const { first } = await articleStates();
  const { title, paragraphs } = first;
  switch (app) {
    case 'react': {
      const [head, ...rest] = paragraphs;
      const tags = rest.map((text) => `<p>${text}</p>`).join('');
      return `<article><h1>${title}</h1><p>${head}</p><!--$-->${tags}<!--/$--><p>Figures: <!-- -->2<!-- --> offices.</p></article>`;
    }
    case 'vue':
      return `<article><h1>${title}</h1><!--[-->${paragraphs.map((text) => `<p>${text}</p>`).join('')}<!--]--></article>`;
    case 'svelte':
      return renderSvelte();
    case 'next':
    case 'nuxt':
      return renderOnServer(app);
    default:
      return `<article>${tagsOf(first)}</article>`;
  }
}

/** The page as the framework's own server part renders it. */
async function renderOnServer(app: App): Promise<string> {
  const { render } = onServer(join(APPS, `${app}-server.mjs`)) as { render: () => Promise<string> };
  return render();
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
