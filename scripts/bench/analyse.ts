/**
 * Measures one way of reading a text, in a process of its own: the builds of compromise share one world, so that two of
 * them in a process would change each other. Usage: analyse.ts one|three|detect WORDS RUNS. Prints the median in ms of
 * the main thread's processor time where the system tells it (Linux), else of the clock.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { ArticleText } from '../../lib/model/article';
import { median } from './row';
import { articleOf } from './texts';

const [way, words = '1000', runs = '15'] = process.argv.slice(2);

async function readerOf(): Promise<(article: ArticleText) => void> {
  if (way === 'detect') {
    const { detect } = await import('../../lib/detect/detect');
    return (article) => void detect(article);
  }
  const { default: nlp } = way === 'three' ? await import('compromise/three') : await import('compromise/one');
  return (article) => void nlp(article.blocks.map((block) => block.text).join('\n\n'));
}

/** Time on the processor of the thread that runs this, without the engine's compiler and collector beside it. */
const SCHEDULED = `/proc/self/task/${process.pid}/schedstat`;
const now: () => number = existsSync(SCHEDULED)
  ? () => Number(readFileSync(SCHEDULED, 'utf8').split(' ')[0]) / 1_000_000
  : () => performance.now();

const read = await readerOf();
// Articles differ, as they do for a reader; the first ones warm the engine up, so that code is compared with code.
const WARM = Math.max(2, Math.round(60_000 / Number(words)));
const articles = Array.from({ length: Number(runs) + WARM }, (_, i) => articleOf(Number(words), i * 7));
const times = articles.map((article) => {
  const start = now();
  read(article);
  return now() - start;
});
console.log(median(times.slice(WARM)));
