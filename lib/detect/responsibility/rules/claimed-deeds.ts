import { ACT } from '../../../lexicon/asked-stances';
import { CLAIMED_DEEDS } from '../../../lexicon/stances';
import { DEEDS, WEAK_DEEDS } from '../../../lexicon/stances-deeds';
import { CHANNELS } from '../../../lexicon/stances-frames';
import { DETERMINERS, PREPOSITIONS } from '../../../lexicon/stances-grammar';
import { THING_RELATIVES } from '../../../lexicon/stances-words';
import { deedAround, deedBefore } from '../deed';
import { modeOf } from '../mode';
import { partyOf } from '../party';
import { isCapital, subjectOf } from '../phrase';
import { resolved } from '../resolved';
import type { Cue, Rule } from '../rule';
import type { Scan } from '../scan';
import { isPossible, negated } from './self-claims';

/**
 * "Islamic State claimed Friday's bombing in a post": the deed itself is claimed, with nothing said of it.
 * Not: "claimed the attack was staged" (a reporting verb), "the attack claimed 12 lives", "claimed the title".
 */
export const claimedDeeds: Rule = {
  name: 'claimed-deed',
  cues: CLAIMED_DEEDS,
  read(scan, cue) {
    if (!scan.violent || isPossible(scan, cue.first)) return null;
    const subject = subjectOf(scan, cue.first);
    if (!subject) return null;
    const deed = deedOf(scan, cue.last) ?? claimedBefore(scan, subject.first, cue) ?? claimedIt(scan, cue);
    if (deed === null) return null;
    const who = partyOf(scan, subject);
    const rule = 'responsibility/claimed-deed';
    if (who.kind === 'nobody') {
      return { stance: 'no_claim', cue, actor: null, accuser: null, mode: null, voice: null, rule };
    }
    const actor = resolved(scan, who);
    if (actor.kind !== 'group' || negated(scan, cue.first)) return null;
    const words = { first: cue.first, last: deed + 1 };
    return {
      stance: 'claimed',
      cue: words,
      actor,
      accuser: null,
      mode: modeOf(scan, cue.first, actor),
      voice: actor,
      rule,
    };
  },
};

/** "first *claimed it*": the deed of the sentence before. */
function claimedIt(scan: Scan, cue: Cue): number | null {
  return scan.tokens[cue.last]?.norm === 'it' && deedAround(scan, cue.first) && endsAfter(scan, cue.last)
    ? cue.last
    : null;
}

function endsAfter(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1];
  return (
    at + 1 >= scan.sentenceOf(at).last ||
    /^[,.;]/.test(scan.tokens[at]?.post ?? '') ||
    next?.norm === 'and' ||
    next?.norm === 'in'
  );
}

/** "a raid *which X claimed* through its agency": the relative pronoun speaks of the deed; the cue itself ends the words. */
function claimedBefore(scan: Scan, at: number, cue: Cue): number | null {
  const lead = scan.tokens[at - 1]?.norm ?? '';
  const relative =
    THING_RELATIVES.has(lead) || (lead === 'the' && THING_RELATIVES.has(scan.tokens[at - 2]?.norm ?? ''));
  const next = scan.tokens[cue.last];
  const ends = /^[,.;]/.test(scan.tokens[cue.last - 1]?.post ?? '') || (next !== undefined && CHANNELS.has(next.norm));
  return relative && ends && deedBefore(scan, at - 1, 4) ? cue.last - 1 : null;
}

/** Token of the deed noun that is the verb's whole object; null where a clause follows instead. */
function deedOf(scan: Scan, at: number): number | null {
  const { last } = scan.sentenceOf(at);
  const opener = scan.tokens[at];
  if (!opener || !(DETERMINERS.has(opener.norm) || opener.possessive || isCapital(opener) || DEEDS.has(opener.norm)))
    return null;
  if (opener.norm === 'that' && DETERMINERS.has(scan.tokens[at + 1]?.norm ?? '')) return null;
  for (let k = at; k < last && k - at < 5; k++) {
    const token = scan.tokens[k];
    if (!token || (k > at && /[,;:—.]/.test(scan.tokens[k - 1]?.post ?? ''))) return null;
    if (!DEEDS.has(token.norm) && !WEAK_DEEDS.has(token.norm)) continue;
    if (ACT.has(token.norm)) return null;
    if (DETERMINERS.has(token.norm)) continue;
    const next = scan.tokens[k + 1];
    const ends = k + 1 >= last || /[,;:—.]/.test(token.post);
    if (ends || (next && PREPOSITIONS.has(next.norm)) || next?.norm === 'through' || next?.norm === 'of') return k;
    if (next && (DEEDS.has(next.norm) || WEAK_DEEDS.has(next.norm))) continue;
    return null;
  }
  return null;
}
