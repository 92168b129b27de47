import type { CasualtyClaim, Claim } from '../model/claim';
import { figureWords } from './figure';
import { listed } from './plural';
import { countedWords } from './victims';

/** A total's parts as the card prints them; `adds` is null where the parts are not said to be all of it. */
export interface PartsLine {
  words: string;
  parts: CasualtyClaim[];
  adds: boolean | null;
}

/**
 * Lines about the parts of a total, as its own speaker gives them: "Includes 1 officer" and
 * "5 in Noshki + 7 in Panjgur: adds up". Parts are never added to the total.
 */
export function partsLines(total: CasualtyClaim, claims: Claim[]): PartsLine[] {
  const parts = claims.filter(
    (claim): claim is CasualtyClaim =>
      claim.kind === 'casualty' && claim.subsetOf === total.id && sameSpeaker(claim, total),
  );
  const placed = parts.filter((part) => part.scope !== null && part.scope !== total.scope);
  const others = parts.filter((part) => !placed.includes(part));
  const lines: PartsLine[] = [];
  if (placed.length > 1) lines.push(sum(placed, total));
  else others.push(...placed);
  if (others.length > 0)
    lines.push({ words: `Includes ${listed(others.map(placedWords))}`, parts: others, adds: null });
  return lines;
}

/** "Part of 12 soldiers", for a claim that is one; null otherwise. */
export function partOfWords(part: CasualtyClaim, claims: Claim[]): string | null {
  const total = claims.find((claim) => claim.id === part.subsetOf);
  return total?.kind === 'casualty' ? `Part of ${countedWords(total)}` : null;
}

function sum(parts: CasualtyClaim[], total: CasualtyClaim): PartsLine {
  const words = parts.map((part) => `${figureWords(part) || countedWords(part)} in ${part.scope}`).join(' + ');
  const closed = [total, ...parts].every(({ figure }) => figure.low !== null && figure.low === figure.high);
  if (!closed) return { words, parts, adds: null };
  const adds = parts.reduce((n, part) => n + (part.figure.low ?? 0), 0) === total.figure.low;
  return { words: `${words}: ${adds ? 'adds up' : `does not add up to ${figureWords(total)}`}`, parts, adds };
}

function placedWords(part: CasualtyClaim): string {
  return part.scope === null ? countedWords(part) : `${countedWords(part)} in ${part.scope}`;
}

function sameSpeaker(a: CasualtyClaim, b: CasualtyClaim): boolean {
  return a.speaker === null || b.speaker === null || a.speaker.name === b.speaker.name;
}
