import type { Doc, Sentence, Token } from '../types';
import { type Name, readName } from './names';

const DASH = /(?:—|–|--|:)\s{0,3}$|\s-\s{1,3}$/u;
/** Body blocks among which a dateline may stand: captions and notices come before the lede. */
const BLOCKS = 8;

/**
 * The city of a dateline ("QUETTA, Feb 3 —", "MEMPHIS, Tenn. --", "LAHORE:", "(CNN) --" has none), or null.
 * Look-alike: "Pure chaos: witnesses …" has a colon too, so before a colon only capitals throughout count.
 */
export function findDateline(doc: Doc, sentence: Sentence): Name | null {
  const block = doc.blocks[sentence.block];
  if (!block || block.kind === 'title' || sentence.block > BLOCKS) return null;
  const { tokens } = doc;
  if (sentence.first > 0 && doc.sentences[sentence.index - 1]?.block === sentence.block) return null;
  const name = readName(tokens, sentence.first, sentence.last);
  if (!name || name.last >= sentence.last) return null;
  const end = Math.min(sentence.last, name.last + 8);
  for (let i = name.last - 1; i < end; i++) {
    const gap = (tokens[i] as Token).post;
    if (!DASH.test(gap)) continue;
    const shouting = tokens.slice(name.first, name.last).every((t) => t.text === t.text.toUpperCase());
    if (gap.includes(':') && !shouting) return null;
    const follows = (tokens[name.last - 1] as Token).post;
    return i === name.last - 1 || /^[,.]|\($/.test(follows.trim()) || follows.includes('(') ? name : null;
  }
  return null;
}
