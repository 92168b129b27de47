import { CLAIM_NOUN, INVOLVEMENT_OR_ROLE, RESPONSIBILITY } from '../../../lexicon/asked-stances';
import { REJECTIONS } from '../../../lexicon/stances';
import { DEED_VERBS } from '../../../lexicon/stances-deeds';
import { CLAIM_NOUNS, DESCRIBING, ISSUING, RULED_OUT, STORIES } from '../../../lexicon/stances-frames';
import type { Stance } from '../../../model/claim';
import { REJECTABLE, TOLD_BEFORE } from '../../stances';
import { deedAround, deedFrom } from '../deed';
import { modeOf } from '../mode';
import { partyOf } from '../party';
import { subjectOf } from '../phrase';
import { resolved } from '../resolved';
import type { Cue, Finding, Rule } from '../rule';
import type { Scan } from '../scan';

/**
 * "The government ruled out rebel involvement", "rejected the group's claim", "described the report as false".
 * The actor is who rejects. Not: "rejected the offer", "ruled out a run for office".
 */
export const rejections: Rule = {
  name: 'rejection',
  cues: REJECTIONS,
  read(scan, cue, found) {
    const spoken = scan.tokens.slice(cue.last, cue.last + 3).some((t) => RESPONSIBILITY.has(t.norm));
    if (!scan.violent && !spoken) return null;
    if (cue.row === 'reject it' && !isRejectable(scan, cue, found)) return null;
    const verb = cue.row === 'describe as false' ? describing(scan, cue.first) : cue.first;
    const subject = verb === null ? null : subjectOf(scan, verb);
    if (!subject) return null;
    const actor = resolved(scan, partyOf(scan, subject));
    if (actor.kind !== 'state' && actor.kind !== 'group' && !actor.authority) return null;
    if (cue.row !== 'reject it' && cue.row !== 'cast doubt' && !speaksOfClaim(scan, cue, found)) return null;
    return {
      stance: 'rejected',
      cue,
      actor,
      accuser: null,
      mode: modeOf(scan, cue.first, actor),
      voice: actor,
      rule: `responsibility/rejection: ${cue.row}`,
    };
  },
};

/** Stance found last, in the same sentence or the one before. */
const isRejectable = (scan: Scan, cue: Cue, found: readonly Finding[]): boolean => {
  const stance = lastNear(scan, cue, found);
  return stance !== null && REJECTABLE.has(stance);
};

function lastNear(scan: Scan, cue: Cue, found: readonly Finding[]): Stance | null {
  const last = found[found.length - 1];
  return last && (scan.tokens[cue.first]?.s ?? 0) - (scan.tokens[last.cue.first]?.s ?? 0) <= 1 ? last.stance : null;
}

/** An accusation at most three sentences back: "the findings" are those. */
function blamedNear(scan: Scan, cue: Cue, found: readonly Finding[]): boolean {
  const s = scan.tokens[cue.first]?.s ?? 0;
  return found.some((f) => f.stance === 'blamed' && s - (scan.tokens[f.cue.first]?.s ?? 0) <= 6);
}

/** "rejected the claim … that its men had *killed*": the words themselves tell what is claimed. */
function claimsHarm(scan: Scan, at: number): boolean {
  const { last } = scan.sentenceOf(at);
  for (let k = at; k < last && k - at < 16; k++) {
    const norm = scan.tokens[k]?.norm ?? '';
    if (RESPONSIBILITY.has(norm) || (norm === 'that' && deedFrom(scan, k + 1, k + 11) === 'deed')) return true;
    if (k > at + 1 && DEED_VERBS.has(norm)) return true;
  }
  return false;
}

/** Involvement in the deed is ruled out, or a claim told earlier in the article is what is rejected. */
function speaksOfClaim(scan: Scan, cue: Cue, found: readonly Finding[]): boolean {
  const { last } = scan.sentenceOf(cue.first);
  if (cue.row === 'rule out') {
    for (let k = cue.last; k < last && k - cue.last < 7; k++) {
      if (RULED_OUT.has(scan.tokens[k]?.norm ?? '')) {
        return INVOLVEMENT_OR_ROLE.has(scan.tokens[k]?.norm ?? '') ? scan.violent : false;
      }
    }
    return false;
  }
  if (CLAIM_NOUN.has(scan.tokens[cue.last - 1]?.norm ?? '') && claimsHarm(scan, cue.last)) return true;
  const earlier = found.some((f) => TOLD_BEFORE.has(f.stance));
  const story = scan.tokens[cue.last - 1]?.norm ?? '';
  if (STORIES.has(scan.tokens[cue.last - 1]?.norm ?? '') && blamedNear(scan, cue, found)) return true;
  const own = scan.tokens.slice(cue.first, cue.last).some((t) => t.possessive || CLAIM_NOUNS.has(t.norm));
  return (
    earlier &&
    own &&
    (CLAIM_NOUNS.has(story) || cue.row === 'describe as false') &&
    (deedAround(scan, cue.first) || earlier)
  );
}

function describing(scan: Scan, at: number): number | null {
  const { first } = scan.sentenceOf(at);
  for (let k = at - 1; k > first && at - k < 6; k--) {
    if (DESCRIBING.has(scan.tokens[k]?.norm ?? '')) {
      return scan.tokens[k]?.norm.endsWith('ing') ? mainVerb(scan, k, first) : k;
    }
  }
  return null;
}

/** "The government issued a communique *describing* …": the verb whose subject describes. */
function mainVerb(scan: Scan, at: number, first: number): number {
  for (let k = at - 1; k > first; k--) if (ISSUING.has(scan.tokens[k]?.norm ?? '')) return k;
  return at;
}
