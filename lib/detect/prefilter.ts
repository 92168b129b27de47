import { CLAIM_STEM, CLAIM_STEMS, LOOSE_STEMS, NUMBER_STEMS, PEOPLE_STEMS, PLAIN_STEMS } from '../lexicon/stems';

/** How far from a word of harm a number or people may stand, in characters: plain words, and loose ones. */
const PLAIN_REACH = 80;
const LOOSE_REACH = 40;

const [CLAIM, PEOPLE, NUMBER] = [CLAIM_STEMS, PEOPLE_STEMS, NUMBER_STEMS].map((stems) => new RegExp(stems, 'i')) as [
  RegExp,
  RegExp,
  RegExp,
];
/** Compiled once: as strings they would stand in the gate once for every use. */
const [PLAIN, LOOSE] = [PLAIN_STEMS, LOOSE_STEMS].map((stems) => new RegExp(stems, 'gi')) as [RegExp, RegExp];

/**
 * Can this article text hold a claim? The gate asks it on every page, so it is a few patterns over stems of the lexicon's
 * tables: a word of harm with a number and people near it, or several close to people. A test keeps the stems in step
 * with the tables and with every labelled article.
 */
export function mightHoldClaims(text: string): boolean {
  let close = 0;
  for (const around of places(text, PLAIN)) {
    if (holdsBoth(around(PLAIN_REACH))) return true;
    if (PEOPLE.test(around(LOOSE_REACH)) && ++close === 3) return true;
  }
  if (text.includes(CLAIM_STEM) && CLAIM.test(text)) return true;
  let loose = 0;
  for (const around of places(text, LOOSE)) if (holdsBoth(around(LOOSE_REACH)) && ++loose === 2) return true;
  return false;
}

const holdsBoth = (around: string) => NUMBER.test(around) && PEOPLE.test(around);

/** What stands around each hit of a pattern, as far as it is asked for. One pass over the text. */
function* places(text: string, pattern: RegExp): Generator<(reach: number) => string> {
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    const start = hit.index;
    const end = pattern.lastIndex;
    yield (reach) => `${text.slice(Math.max(0, start - reach), start)} ${text.slice(end, end + reach)}`;
    pattern.lastIndex = end;
  }
}
