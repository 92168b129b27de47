import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { paragraphs, paragraphsOf } from './texts';

/** Harm words would wake the reader; the quiet page has none. */
const LOUD = /kill|dead|death|die|injur|wound|casualt|attack|blast|martyr|missing|abduct|hurt|responsib|claim|bomb/i;
const QUIET_LENGTH = 50_000;

/** Eight of nine paragraphs of the long pages hold a claim. */
const PLAIN = 9;
const SPEAKERS = ['the interior minister', 'the army', 'police', 'the district hospital', 'a rescue official'];
const PLACES = ['Darran', 'Velmo', 'Kestra', 'Olin', 'Mardu', 'Tesk', 'Brinn'];

export interface BenchPages {
  quiet: string;
  article: string;
  /** 1,000 words with 20 claims. */
  twenty: string;
  /** 20,000 words with 100 claims. */
  words: string;
  /** 225 paragraphs with 200 claims. */
  badges: string;
  /** 1,000 paragraphs with 889 claims. */
  long: string;
  close(): Promise<void>;
}

/** Serves a quiet page of 50 kB text, an article of 1,000 words, made of the sample newsroom's paragraphs, and long pages full of claims. */
export async function serveBenchPages(): Promise<BenchPages> {
  const pages: Record<string, string> = {
    '/news/quiet': page(quietTexts()),
    '/news/article': page(paragraphsOf(1_000)),
    '/news/twenty': page(wordTexts(1_000, 20)),
    '/news/words': page(wordTexts(20_000, 100)),
    '/news/badges': page(claimTexts(225)),
    '/news/long': page(claimTexts(1_000)),
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
    twenty: at('/news/twenty'),
    words: at('/news/words'),
    badges: at('/news/badges'),
    long: at('/news/long'),
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

function claimTexts(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const place = PLACES[i % PLACES.length];
    const road = `The road past ${place} follows the river to mile ${i}, and the villagers kept to their houses.`;
    if (i % PLAIN === PLAIN - 1) return road;
    const said = `${SPEAKERS[i % SPEAKERS.length]} said`;
    return `${3 + (i % 40)} soldiers were killed when gunmen stormed a post near ${place} on Wednesday night, ${said}. ${road}`;
  });
}

/** So many words in paragraphs of about fifty, so many of which hold one claim, spread evenly. */
function wordTexts(words: number, claims: number): string[] {
  const count = Math.max(claims, Math.round(words / 50));
  return Array.from({ length: count }, (_, i) => {
    const has = Math.floor(((i + 1) * claims) / count) > Math.floor((i * claims) / count);
    const place = PLACES[i % PLACES.length];
    const claim = `${3 + (i % 40)} soldiers were killed when gunmen stormed a post near ${place}, ${SPEAKERS[i % SPEAKERS.length]} said. `;
    const length = Math.round(words / count) - (has ? claim.split(' ').length : 0);
    const road = `The road past ${place} follows the river to mile ${i} and the villagers kept to their houses while lorries waited. `;
    return (has ? claim : '') + road.repeat(20).split(' ').slice(0, length).join(' ').concat('.');
  });
}

function page(texts: string[]): string {
  const body = texts.map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('\n');
  const head = '<meta charset="utf-8"><title>Two camps</title><meta property="og:type" content="article">';
  return `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>Two camps</h1>${body}</article></body></html>`;
}
