import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PageReading, readArticle } from '../../lib/page/read';
import { parse } from './dom';

/** What a reader sees on a saved page, written down by looking at it. Texts stand as hashes: they are their publishers'. */
export interface PageGold {
  /** Address under which the page was visited. */
  url: string;
  title: string;
  /** Right answers, any of which will do; null where the page names nobody. */
  outlet: string[];
  byline: (string | null)[];
  /** An instant in UTC, or the day where the page tells no more. */
  published: string | null;
  modified: string | null;
  lang: string;
  partial: boolean;
  /** Paragraphs of the article, standfirst and lists included, in order: each must be taken. */
  paragraphs: string[];
  /** Captions, subheadings, credits and the like: may be taken. */
  allowed: string[];
}

export const GOLD = JSON.parse(readFileSync(join(import.meta.dirname, 'event-pages.json'), 'utf8')) as Record<
  string,
  PageGold
>;

/** Hash of a paragraph's letters and digits: white space and quotation marks make no difference. */
export function hashOf(text: string): string {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return createHash('sha256').update(letters).digest('hex').slice(0, 12);
}

/** How a page was read, set against its gold. */
export interface Scored {
  missed: number;
  found: number;
  /** Blocks taken that are no part of the article. */
  extra: string[];
  /** Metadata that is wrong: what it is and what was read. */
  wrong: string[];
}

export function readSaved(folder: string, file: string, url: string): PageReading {
  return readArticle(parse(readFileSync(join(folder, file), 'utf8'), url), url);
}

/** Sets one reading against its gold. */
export function score({ article }: PageReading, gold: PageGold): Scored {
  const blocks = article.blocks.filter(({ kind }) => kind !== 'title');
  const taken = new Set(blocks.map(({ text }) => hashOf(text)));
  const right = new Set([...gold.paragraphs, ...gold.allowed]);
  const found = gold.paragraphs.filter((hash) => taken.has(hash)).length;
  const wrong: string[] = [];
  const expect = (what: string, is: boolean, read: unknown): void => {
    if (!is) wrong.push(`${what}: ${JSON.stringify(read)}`);
  };
  expect('title', hashOf(article.title ?? '') === gold.title, article.title);
  expect('outlet', gold.outlet.includes(article.outlet), article.outlet);
  expect(
    'byline',
    gold.byline.some((one) => sameWords(one, article.byline)),
    article.byline,
  );
  expect('published', sameTime(gold.published, article.published), article.published);
  expect('modified', sameTime(gold.modified, article.modified), article.modified);
  expect('language', article.lang === gold.lang, article.lang);
  expect('partial', article.partial === gold.partial, article.partial);
  return {
    missed: gold.paragraphs.length - found,
    found,
    extra: blocks.filter(({ text }) => !right.has(hashOf(text))).map(({ text }) => text.slice(0, 60)),
    wrong,
  };
}

function sameWords(gold: string | null, read: string | null): boolean {
  return (gold ?? '').toLowerCase() === (read ?? '').toLowerCase();
}

/** A day is right when it is the day of the instant, in UTC or in the page's own zone. */
function sameTime(gold: string | null, read: string | null): boolean {
  if (gold === null || read === null) return gold === read;
  if (gold.length === 10) return read.startsWith(gold) || new Date(read).toISOString().startsWith(gold);
  return read.length > 10 && Date.parse(gold) === Date.parse(read);
}
