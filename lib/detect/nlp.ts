import nlp from 'compromise/one';
import { lexicon } from '../lexicon/lexicon';
import { PHRASES } from '../lexicon/phrases';

/** A term of the tokeniser with offsets into the text it was given. */
export interface Term {
  start: number;
  end: number;
  tags: ReadonlySet<string>;
}

export interface NetHit {
  table: string;
  row: string;
  /** Terms, `first` inclusive, `last` exclusive. */
  first: number;
  last: number;
}

interface RawTerm {
  text: string;
  tags?: Set<string>;
}

const NO_TAGS: ReadonlySet<string> = new Set();
const UNREAD: ReadonlySet<string> = new Set(['contractions', 'alias', 'index', 'id', 'freeze', 'typeahead']);
let nets: { table: string; net: ReturnType<typeof nlp.buildNet> }[] | null = null;

/** Loads our lexicon into the tokeniser and compiles the phrase nets, at first use. */
function load() {
  if (nets) return nets;
  const words = lexicon();
  const tags: Record<string, Record<string, never>> = {};
  for (const own of Object.values(words)) for (const tag of own) tags[tag] = {};
  // Steps whose results nothing here reads: ids of terms alone cost more than the rest of tokenising.
  const { hooks } = nlp.world() as { hooks: string[] };
  hooks.splice(0, hooks.length, ...hooks.filter((step) => !UNREAD.has(step)));
  nlp.plugin({ words, tags } as unknown as Parameters<typeof nlp.plugin>[0]);
  nets = Object.entries(PHRASES).map(([table, rows]) => ({
    table,
    net: nlp.buildNet(rows.map(({ row, match }) => ({ match, id: row }))),
  }));
  return nets;
}

/**
 * Tokenises a text, tags its words from the lexicon and sweeps the phrase nets over it, in one pass.
 * Offsets are UTF-16 units in `text`. Terms are found again by search from the last one, because the
 * tokeniser rewrites some spaces and its sentence offsets are wrong after quotes.
 */
export function analyse(text: string): { terms: Term[]; hits: NetHit[] } {
  const loaded = load();
  const view = nlp(text);
  const terms: Term[] = [];
  const indexOf: number[][] = [];
  let cursor = 0;
  for (const sentence of view.document as unknown as RawTerm[][]) {
    const indexes: number[] = [];
    for (const raw of sentence) {
      // A lone quotation mark before a line break keeps the break: such a term would reach into the next block.
      const word = raw.text.trim();
      const start = word ? text.indexOf(word, cursor) : -1;
      if (start >= 0) {
        cursor = start + word.length;
        terms.push({ start, end: cursor, tags: raw.tags?.size ? raw.tags : NO_TAGS });
      }
      indexes.push(Math.max(terms.length - 1, 0));
    }
    indexOf.push(indexes);
  }
  const hits: NetHit[] = [];
  for (const { table, net } of loaded) {
    const found = view.sweep(net, { tagger: false } as never) as unknown as {
      found: { id: string; view: { fullPointer: [number, number, number][] } }[];
    };
    for (const { id, view: hit } of found.found) {
      for (const [sentence, from, to] of hit.fullPointer) {
        const indexes = indexOf[sentence] ?? [];
        hits.push({ table, row: id, first: indexes[from] ?? 0, last: (indexes[to - 1] ?? 0) + 1 });
      }
    }
  }
  hits.sort((a, b) => a.first - b.first || b.last - a.last);
  return { terms, hits };
}
