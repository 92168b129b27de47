import { readFileSync } from 'node:fs';
import type { Block } from '../lib/model/text';
import type { InputArticle, InputProblem } from './input';

interface Line {
  id?: unknown;
  url?: unknown;
  outlet?: unknown;
  title?: unknown;
  published?: unknown;
  lang?: unknown;
  text?: unknown;
}

/** Reads one file (`-` is standard input) into articles; what can't be read is reported and the rest still done. */
export async function readInput(path: string): Promise<{ articles: InputArticle[]; problems: InputProblem[] }> {
  let content: string;
  try {
    content = readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    return {
      articles: [],
      problems: [{ where: path, reason: error instanceof Error ? error.message : String(error) }],
    };
  }
  if (isBinary(content)) {
    return { articles: [], problems: [{ where: path, reason: 'this is no text: a PDF or a picture cannot be read' }] };
  }
  if (path.endsWith('.html') || path.endsWith('.htm')) {
    const { readPage } = await import('./html');
    return readPage(path, content);
  }
  if (path.endsWith('.jsonl') || (path === '-' && content.trimStart().startsWith('{'))) return readLines(path, content);
  if (!content.trim()) return { articles: [], problems: [{ where: path, reason: 'the file is empty' }] };
  return { articles: [fromText(path, content, {})], problems: [] };
}

/** A PDF, a picture or another file that holds no text. */
function isBinary(content: string): boolean {
  const head = content.slice(0, 2_000);
  return head.startsWith('%PDF-') || head.includes('\0') || head.startsWith('\ufffdPNG');
}

function readLines(path: string, content: string): { articles: InputArticle[]; problems: InputProblem[] } {
  const articles: InputArticle[] = [];
  const problems: InputProblem[] = [];
  for (const [n, line] of content.split('\n').entries()) {
    if (!line.trim()) continue;
    const where = `${path}:${n + 1}`;
    try {
      const record = JSON.parse(line) as Line;
      if (typeof record.text !== 'string' || !record.text.trim())
        problems.push({ where, reason: 'the article has no text' });
      else articles.push(fromText(typeof record.id === 'string' ? record.id : where, record.text, record));
    } catch (error) {
      problems.push({ where, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { articles, problems };
}

const textOr = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value : null);

function fromText(id: string, text: string, line: Line): InputArticle {
  const offsets = new Map<string, number>();
  const blocks: Block[] = [];
  const title = textOr(line.title);
  if (title) blocks.push({ id: 'title', kind: 'title', text: title });
  for (const match of text.matchAll(/[^\n](?:[^\n]|\n(?![^\S\n]{0,80}\n))*/g)) {
    if (!match[0].trim()) continue;
    const block = `b${offsets.size}`;
    offsets.set(block, match.index);
    blocks.push({ id: block, kind: 'paragraph', text: match[0] });
  }
  const url = textOr(line.url) ?? `https://example.invalid/${encodeURIComponent(id)}`;
  return {
    id,
    text,
    offsets,
    fromPage: false,
    article: {
      url,
      canonical: url,
      outlet: textOr(line.outlet) ?? '',
      title,
      byline: null,
      published: textOr(line.published),
      modified: null,
      lang: textOr(line.lang) ?? 'en',
      blocks,
      partial: false,
    },
  };
}
