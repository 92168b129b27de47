import { TOLD_PEOPLE, TOLD_THE } from '../../../lexicon/told-people';
import type { CasualtyMention } from '../../stages';
import type { Doc } from '../../types';

/** Sentences that the count may stand back. */
const BACK = 4;

/**
 * Some of those told before are parts of their count: "30 people were injured. … *Three of the wounded* are in critical condition".
 * Changes `partOf` of the mentions in place.
 * Not: "two of the wounded died" (no longer of that count); people of whom nobody gave a larger number.
 */
export function linkThoseTold(doc: Doc, mentions: CasualtyMention[]): void {
  for (const [n, mention] of mentions.entries()) {
    if (mention.partOf !== null || !isOfThose(doc, mention)) continue;
    const most = mention.fields.figure.high ?? mention.fields.figure.low;
    for (let k = n - 1; k >= 0 && most !== null; k--) {
      const { s, partOf, fields } = mentions[k] as CasualtyMention;
      if (mention.s - s > BACK) break;
      if (partOf !== null || fields.effect !== mention.fields.effect || (fields.figure.low ?? 0) <= most) continue;
      mention.partOf = k;
      break;
    }
  }
}

function isOfThose({ tokens }: Doc, { figureRange: { last }, fields }: CasualtyMention): boolean {
  const word = (n: number): string => tokens[last + n]?.norm ?? '';
  const people = TOLD_PEOPLE.get(word(2));
  return word(0) === 'of' && TOLD_THE.has(word(1)) && (people === fields.effect || people === 'any');
}
