import { WEEKDAYS } from '../../lexicon/dates';
import { DETERMINERS } from '../../lexicon/stances-grammar';
import { KIN } from '../../lexicon/stances-words';
import type { Range, Token } from '../types';
import type { Party } from './party';
import { isCapital } from './phrase';
import type { Scan } from './scan';

/**
 * Who speaks where people are told by whom they belong to: "the *family of Amir Dolan* accused", "*Dolan’s relatives* blamed",
 * "the *family of the dead man*". Never the one they are named by, who may be dead.
 * @param phrase of the subject
 * @returns null where the phrase names no such people
 */
export function kinIn(scan: Scan, phrase: Range): Party | null {
  const norms = scan.tokens.slice(phrase.first, phrase.last).map(({ norm }) => norm);
  const at = norms.findIndex((norm) => KIN.has(norm));
  const head = at === norms.length - 1 || norms[at + 1] === 'of';
  if (at < 0 || !head) return null;
  const range = { first: ownerFrom(scan, phrase.first, phrase.first + at), last: phrase.last };
  return {
    range,
    whole: phrase,
    name: scan.textOf(range.first, range.last),
    kind: 'person',
    back: false,
    authority: false,
    spokesman: false,
  };
}

/** Where the phrase begins when a name before the noun counts: "Amir Dolan’s family", "the Dolan family", "the family". */
function ownerFrom(scan: Scan, from: number, noun: number): number {
  const isName = (token: Token | undefined): boolean =>
    token !== undefined && isCapital(token) && !DETERMINERS.has(token.norm) && !WEEKDAYS.has(token.norm);
  let first = noun;
  while (first > from && isName(scan.tokens[first - 1])) first -= 1;
  return first;
}
