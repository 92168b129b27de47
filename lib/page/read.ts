import type { ArticleText } from '../model/article';
import type { Block } from '../model/text';
import { findBlocks, type LocatedBlock } from './blocks';
import { findHeadline } from './headline';
import { languageOf } from './language';
import { readMetadata } from './metadata';
import { isSkipped } from './noise';
import { readRun } from './offsets';
import { isPartial } from './partial';
import { readPrinted } from './printed';
import { dayInAddress } from './times';

/** What a page holds: the words for detection, and where each block of them stands. */
export interface PageReading {
  article: ArticleText;
  /** Blocks that stand in the document; the headline only where an element prints it. */
  blocks: LocatedBlock[];
  /** The element that holds the article's body, null where none was found. */
  root: Element | null;
}

/**
 * Reads the article of a document, in a browser or in a document without layout alike.
 * @param url address as visited, which need not be the document's own
 */
export function readArticle(document: Document, url: string): PageReading {
  const metadata = readMetadata(document, url);
  const heading = findHeadline(document, metadata.titles);
  const found = findBlocks(document, heading);
  const title = heading ? headlineBlock(heading) : null;
  const words = title?.block.text ?? titleOf(metadata.titles, metadata.outlet);
  const printed = heading ? readPrinted(heading) : null;
  const body = found?.blocks ?? [];
  const headline: Block[] = words ? [{ id: 'title', kind: 'title', text: words }] : [];
  const sample =
    body
      .map(({ block }) => block.text)
      .join(' ')
      .slice(0, 4_000) ||
    (words ?? '');
  return {
    article: {
      url: url.replace(/#.*$/s, ''),
      canonical: metadata.canonical,
      outlet: metadata.outlet,
      title: title ? withoutTail(title.block.text, metadata.titles) : words,
      byline: metadata.byline ?? printed?.byline ?? null,
      published: metadata.published ?? printed?.published ?? dayInAddress(metadata.canonical),
      modified: metadata.modified ?? printed?.modified ?? null,
      lang: languageOf(sample, metadata.languages),
      blocks: [...headline, ...body.map(({ block }) => block)],
      partial: isPartial(document, body, metadata),
    },
    blocks: title ? [title, ...body] : body,
    root: found?.root ?? null,
  };
}

/** The printed headline as the page itself gives it, where buttons ("Add to …") are printed behind it. */
function withoutTail(printed: string, titles: readonly (string | null)[]): string {
  const known = titles.find((title) => title !== null && title.length >= 20 && printed.startsWith(`${title} `));
  return known ?? printed;
}

function headlineBlock(element: Element): LocatedBlock | null {
  const { text, map } = readRun([...element.childNodes], (inner) => !isSkipped(inner));
  const last = element.lastChild;
  return text && last ? { block: { id: 'title', kind: 'title', text }, element, last, map } : null;
}

/** The page's title without the outlet's name behind it. */
function titleOf(titles: readonly (string | null)[], outlet: string): string | null {
  const title =
    titles
      .find((candidate) => candidate?.trim())
      ?.replace(/\s+/g, ' ')
      .trim() ?? null;
  if (!title) return null;
  const parts = title.split(/\s(?:[|–—-]|::|»)\s/);
  const last = parts.at(-1)?.toLowerCase() ?? '';
  const named = parts.length > 1 && (outlet.toLowerCase().includes(last) || last.includes(outlet.toLowerCase()));
  return named ? title.slice(0, title.length - last.length).replace(/\s(?:[|–—-]|::|»)\s*$/, '') : title;
}
