import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleText } from '../../lib/model/article';

const NEWSROOM = 'newsroom';
/** Outlets of the newsroom that print in English. */
const ENGLISH = ['klaxon', 'meridianwire', 'pocketcourier', 'quettaledger'];
const ENTITIES: Record<string, string> = { '&amp;': '&', '&#39;': "'", '&quot;': '"', '&nbsp;': ' ' };

/** The paragraphs of the sample newsroom, in the order of its files. */
export function paragraphs(): string[] {
  const files = ENGLISH.flatMap((outlet) =>
    readdirSync(join(NEWSROOM, outlet))
      .filter((name) => name.endsWith('.html'))
      .map((name) => join(NEWSROOM, outlet, name)),
  );
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>/g)]
      .map(([, inner = '']) => plain(inner))
      .filter((text) => text.split(' ').length > 8),
  );
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z#0-9]+;/g, (entity) => ENTITIES[entity] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Paragraphs that make up about so many words, from the given one on and around. */
export function paragraphsOf(words: number, from = 0): string[] {
  const all = paragraphs();
  const taken: string[] = [];
  for (let count = 0, i = from; count < words; i++) {
    const text = all[i % all.length] ?? '';
    taken.push(text);
    count += text.split(' ').length;
  }
  return taken;
}

/** An article of about so many words, beginning with the given paragraph, as the reader would hand it over. */
export function articleOf(words: number, from = 0): ArticleText {
  const address = 'https://bench.example.org/news/article';
  return {
    url: address,
    canonical: address,
    outlet: 'Bench',
    title: 'Attack on two camps',
    byline: null,
    published: '2022-02-04T09:00:00Z',
    modified: null,
    lang: 'en',
    blocks: paragraphsOf(words, from).map((text, i) => ({ id: `b${i}`, kind: 'paragraph', text })),
    partial: false,
  };
}
