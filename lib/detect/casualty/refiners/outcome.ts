import { DIED_OF_IT, LIMB, STILL_ALIVE, SURVIVAL, THE_SHOT } from '../../../lexicon/domains';
import { OPEN_OUTCOME } from '../../../lexicon/harm-cues';
import type { CasualtyMention } from '../../stages';
import type { Doc, Range } from '../../types';

/** How many sentences on the article may still say how the people of a shooting fared. */
const FOLLOWING = 2;

/**
 * "Shot" and "stabbed" tell no outcome (coding rules: `casualties`). They are `injured` where the article tells it: nobody died and there is
 * talk of wounds, treatment or recovery; the dead are counted apart ("a boy killed, six others shot"); the words behind tell it
 * ("shot in the leg", "six were shot. All are expected to survive").
 * Not: "six people were shot" where the article tells of a death: any of them may have died.
 */
export function resolveOutcomes(doc: Doc, mentions: CasualtyMention[]): void {
  const open = mentions.filter((m) => m.fields.effect === 'casualties' && isShot(m));
  if (!open.length) return;
  const deaths = mentions.filter((m) => m.fields.effect === 'killed' && m.fields.figure.low !== 0);
  const survival = doc.tokens.some((t) => SURVIVAL.has(t.norm) || LIMB.has(t.norm));
  for (const mention of open) {
    const others = isOthers(doc, mention) && apart(doc, mention, deaths);
    if ((!deaths.length && survival) || others || toldBehind(doc, mention)) {
      mention.fields.effect = 'injured';
      mention.rules.push('outcome: told in the article');
    }
  }
}

const isShot = (mention: CasualtyMention) => mention.rules.some((r) => OPEN_OUTCOME.has(r.split(': ')[1] ?? ''));

const normsOf = (doc: Doc, { first, last }: Range) => doc.tokens.slice(first, last).map((t) => t.norm);

/** "six others", "three other boys". */
function isOthers(doc: Doc, { figureRange, victimRange }: CasualtyMention): boolean {
  const last = Math.max(figureRange.last, victimRange?.last ?? 0);
  return normsOf(doc, { first: figureRange.first, last }).some(
    (w) => w === 'other' || w === 'others' || w === 'another',
  );
}

/** Is somebody's death told just before, and none behind? */
function apart(doc: Doc, mention: CasualtyMention, deaths: CasualtyMention[]): boolean {
  const { last } = doc.sentences[mention.s] ?? { last: mention.last };
  if (normsOf(doc, { first: mention.effectRange.last, last }).some((w) => DIED_OF_IT.has(w))) return false;
  return deaths.some((m) => m.s <= mention.s && mention.s - m.s <= FOLLOWING && m.first < mention.first);
}

/** "… were shot in the leg", "… were shot and are expected to survive", "… were shot. All are in stable condition". */
function toldBehind(doc: Doc, mention: CasualtyMention): boolean {
  const own = doc.sentences[mention.s];
  if (!own) return false;
  const rest = normsOf(doc, { first: mention.effectRange.last, last: own.last });
  if (rest.some((w) => DIED_OF_IT.has(w))) return false;
  if (rest.slice(0, 6).some((w) => LIMB.has(w)) || rest.some((w) => STILL_ALIVE.has(w))) return true;
  for (let s = mention.s + 1; s <= mention.s + FOLLOWING && s < doc.sentences.length; s++) {
    const words = normsOf(doc, doc.sentences[s] as Range);
    if (words.some((w) => DIED_OF_IT.has(w))) return false;
    const opener = words[0] === 'the' || words[0] === 'all' ? words.slice(0, 4) : words.slice(0, 1);
    if (opener.some((w) => THE_SHOT.has(w)) && words.some((w) => STILL_ALIVE.has(w))) return true;
  }
  return false;
}
