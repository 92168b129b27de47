import type { Doc, Range, Token } from '../types';

/** A stretch of quoted words, inside one block; whole-sentence quotes only (short "scare" quotes are left out). */
export interface QuoteRun extends Range {
  block: number;
  /** The block ends before the quotation does: it goes on in the next one. */
  open: boolean;
}

const SHORTEST = 4;

/** Quotations of an article in reading order, double marks or, in blocks without them, single ones. */
export function quotesOf(doc: Doc): QuoteRun[] {
  const runs: QuoteRun[] = [];
  let first = 0;
  for (const [block, { text }] of doc.blocks.entries()) {
    let last = first;
    while (last < doc.tokens.length && doc.sentences[(doc.tokens[last] as Token).s]?.block === block) last++;
    const marks = /["“”]/.test(text) ? doubleMarks(text) : /['‘]/.test(text) ? singleMarks(text) : [];
    let from = first;
    for (const { start, end, open } of marks) {
      while (from < last && (doc.tokens[from] as Token).start < start) from++;
      let to = from;
      while (to < last && (doc.tokens[to] as Token).end <= end) to++;
      if (to - from >= SHORTEST || (to > from && open)) runs.push({ first: from, last: to, block, open });
      from = to;
    }
    first = last;
  }
  return runs;
}

/** Index of the quotation that holds token `t`, else -1. */
export function quoteAt(quotes: QuoteRun[], t: number): number {
  let low = 0;
  let high = quotes.length - 1;
  while (low <= high) {
    const mid = (low + high) >> 1;
    const run = quotes[mid] as QuoteRun;
    if (t < run.first) high = mid - 1;
    else if (t >= run.last) low = mid + 1;
    else return mid;
  }
  return -1;
}

interface Marked {
  start: number;
  end: number;
  open: boolean;
}

function doubleMarks(text: string): Marked[] {
  const found: Marked[] = [];
  let start = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c !== '"' && c !== '“' && c !== '”') continue;
    const opens = c === '“' || (c === '"' && start < 0 && /[\p{L}\p{N}'‘[(.…]/u.test(text[i + 1] ?? ''));
    if (opens) start = start < 0 ? i + 1 : start;
    else if (start >= 0) {
      found.push({ start, end: i, open: false });
      start = -1;
    }
  }
  if (start >= 0) found.push({ start, end: text.length, open: true });
  return found;
}

/** Single marks: an opening one stands before a word; a closing one after a stop, or before a space and not after "s". */
function singleMarks(text: string): Marked[] {
  const found: Marked[] = [];
  let start = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c !== "'" && c !== '‘' && c !== '’') continue;
    const before = text[i - 1] ?? ' ';
    const after = text[i + 1] ?? ' ';
    if (start < 0) {
      if (c !== '’' && /[\s([—–:]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) start = i + 1;
    } else if (c !== '‘' && /[^\p{L}\p{N}]/u.test(after) && (/[.,!?…]/u.test(before) || !/s/.test(before))) {
      found.push({ start, end: i, open: false });
      start = -1;
    }
  }
  if (start >= 0 && start <= 2) found.push({ start, end: text.length, open: true });
  return found;
}
