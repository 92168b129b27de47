import { ACCORDING } from '../../lexicon/asked-speech';
import { RESPONSIBILITY_OR_CREDIT } from '../../lexicon/asked-stances';
import { FOILED, SAYING, SAYING_THAT } from '../../lexicon/stances-frames';
import type { Range } from '../types';
import { phraseAfter, subjectOf } from './phrase';
import type { Scan } from './scan';

/** Words after a quotation up to the verb that tells it, and words of the quotation that are read. */
const TAG = 12;
const QUOTED = 90;

/** Does somebody speak in the sentence of token `at`: a reporting verb or "according to", or a quotation? */
export function isTold(scan: Scan, at: number): boolean {
  const { first, last } = scan.sentenceOf(at);
  for (let k = first; k < last; k++) {
    const next = scan.tokens[k + 1]?.norm ?? '';
    const { norm } = scan.tokens[k] ?? { norm: '' };
    if (SAYING.has(norm) && !RESPONSIBILITY_OR_CREDIT.has(next)) return true;
    if (SAYING_THAT.has(norm) && next === 'that') return true;
  }
  return isQuoted(scan, at);
}

/** Is the token inside quotation marks that open in its sentence? */
export const isQuoted = (scan: Scan, at: number): boolean => openedAt(scan, at) !== null;

/** The same, in quotation marks that open in its paragraph. */
export const inQuotation = (scan: Scan, at: number): boolean => openedAt(scan, at, true) !== null;

/**
 * First token of the quotation that holds token `at`; null outside quotation marks.
 * @param paragraph marks may open in an earlier sentence of its paragraph, else in its own
 */
function openedAt(scan: Scan, at: number, paragraph = false): number | null {
  const own = scan.sentenceOf(at).first;
  const block = blockOf(scan, at);
  let from = own;
  while (paragraph && from > 0 && at - from < QUOTED && blockOf(scan, from - 1) === block) from--;
  let open: number | null = null;
  for (let k = from; k <= at; k++) {
    const { pre, post } = scan.tokens[k] ?? { pre: '', post: '' };
    if (/[“"]$/.test(pre)) open = k;
    if (k < at && /[”"]/.test(post)) open = /[“"]$/.test(post) && !/^[”"]/.test(post) ? k + 1 : null;
  }
  return open;
}

const blockOf = (scan: Scan, at: number): number | undefined => scan.doc.sentences[scan.tokens[at]?.s ?? -1]?.block;

/** Reporting verb that governs a clause beginning near token `at` ("said that guerrillas …"), within `reach` words before. */
export function tellingBefore(scan: Scan, at: number, reach: number): number | null {
  const { first } = scan.sentenceOf(at);
  for (let k = at - 1; k >= first && at - k <= reach; k--) {
    const { norm } = scan.tokens[k] ?? { norm: '' };
    if (SAYING.has(norm) && !ACCORDING.has(norm)) return k;
    if (SAYING_THAT.has(norm) && scan.tokens[k + 1]?.norm === 'that') return k;
    if (/[;:]/.test(scan.tokens[k]?.post ?? '')) return null;
  }
  return null;
}

/** Does the sentence of token `at` tell of an act that came to nothing? */
export function isFoiled(scan: Scan, at: number): boolean {
  const { first, last } = scan.sentenceOf(at);
  for (let k = first; k < last; k++) if (FOILED.has(scan.tokens[k]?.norm ?? '')) return true;
  return false;
}

/**
 * Who speaks the quotation that holds token `at` ("“We did not fire,” *the colonel* told the agency", "*the group* said: “We
 * …”"); null outside quotation marks or where nobody is printed beside it. Reads on inside its paragraph.
 */
export function quotedBy(scan: Scan, at: number): Range | null {
  const opening = openedAt(scan, at, true);
  if (opening === null) return null;
  const { first } = scan.sentenceOf(opening);
  for (let k = opening - 1; k >= first && opening - k <= TAG; k--) {
    const norm = scan.tokens[k]?.norm ?? '';
    const lead = SAYING.has(norm) && !ACCORDING.has(norm) ? subjectOf(scan, k) : null;
    if (lead) return lead;
  }
  const close = closing(scan, at);
  if (close === null) return null;
  for (let k = close + 1; k <= close + TAG; k++) {
    const token = scan.tokens[k];
    if (!token || token.s !== scan.tokens[close + 1]?.s) return null;
    if (!SAYING.has(token.norm) || ACCORDING.has(token.norm)) continue;
    return k === close + 1 ? phraseAfter(scan, k + 1, SAYING) : subjectOf(scan, k);
  }
  return null;
}

/** Token before the mark that ends the quotation of token `at`, in its paragraph. */
function closing(scan: Scan, at: number): number | null {
  const block = blockOf(scan, at);
  for (let k = at; k < at + QUOTED; k++) {
    const token = scan.tokens[k];
    if (!token || blockOf(scan, k) !== block) return null;
    if (/[”"]/.test(token.post)) return k;
  }
  return null;
}

/** Who an unquoted, later "…, an official of the group said" tells what stands at token `at` by; null where nobody does. */
export function toldAfter(scan: Scan, at: number): Range | null {
  const { last } = scan.sentenceOf(at);
  for (let k = at + 2; k < last; k++) {
    if (!SAYING.has(scan.tokens[k]?.norm ?? '')) continue;
    const teller = subjectOf(scan, k);
    if (teller && teller.first > at && /,/.test(scan.tokens[teller.first - 1]?.post ?? '')) return teller;
  }
  return null;
}
