import { ACCOUNTS, BOTH_OF_THEM, CLAIM, FIGURE, TOLD_THINGS } from '../../../lexicon/asked-checking';
import {
  ACCOUNT_OWNERS,
  ARMED_TELLERS,
  BOTH_SIDES,
  CITING,
  CLAIM_WORDS,
  FIGURE_WORDS,
  IDENTITY_WORDS,
  MANY_CLAIMS,
  ONE_FIGURE,
  POINTING,
  UNVERIFIED,
} from '../../../lexicon/checking';
import { AUTHORSHIP } from '../../stances';
import { isKilled, isPart } from '../figures';
import type { CheckingCue, CheckingRule } from '../rule';
import { beside, isFigure, isSelfClaim, norms, sameVoice, tokenOf, type View, voiceWords, within } from '../view';

/** How far back a sentence of its own ("The claim could not be verified") looks for the claim it names. */
const BACK = 9;
/** Sentences back to the two totals of "neither figure". */
const BOTH = 6;

/**
 * "This has not been verified independently" reaches the self-claim of its own sentence and no figure of it;
 * "It was not possible to verify the group's claim" reaches back to what that speaker said; "(the number is not
 * confirmed)" the figure before it; "unconfirmed reports of" the figures after it.
 * Not: "could not confirm whether he would resign", "confirmed that 12 died".
 */
export const unverified: CheckingRule = {
  cues: UNVERIFIED,
  read(view, cue) {
    const mentions = reached(view, cue);
    return mentions.length ? { code: 'unverified', by: null, mentions } : null;
  },
};

function reached(view: View, cue: CheckingCue): number[] {
  const sentence = view.doc.sentences[cue.s];
  if (!sentence) return [];
  const own = beside(view, cue.s, cue.first);
  const before = own.filter((n) => tokenOf(view, n) < cue.first);
  const after = own.filter((n) => tokenOf(view, n) >= cue.last);
  if (cue.row === 'unconfirmed') return adjective(view, cue, before, after);
  const words = norms(view, sentence.first, sentence.last);
  const object = norms(view, cue.last, Math.min(cue.last + 6, sentence.last));
  if (object.some((w) => IDENTITY_WORDS.has(w))) return named(view, [...before, ...within(view, cue.s - 1, cue.s - 1)]);
  if (bracketed(view, cue)) return before.filter((n) => isFigure(view, n)).slice(-1);
  if (object[0] === 'any') return [];
  if (object.some((w) => w === 'whether' || w === 'if' || w === 'how' || w === 'who')) return [];
  if (before.length) return ownSentence(view, cue, before);
  if (after.length && object.some((w) => w === 'that' || TOLD_THINGS.has(w)))
    return after.filter((n) => isFigure(view, n));
  return backward(view, cue, words);
}

/** Claims of the same sentence: a self-claim alone where there is one, else what stands in the clause before. */
function ownSentence(view: View, cue: CheckingCue, before: number[]): number[] {
  const claims = before.filter((n) => isSelfClaim(view, n));
  const claim = claims[claims.length - 1];
  if (claim !== undefined && ofFigures(view, cue)) return before.filter((n) => isFigure(view, n));
  if (claim !== undefined) {
    const figures = apposed(view, cue) ? before.filter((n) => isFigure(view, n)) : [];
    return [claim, ...figures];
  }
  const voice = before[before.length - 1];
  return voice === undefined
    ? []
    : before.filter((n) => isFigure(view, n) && (sameVoice(view, n, voice) || n === voice));
}

/** "…, *a claim that* could not be verified": the words before it, figures and all. */
function apposed(view: View, cue: CheckingCue): boolean {
  return norms(view, Math.max(cue.first - 5, 0), cue.first).some((w) => CLAIM_WORDS.has(w) || FIGURE_WORDS.has(w));
}

/** "although the *casualties* have not been confirmed": the figures alone, not the claim of the deed. */
function ofFigures(view: View, cue: CheckingCue): boolean {
  const words = norms(view, Math.max(cue.first - 4, 0), cue.first);
  return words.some((w) => FIGURE_WORDS.has(w)) && !words.some((w) => CLAIM_WORDS.has(w));
}

/** "citing unconfirmed reports" reaches back, "unconfirmed reports that" ahead, in its sentence. */
function adjective(view: View, cue: CheckingCue, before: number[], after: number[]): number[] {
  const lead = view.doc.tokens[cue.first - 1]?.norm ?? '';
  if (CITING.has(lead) && before.length) return before.filter((n) => isFigure(view, n));
  const ahead = after.filter((n) => isFigure(view, n));
  return ahead.length ? ahead : before.filter((n) => isFigure(view, n)).slice(-1);
}

/** A sentence that speaks of a claim told before: whose, by its words ("the group's claim", "the figures", "either claim"). */
function backward(view: View, cue: CheckingCue, words: string[]): number[] {
  if (words.includes('neither') && words.some((w) => FIGURE.has(w))) return lastFigures(view, cue);
  const figures = words.some((w) => FIGURE_WORDS.has(w));
  const claims = words.some((w) => CLAIM_WORDS.has(w));
  const pointing = words.some((w) => POINTING.has(w)) || (words[0] === 'none' && words[2] === 'them');
  if (!figures && !claims && !pointing) return [];
  const all = within(view, cue.s - BACK, cue.s - 1).filter((n) => isFigure(view, n) || isSelfClaim(view, n));
  const told = all.filter((n) => view.spoken[n]?.speaker || isSelfClaim(view, n));
  const nearest = told[told.length - 1];
  if (nearest === undefined) return [];
  if (words.some((w) => BOTH_SIDES.has(w)) || (words.includes('none') && words.some((w) => MANY_CLAIMS.has(w))))
    return bothSides(view, cue, told, figures && !claims);
  const sentence = view.doc.sentences[cue.s];
  const named = new Set(words);
  const byName = told.filter((n) => [...voiceWords(view, n)].some((w) => named.has(w) && !CLAIM_WORDS.has(w)));
  const group = groupClaims(view, cue, words, told);
  if (group.length && !byName.length) return group;
  const owned = byName.length ? [] : ofOwner(view, words, told);
  const claim = words.some((w) => CLAIM.has(w))
    ? told.filter((n) => isSelfClaim(view, n) && near(view, n, cue.s, 3)).pop()
    : undefined;
  const anchor = byName[byName.length - 1] ?? owned[owned.length - 1] ?? claim ?? nearest;
  if (!near(view, anchor, cue.s, sentence && (byName.length || owned.length) ? BACK : 5)) return [];
  const own = told.filter(
    (n) => (n === anchor || sameVoice(view, n, anchor)) && (!figures || claims || isFigure(view, n)),
  );
  if (!words.some((w) => ONE_FIGURE.has(w)) || claims) return own;
  return own.filter((n) => view.mentions[n]?.s === view.mentions[anchor]?.s);
}

/** "the villagers' account": what such a speaker told. */
function ofOwner(view: View, words: string[], told: number[]): number[] {
  const types = words.flatMap((w) => ACCOUNT_OWNERS.get(w) ?? []);
  return types.length ? told.filter((n) => types.includes(view.spoken[n]?.speaker?.type ?? 'other')) : [];
}

/**
 * "Neither account could be verified": claims and accusations of the last sentences, else the figures told there; "the
 * claims of either side" means the figures as well.
 */
function bothSides(view: View, cue: CheckingCue, told: number[], figures: boolean): number[] {
  const words = norms(view, cue.first - 8, cue.last);
  if (words.some((w) => ACCOUNTS.has(w)) && told.some((n) => isFigure(view, n) && near(view, n, cue.s, 5)))
    return told.filter((n) => near(view, n, cue.s, BACK));
  if (figures) return told.filter((n) => isFigure(view, n) && near(view, n, cue.s, 5));
  const stances = within(view, cue.s - 5, cue.s - 1).filter((n) => {
    const mention = view.mentions[n];
    return mention?.kind === 'responsibility' && AUTHORSHIP.has(mention.fields.stance);
  });
  return stances.length ? stances : told.filter((n) => near(view, n, cue.s, 5));
}

/** "Neither figure could be verified": the two of the last sentence that has any, else the last totals of two voices. */
function lastFigures(view: View, cue: CheckingCue): number[] {
  const all = within(view, cue.s - BOTH, cue.s - 1).filter((n) => isFigure(view, n));
  const last = all.at(-1);
  const own = last === undefined ? [] : all.filter((n) => view.mentions[n]?.s === view.mentions[last]?.s);
  if (last === undefined || own.length === 2 || !near(view, last, cue.s, 3)) return own.length === 2 ? own : [];
  const totals = all.filter((n) => isKilled(view, n) && !isPart(view, n));
  const one = totals.at(-1);
  const other = one === undefined ? undefined : totals.findLast((n) => !sameVoice(view, n, one));
  return one !== undefined && other !== undefined && view.spoken[other]?.speaker ? [other, one] : own;
}

/** "the group's claim": the self-claim told last, and what armed groups say near it. */
function groupClaims(view: View, cue: CheckingCue, words: string[], told: number[]): number[] {
  if (!words.some((w) => ARMED_TELLERS.has(w))) return [];
  const close = told.filter((n) => near(view, n, cue.s, 6));
  const claim = close.filter((n) => isSelfClaim(view, n)).pop();
  return close.filter((n) => {
    const armed = view.spoken[n]?.speaker?.type === 'armed_group' || isSelfClaim(view, n);
    return armed || (claim !== undefined && sameVoice(view, n, claim));
  });
}

const near = (view: View, n: number, s: number, reach: number): boolean => s - (view.mentions[n]?.s ?? 0) <= reach;

/** People called by name, or a part of the victims that is identified. */
function named(view: View, mentions: number[]): number[] {
  return mentions.filter((n) => {
    const mention = view.mentions[n];
    if (mention?.kind !== 'casualty') return false;
    return (
      mention.partOf !== null ||
      view.doc.tokens[mention.figureRange.last]?.norm === 'of' ||
      BOTH_OF_THEM.test(mention.fields.figure.text) ||
      /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(mention.fields.figure.text)
    );
  });
}

function bracketed(view: View, cue: CheckingCue): boolean {
  for (let k = cue.first; k > cue.first - 5 && k >= 0; k--) if (view.doc.tokens[k]?.pre.includes('(')) return true;
  return false;
}
