import { CLAIM_STEMS, LOOSE_STEMS, NUMBER_STEMS, PEOPLE_STEMS, PLAIN_STEMS } from '../lexicon/stems';

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
  const people = (around: string) => PEOPLE.test(around);
  const both = (around: string) => NUMBER.test(around) && PEOPLE.test(around);
  return (
    places(text, PLAIN, PLAIN_REACH, both, 1) ||
    CLAIM.test(text) ||
    places(text, PLAIN, LOOSE_REACH, people, 3) ||
    places(text, LOOSE, LOOSE_REACH, both, 2)
  );
}

/** Have at least `enough` hits of the pattern what they need around them? */
function places(
  text: string,
  pattern: RegExp,
  reach: number,
  holds: (around: string) => boolean,
  enough: number,
): boolean {
  pattern.lastIndex = 0;
  let count = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    const end = hit.index + hit[0].length;
    if (
      holds(`${text.slice(Math.max(0, hit.index - reach), hit.index)} ${text.slice(end, end + reach)}`) &&
      ++count >= enough
    )
      return true;
  }
  return false;
}
