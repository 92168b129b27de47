import type { Claim, ResponsibilityClaim } from '../model/claim';
import { sentenceCase } from './plural';
import { agree, sayer } from './speaker';

const SOMEONE = 'someone not named';

/** The badge of a stance; null for `general`, which has none. `outlet` stands in where no accuser is printed. */
export function stanceBadge(claim: ResponsibilityClaim, outlet: string): string | null {
  const actor = claim.actor ?? SOMEONE;
  const accuser = accuserOf(claim, outlet);
  switch (claim.stance) {
    case 'claimed':
      return `Claimed by ${actor}`;
    case 'admitted':
      return `Acknowledged by ${actor}`;
    case 'suspected':
      return `${sentenceCase(actor)} suspected by ${accuser}`;
    case 'rejected':
      return `${sentenceCase(actor)} ${agree(actor, 'rejects', 'reject')} the claim`;
    case 'no_claim':
      return 'No claim of responsibility, the article says';
    case 'linked':
      return `${sentenceCase(accuser)} ${agree(accuser, 'links', 'link')} it to ${actor}`;
    case 'blamed':
    case 'denied':
    case 'not_attributed':
      return stanceRow(claim, outlet);
    case 'general':
      return null;
  }
}

/** The row of a stance in the responsibility table; null for `general`, which has none. */
export function stanceRow(claim: ResponsibilityClaim, outlet: string): string | null {
  const actor = claim.actor ?? SOMEONE;
  const accuser = accuserOf(claim, outlet);
  const Actor = sentenceCase(actor);
  const Accuser = sentenceCase(accuser);
  switch (claim.stance) {
    case 'claimed':
      return `${Actor} ${agree(actor, 'claims', 'claim')} responsibility`;
    case 'admitted':
      return `${Actor} ${agree(actor, 'acknowledges', 'acknowledge')} it`;
    case 'blamed':
      return `${Accuser} ${agree(accuser, 'blames', 'blame')} ${actor}`;
    case 'suspected':
      return `${Accuser} ${agree(accuser, 'suspects', 'suspect')} ${actor}`;
    case 'linked':
      return `${Accuser} ${agree(accuser, 'sees', 'see')} a link to ${actor}`;
    case 'denied':
      return `${Actor} ${agree(actor, 'denies', 'deny')} it`;
    case 'rejected':
      return `${Actor} ${agree(actor, 'rejects', 'reject')} the claim${claim.accuser ? ` by ${claim.accuser}` : ''}`;
    case 'no_claim':
      return 'nobody has claimed it, the article says';
    case 'not_attributed':
      return `${sentenceCase(sayer(claim, outlet))} ${agree(sayer(claim, outlet), 'names', 'name')} nobody`;
    case 'general':
      return null;
  }
}

/** Other actors of the article who claim the same incident for themselves, each once. */
export function rivalsOf(claim: ResponsibilityClaim, claims: Claim[]): string[] {
  if (claim.stance !== 'claimed' || claim.actor === null) return [];
  const rivals = claims.flatMap((other) =>
    other.kind === 'responsibility' && other.stance === 'claimed' && other.incident === claim.incident && other.actor
      ? [other.actor]
      : [],
  );
  return [...new Set(rivals)].filter((actor) => actor.toLowerCase() !== claim.actor?.toLowerCase());
}

/** Badge of a competing claim: "BNA also claims it". */
export function competingBadge(other: string): string {
  return `${sentenceCase(other)} also claims it`;
}

/** Table row of competing claims: "BLA and BNA both claim it". */
export function competingRow(actor: string, other: string): string {
  return `${sentenceCase(actor)} and ${other} both claim it`;
}

/** Who blames, suspects or links: the printed accuser, else who is the claim's speaker. */
function accuserOf(claim: ResponsibilityClaim, outlet: string): string {
  return claim.accuser ?? sayer(claim, outlet);
}
