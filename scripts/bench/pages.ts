import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { paragraphs, paragraphsOf } from './texts';

/** Harm words would wake the reader; the quiet page has none. */
const LOUD = /kill|dead|death|die|injur|wound|casualt|attack|blast|martyr|missing|abduct|hurt|responsib|claim|bomb/i;
const QUIET_LENGTH = 50_000;

export interface BenchPages {
  quiet: string;
  article: string;
  close(): Promise<void>;
}

/** Serves a quiet page of 50 kB text and an article of 1,000 words, made of the sample newsroom's paragraphs. */
export async function serveBenchPages(): Promise<BenchPages> {
  const pages: Record<string, string> = {
    '/news/quiet': page(quietTexts()),
    '/news/article': page(paragraphsOf(1_000)),
  };
  const server = createServer((request, response) => {
    const body = pages[request.url ?? ''];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const { port } = server.address() as AddressInfo;
  const at = (path: string) => `http://bench.localhost:${port}${path}`;
  return {
    quiet: at('/news/quiet'),
    article: at('/news/article'),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function quietTexts(): string[] {
  const quiet = paragraphs().filter((text) => !LOUD.test(text));
  const texts: string[] = [];
  for (let length = 0, i = 0; length < QUIET_LENGTH; i++) {
    const text = quiet[i % quiet.length] ?? '';
    texts.push(text);
    length += text.length;
  }
  return texts;
}

function page(texts: string[]): string {
  const body = texts.map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('\n');
  const head = '<meta charset="utf-8"><title>Two camps</title><meta property="og:type" content="article">';
  return `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>Two camps</h1>${body}</article></body></html>`;
}
