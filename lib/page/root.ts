import type { Run } from './runs';
import { tagOf } from './tags';

/** Below this a block is a label or a button, not prose. */
const PROSE_LENGTH = 60;
/** A container holding this share of its parent's prose is where the article goes on. */
const DESCENT_SHARE = 0.62;
/** A container that the page itself names as the article needs only this share of all prose. */
const NAMED_SHARE = 0.3;

const NAMED =
  '[itemprop~="articleBody"],[itemprop~="liveBlogUpdate"],[data-component="article-body"],article,main,[role="main"]';

/** How much prose a run is: its length, without the linked part; nothing for labels and lists of links. */
export function proseOf(run: Run): number {
  if (run.text.length < PROSE_LENGTH || run.linked > 0.5) return 0;
  if (/^h[1-6]$/.test(tagOf(run.element)) || tagOf(run.element) === 'figcaption') return 0;
  return run.text.length * (1 - run.linked);
}

/** Prose under each element, itself included. */
function weigh(runs: readonly Run[], top: Element): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const run of runs) {
    const prose = proseOf(run);
    if (prose === 0) continue;
    for (let at: Element | null = run.element; at; at = at === top ? null : at.parentElement) {
      weights.set(at, (weights.get(at) ?? 0) + prose);
    }
  }
  return weights;
}

/**
 * The element that holds the article: what the page names as its body, where that holds enough of the prose,
 * else the smallest element that holds most of it.
 * @param runs of the whole page, in document order
 * @param heading the headline's element, which tells the article from others printed below it
 * @returns null where there is no prose at all
 */
export function findRoot(runs: readonly Run[], top: Element, heading: Element | null): Element | null {
  const weights = weigh(runs, top);
  const total = weights.get(top) ?? 0;
  if (total === 0) return null;
  const start = namedBody(top, weights, total, heading) ?? top;
  return descend(start, weights);
}

function namedBody(
  top: Element,
  weights: Map<Element, number>,
  total: number,
  heading: Element | null,
): Element | null {
  const named = [...top.querySelectorAll(NAMED)].filter(
    (element) => (weights.get(element) ?? 0) >= total * NAMED_SHARE,
  );
  const withHeading = heading ? named.filter((element) => element.contains(heading)) : [];
  const pool = withHeading.length > 0 ? withHeading : named;
  let best: Element | null = null;
  for (const element of pool) {
    if (!best || (weights.get(element) ?? 0) > (weights.get(best) ?? 0) * 1.05) best = element;
    else if (best.contains(element) && (weights.get(element) ?? 0) >= (weights.get(best) ?? 0) * 0.9) best = element;
  }
  return best;
}

function descend(start: Element, weights: Map<Element, number>): Element {
  let at = start;
  for (;;) {
    const here = weights.get(at) ?? 0;
    let heaviest: Element | null = null;
    for (const child of at.children) {
      if ((weights.get(child) ?? 0) > (heaviest ? (weights.get(heaviest) ?? 0) : 0)) heaviest = child;
    }
    if (!heaviest || (weights.get(heaviest) ?? 0) < here * DESCENT_SHARE) return at;
    if (isLeaf(heaviest)) return at;
    at = heaviest;
  }
}

/** A paragraph or list is never the article: what stands around it is kept. */
function isLeaf(element: Element): boolean {
  const tag = tagOf(element);
  if (/^(?:ol|ul|dl|blockquote|figure|h[1-6])$/.test(tag)) return true;
  return /^(?:p|li|td|pre|section)$/.test(tag) && element.querySelector('p,li,br') === null;
}
