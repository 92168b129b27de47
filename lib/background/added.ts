import { locateQuote } from '../anchor/quote';
import type { Claim } from '../model/claim';
import { ADDED_BLOCK } from '../model/correction';
import type { Block, Span } from '../model/text';

/**
 * Claims that the reader added, put where their words stand in this reading, so that they are marked like all others.
 * One whose words are gone keeps its own block: it is listed and has no mark.
 * @param claims of one article, detected ones in reading order
 * @returns all of them, in reading order
 */
export function settleAdded(claims: Claim[], blocks: Block[]): Claim[] {
  if (!claims.some(({ block }) => block === ADDED_BLOCK)) return claims;
  const order = new Map(blocks.map(({ id }, i) => [id, i]));
  const placed = claims.map((claim) => (claim.block === ADDED_BLOCK ? placeIn(blocks, claim) : claim));
  const at = ({ block }: Claim) => order.get(block) ?? blocks.length;
  return placed.sort((a, b) => at(a) - at(b) || a.sentence.start - b.sentence.start || startOf(a) - startOf(b));
}

function placeIn(blocks: Block[], claim: Claim): Claim {
  for (const { id, text } of blocks) {
    const found = locateQuote(text, claim.quote);
    // Offsets in the selection hold only where the page prints it sign by sign.
    if (!found || text.slice(found.start, found.end) !== claim.quote.exact) continue;
    const moved = <S extends Span>(span: S): S => ({
      ...span,
      start: span.start + found.start,
      end: span.end + found.start,
    });
    const base = { block: id, sentence: moved(claim.sentence) };
    return claim.kind === 'casualty'
      ? { ...claim, ...base, figure: moved(claim.figure) }
      : { ...claim, ...base, cue: moved(claim.cue) };
  }
  return claim;
}

function startOf(claim: Claim): number {
  return claim.kind === 'casualty' ? claim.figure.start : claim.cue.start;
}
