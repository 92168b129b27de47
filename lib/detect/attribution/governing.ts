import { SUBORDINATOR } from '../../lexicon/grammar';
import { CLAUSE_JOINTS } from '../../lexicon/reporting';
import type { Doc, Token } from '../types';
import { toldAsKnown } from './known';
import type { Saying } from './saying';

const WINDOW = 12;
/** Rules whose words speak of a deed: a figure told with it as known is not theirs. */
const OF_DEEDS = new Set(['dismissed', 'claim-noun', 'accused']);
/** Words that unsourced telling reaches over. */
const FAR = 40;
/** Words searched for a joint of clauses. */
const CLAUSES = 200;

/**
 * Which saying of a sentence governs token `t`: the nearest that reaches it. A carrier ("…, the agency reported")
 * gives way to the speaker it carries, unsourced telling to every named speaker.
 * @param isMedia does this saying's speaker belong to the media?
 */
export function governing(doc: Doc, sayings: Saying[], t: number, isMedia: (s: Saying) => boolean): Saying | null {
  const all = around(sayings, t);
  const near =
    all.some((s) => OF_DEEDS.has(s.rule)) && toldAsKnown(doc, t) ? all.filter((s) => !OF_DEEDS.has(s.rule)) : all;
  const dismissed = near.findLast((s) => s.rule === 'dismissed' && s.last <= t && !isCut(doc, s.last, t));
  if (dismissed && !near.some((s) => s !== dismissed && s.after && s.first >= dismissed.last && s.last <= t))
    return dismissed;
  const named = pick(
    doc,
    near.filter((s) => !s.hearsay),
    t,
    isMedia,
  );
  if (named) return named;
  const hearsay = near.find(
    (s) => s.hearsay && (s.last <= t ? s.after : s.before) && !isCut(doc, Math.min(s.first, t), Math.max(s.last, t)),
  );
  return hearsay ?? null;
}

/** The sayings on both sides of a token that can reach it: a sentence of a sane length has no more. */
export function around(sayings: Saying[], t: number): Saying[] {
  if (sayings.length <= 2 * WINDOW) return sayings;
  let low = 0;
  let high = sayings.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sayings[mid] as Saying).first <= t) low = mid + 1;
    else high = mid;
  }
  return sayings.slice(Math.max(0, low - WINDOW), low + WINDOW);
}

function pick(doc: Doc, sayings: Saying[], t: number, isMedia: (s: Saying) => boolean): Saying | null {
  let inFront: Saying | null = null;
  let behind: Saying | null = null;
  for (const s of sayings) {
    if (s.rule === 'citing') continue;
    if (s.after && s.last <= t) inFront = s;
    else if (s.before && s.first > t && !behind) behind = s;
  }
  const best = between(doc, inFront, behind, t, isMedia);
  const cited = sayings.find(
    (s) => s.rule === 'citing' && (s.last <= t ? s.after : s.before) && !hasSemicolon(doc, s, t),
  );
  return cited && (!best || isMedia(best)) ? cited : best;
}

function between(
  doc: Doc,
  inFront: Saying | null,
  behind: Saying | null,
  t: number,
  isMedia: (s: Saying) => boolean,
): Saying | null {
  if (!inFront || !behind) return inFront ?? behind;
  if (isMedia(inFront) && !isMedia(behind)) return behind;
  if (isMedia(behind)) return inFront;
  if (inFront.before || inFront.rule === 'according')
    return inFront.rule === 'according' && !inFront.before ? nearer(doc, inFront, behind, t) : behind;
  return nearer(doc, inFront, behind, t);
}

/** A speaker behind takes over only across a joint of clauses ("…, while three died, the hospital said"). */
function nearer(doc: Doc, inFront: Saying, behind: Saying, t: number): Saying {
  for (let k = Math.max(inFront.last + 1, t - CLAUSES); k <= t; k++) {
    const before = doc.tokens[k - 1] as Token;
    if (/;/.test(before.post) || (/,/.test(before.post) && CLAUSE_JOINTS.has(doc.tokens[k]?.norm ?? ''))) return behind;
  }
  return inFront;
}

/** "two died, X said; Y put it at three, citing police": a source cited behind a semicolon is cited there only. */
function hasSemicolon(doc: Doc, s: Saying, t: number): boolean {
  const to = Math.max(s.first, t);
  for (let k = Math.max(Math.min(s.last, t), to - CLAUSES); k < to; k++) {
    if (/;/.test((doc.tokens[k] as Token).post)) return true;
  }
  return false;
}

/** Does a clause end between two words, or do they stand too far apart: a comma before a joining word? */
function isCut(doc: Doc, from: number, to: number): boolean {
  if (to - from > FAR) return true;
  for (let k = from + 1; k < to; k++) {
    const before = doc.tokens[k - 1] as Token;
    if (/;/.test(before.post)) return true;
    if (
      /,/.test(before.post) &&
      (SUBORDINATOR.has(doc.tokens[k]?.norm ?? '') || CLAUSE_JOINTS.has(doc.tokens[k]?.norm ?? ''))
    )
      return true;
  }
  return false;
}
