import { NAME_JOINTS } from '../../lexicon/function-words';
import type { Doc, Token } from '../types';
import { isAcronym, isProper } from './words';

const LONGEST = 9;

export interface ShortForm {
  printed: string;
  name: string;
}

/**
 * Short forms an article prints beside their names: "Rural Defence Front (RDF)" → RDF = Rural Defence Front.
 * @returns key of the short form (upper case, without stops) → its print and the name it stands for
 */
export function acronymsOf(doc: Doc): Map<string, ShortForm> {
  const found = new Map<string, ShortForm>();
  for (const t of doc.tokens) {
    if (t.pre === ' ' || !/[([]$/.test(t.pre) || !/^[^\s]*[)\]]/.test(t.post) || !isProper(t)) continue;
    const key = keyOf(t.text);
    const name = nameBefore(doc, t, key);
    if (name && !found.has(key)) found.set(key, { printed: t.text, name });
  }
  return found;
}

/** Key of a short form: "U.N." and "UN" are one. */
export function keyOf(text: string): string {
  return text
    .replace(/[’']s?$/u, '')
    .replaceAll('.', '')
    .toUpperCase();
}

/** The words before the bracket: those whose initials spell the short form, else the whole name that stands there. */
function nameBefore(doc: Doc, t: Token, key: string): string | null {
  let initials = '';
  let start = -1;
  for (let k = t.i - 1; k >= Math.max(0, t.i - LONGEST); k--) {
    const w = doc.tokens[k] as Token;
    if (w.s !== t.s || (k < t.i - 1 && /[,;:()]/.test(w.post))) break;
    if (NAME_JOINTS.has(w.norm)) continue;
    if (!isProper(w)) break;
    start = k;
    initials = (w.text[0] ?? '').toUpperCase() + initials;
    if (initials === key) break;
  }
  const from = doc.tokens[start];
  const to = doc.tokens[t.i - 1];
  if (!from || !to || initials.length < 2 || (initials !== key && !isAcronym(t))) return null;
  const text = doc.blocks[doc.sentences[from.s]?.block ?? 0]?.text ?? '';
  return text.slice(from.start, to.end).replace(/\s+/g, ' ');
}
