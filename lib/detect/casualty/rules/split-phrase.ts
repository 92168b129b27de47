import { DEATH, HELL } from '../../../lexicon/asked-harm';
import { SPLIT_END } from '../../../lexicon/clauses';
import {
  BEATING,
  CAPTIVE,
  FLIGHT,
  FORCING,
  HOSPITAL_OPENER,
  SENDING,
  SENT_TO,
  TAKE_CAPTIVE,
} from '../../../lexicon/harm-cues';
import type { Token } from '../../types';
import { objectsFrom } from '../objects';
import { takenUpAsThem } from '../them';
import { chainBefore, groupAt, type Hit, isUnreal, ruleOn } from '../view';

const REACH = 14;

/**
 * Split wordings: "took five policemen, among them a superintendent, hostage", "shot 12 people dead", "sent eight militants to hell", "sent four people to the hospital", "took 240 hostages",
 * "forced 200,000 people to flee".
 * Not: "took five policemen to court".
 */
export const splitPhrase = ruleOn([...TAKE_CAPTIVE, ...BEATING, ...FORCING, ...SENDING], (view) => {
  const hits: Hit[] = [];
  for (let k = view.sentence.first; k + 1 < view.sentence.last; k++) {
    const verb = view.tokens[k]?.norm ?? '';
    const taking = TAKE_CAPTIVE.has(verb);
    const beating = BEATING.has(verb);
    const forcing = FORCING.has(verb);
    if (!taking && !beating && !forcing && !SENDING.has(verb)) continue;
    const them = beating ? takenUpAsThem(view, k) : null;
    const group = them ?? groupAt(view, k + 1);
    if (
      !group ||
      group.kind === 'pronoun' ||
      (group.kind === 'definite' && !group.quantity) ||
      isUnreal(chainBefore(view, k))
    )
      continue;
    const many = group.head === null && (group.quantity?.low ?? 0) >= 100;
    if (forcing && !(group.quantity && (group.known || many))) continue;
    const from = them ? k + 2 : group.last;
    const limit = Math.min(view.sentence.last, from + REACH);
    const end = forcing
      ? flightAfter(view.tokens, from)
      : beating
        ? deathAfter(view.tokens, from, limit)
        : closing(view.tokens, from, limit, taking);
    if (end === null) continue;
    for (const each of objectsFrom(view, group)) {
      hits.push({
        group: each,
        effect: forcing
          ? 'displaced'
          : taking
            ? 'abducted'
            : beating || HELL.has(view.tokens[end]?.norm ?? '')
              ? 'killed'
              : 'injured',
        effectRange: { first: end, last: end + 1 },
        rule: `split/${verb}`,
      });
    }
  }
  return hits;
});

function closing(tokens: Token[], from: number, to: number, taking: boolean): number | null {
  for (let i = from; i < to; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (taking && CAPTIVE.has(norm)) return i;
    if (!taking && SENT_TO.has(norm) && HOSPITAL_OPENER.has(tokens[i - 1]?.norm ?? '')) return i;
    if (tokens[i]?.pre.includes(';') || SPLIT_END.has(norm)) return null;
  }
  return null;
}

/** "forced 200 people *to flee*", "*from their homes*". */
function flightAfter(tokens: Token[], at: number): number | null {
  const [a, b, c] = [tokens[at]?.norm, tokens[at + 1]?.norm ?? '', tokens[at + 2]?.norm ?? ''];
  if (a === 'to' && FLIGHT.has(b)) return at + 1;
  return (a === 'from' || a === 'out') && FLIGHT.has(c) ? at + 2 : null;
}

/** "hacked four members of a vigilance group to death". */
function deathAfter(tokens: Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (DEATH.has(tokens[i]?.norm ?? '') && tokens[i - 1]?.norm === 'to') return i;
    if (/[;,]/.test(tokens[i]?.pre ?? '')) return null;
  }
  return null;
}
