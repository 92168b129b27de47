import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHtml } from '../../scripts/html-document';

/** A document without layout or scripts, as the commands read HTML. */
export function parse(html: string, url = 'https://gazette.example/world/raid'): Document {
  return openHtml(html, url).document;
}

/** One of the pages under tests/pages. */
export function parsePage(name: string): Document {
  return parse(readFileSync(join(import.meta.dirname, '..', 'pages', `${name}.html`), 'utf8'));
}

/** A page with these blocks of markup as its article. */
export function articleOf(...markup: string[]): Document {
  return parse(`<!doctype html><html lang="en"><head><title>A headline of some length</title></head>
    <body><main><article><h1>A headline of some length</h1>${markup.join('\n')}</article></main></body></html>`);
}

/** Prose without figures, long enough to be an article's. */
export const FILLER =
  'The road below the town runs along the river for most of its length, and those who use it every day know where it floods, where it narrows and where the lorries wait.';
