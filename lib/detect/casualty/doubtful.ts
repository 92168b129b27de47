import { MONTHS, WEEKDAYS } from '../../lexicon/dates';
import { isAdverb, PREPOSITION } from '../../lexicon/grammar';
import { hasCapital } from '../../text/capital';
import type { Token } from '../types';
import type { Core } from './core';

/** A bare age of one or two people ("Two brothers, 31 and 29, …"). */
const AGE = /^\d{1,2}$/;

/** "Ida Lund, 64 were found": an age behind a name; not "In San Telmo, 64 were killed". */
function isAgeOf(tokens: Token[], at: number, norms: string[], k: number): boolean {
  if (!AGE.test(tokens[at]?.text ?? '')) return false;
  if (!/^,\s*$/.test(tokens[at - 1]?.post ?? '') || k < 2) return false;
  let from = k - 1;
  while (from >= 0 && k - from <= 5 && hasCapital(tokens[at - k + from]?.text)) from--;
  return k - from > 2 && !PREPOSITION.has(norms[from] ?? '') && !PREPOSITION.has(norms[from + 1] ?? '');
}

/**
 * Is a bare number of digits a year, an age or an aside, and so no figure without a noun? "in 2019", "Ida Lund, 64, …",
 * "a second man, also thought to be 17, …", "Ana Ruiz (38) and".
 */
export function isDoubtful(tokens: Token[], at: number, norms: string[], k: number): boolean {
  const token = tokens[at] as Token;
  const year = /^(?:1[5-9]|20)\d\d$/.test(token.text);
  const second = tokens[at - 1]?.norm === 'and' && k > 1 && isAside(tokens, at - 2) && /^[,)]/.test(token.post);
  const aged =
    second ||
    (isAside(tokens, at) && (/^[,;)]/.test(token.post) || norms[k + 1] === undefined || isPairedAge(tokens, at, k)));
  const bracketed = /\($/.test(token.pre) || /^\)/.test(token.post) || token.text.startsWith('(');
  return year || aged || bracketed || isAgeOf(tokens, at, norms, k) || isGuessedAge(tokens, at, k);
}

/** "a second man, also believed to be [17], was": an aside on somebody's age; not "the dead are believed to be 17". */
function isGuessedAge(tokens: Token[], at: number, k: number): boolean {
  if (k < 4 || tokens[at - 1]?.norm !== 'be' || tokens[at - 2]?.norm !== 'to') return false;
  if (!/^[,)]/.test(tokens[at]?.post ?? '')) return false;
  let from = at - 3;
  while (from > at - k && isAdverb(tokens[from - 1]?.norm ?? '') && !/,/.test(tokens[from]?.pre ?? '')) from--;
  return /[,(]/.test(tokens[from]?.pre ?? '');
}

/** "their daughters, Mara, [four], and Lina, [six], were": an age in words between commas behind a name. */
export function isWordAge(tokens: Token[], at: number, core: Core): boolean {
  if (core.length !== 1 || core.precision !== 'exact' || core.ordinal !== null || !core.high) return false;
  const name = tokens[at - 1];
  if (!name || !hasCapital(name.text) || MONTHS.has(name.norm) || WEEKDAYS.has(name.norm)) return false;
  if (PREPOSITION.has(tokens[at - 2]?.norm ?? '')) return false;
  return /^,\s*$/.test(name.post) && /^[,)]/.test(tokens[at]?.post ?? '');
}

const isAside = (tokens: Token[], at: number) =>
  /,\s*$/.test(tokens[at - 1]?.post ?? '') && /^\d{1,3}$/.test(tokens[at]?.text ?? '');

/** Ages of two: "Ana Ruiz, 66 and Luis Ruiz, 64 were", "two brothers, 31 and 29, were"; not "in Kabul, 12 and in Herat, 14 were". */
function isPairedAge(tokens: Token[], at: number, k: number): boolean {
  const opens = (i: number) => tokens[i + 1]?.norm === 'and' && hasCapital(tokens[i + 2]?.text);
  const closes = (i: number) => /^\d{1,3}$/.test(tokens[i]?.text ?? '') && /^[,)]/.test(tokens[i]?.post ?? '');
  if (tokens[at + 1]?.norm === 'and' && closes(at + 2)) return true;
  if (opens(at)) return true;
  for (let i = at - 2; i > Math.max(at - k, at - 7); i--) if (isAside(tokens, i)) return opens(i);
  return false;
}
