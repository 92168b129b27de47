import { basename } from 'node:path';
import { readArticle } from '../lib/page/read';
import { openHtml } from './html-document';
import type { InputArticle, InputProblem } from './input';

/** Reads a saved HTML page through the page code of the extension. Its outlet and address come from the page itself. */
export function readPage(path: string, html: string): { articles: InputArticle[]; problems: InputProblem[] } {
  const url = 'https://example.invalid/';
  const { document, close } = openHtml(html, url);
  try {
    const { article } = readArticle(document, url);
    const offsets = new Map<string, number>();
    let text = '';
    for (const block of article.blocks) {
      if (block.id === 'title') continue;
      if (text) text += '\n\n';
      offsets.set(block.id, text.length);
      text += block.text;
    }
    if (!text) return { articles: [], problems: [{ where: path, reason: 'no article was found on the page' }] };
    return {
      articles: [{ id: basename(path).replace(/\.html?$/, ''), article, offsets, text, fromPage: true }],
      problems: [],
    };
  } finally {
    close();
  }
}
