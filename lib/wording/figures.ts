import type { CasualtyClaim } from '../model/claim';
import { casualtyWords, countedWords, effectWords } from './victims';

const PART = 'including ';

/**
 * Several figures of one speaker as one phrase, the effect said once for neighbours that share it:
 * "12 soldiers, including an officer, at least 13 attackers killed, 5 people injured".
 * @param claims in reading order
 * @param places name every narrower place ("9 attackers in Noshki"), not only where it tells two figures apart
 */
export function figuresWords(claims: CasualtyClaim[], places = false): string {
  const phrases: string[] = [];
  for (let i = 0; i < claims.length; ) {
    const first = claims[i];
    if (!first) break;
    const run = sharedRun(claims, i);
    const shared = run.length > 1 || (places && first.scope !== null && endsWithEffect(first));
    const items = run.map((claim) => item(claim, run, places));
    // A part at the end is an insertion: "12 soldiers, including an officer, killed".
    const gap = items.at(-1)?.startsWith(PART) ? ', ' : ' ';
    phrases.push(shared ? `${items.join(', ')}${gap}${effectWords(first)}` : casualtyWords(first));
    i += run.length;
  }
  return phrases.join(', ');
}

/** The claims from `start` on whose effect reads the same, so that it can be said once at their end. */
function sharedRun(claims: CasualtyClaim[], start: number): CasualtyClaim[] {
  const first = claims[start];
  if (!first || !endsWithEffect(first)) return claims.slice(start, start + 1);
  const effect = effectWords(first);
  const rest = claims.slice(start);
  const end = rest.findIndex((claim) => !endsWithEffect(claim) || effectWords(claim) !== effect);
  return end < 0 ? rest : rest.slice(0, end);
}

function endsWithEffect(claim: CasualtyClaim): boolean {
  return casualtyWords(claim) === `${countedWords(claim)} ${effectWords(claim)}`;
}

/** One figure in a shared list: a part is named as one, and a place is added where only it tells two figures apart. */
function item(claim: CasualtyClaim, run: CasualtyClaim[], places: boolean): string {
  const words = countedWords(claim);
  const twin = run.some((other) => other !== claim && sameGroup(other, claim) && other.scope !== claim.scope);
  if ((twin || places) && claim.scope !== null) return `${words} in ${claim.scope}`;
  return run.some((other) => other.id === claim.subsetOf) ? `${PART}${words}` : words;
}

function sameGroup(a: CasualtyClaim, b: CasualtyClaim): boolean {
  return a.victims.class === b.victims.class;
}
