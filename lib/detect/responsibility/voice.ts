import { FOILED, SAYING } from '../../lexicon/stances-frames';
import type { Scan } from './scan';

/** Does somebody speak in the sentence of token `at`: a reporting verb or "according to", or a quotation? */
export function isTold(scan: Scan, at: number): boolean {
  const { first, last } = scan.sentenceOf(at);
  for (let k = first; k < last; k++) {
    const next = scan.tokens[k + 1]?.norm ?? '';
    if (SAYING.has(scan.tokens[k]?.norm ?? '') && next !== 'responsibility' && next !== 'credit') return true;
  }
  return isQuoted(scan, at);
}

/** Is the token inside quotation marks that open in its sentence? */
export function isQuoted(scan: Scan, at: number): boolean {
  const { first } = scan.sentenceOf(at);
  let open = false;
  for (let k = first; k <= at; k++) {
    const { pre, post } = scan.tokens[k] ?? { pre: '', post: '' };
    if (/[“"]$/.test(pre)) open = true;
    if (k < at && /[”"]/.test(post)) open = /[“"]$/.test(post) && !/^[”"]/.test(post);
  }
  return open;
}

/** Reporting verb that governs a clause beginning near token `at` ("said that guerrillas …"), within `reach` words before. */
export function tellingBefore(scan: Scan, at: number, reach: number): number | null {
  const { first } = scan.sentenceOf(at);
  for (let k = at - 1; k >= first && at - k <= reach; k--) {
    if (SAYING.has(scan.tokens[k]?.norm ?? '') && scan.tokens[k]?.norm !== 'according') return k;
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
