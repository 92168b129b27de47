import { HE_OR_SHE } from '../../../lexicon/function-words';
import { AT_THE_SCENE, HURTS } from '../../../lexicon/harm-cues';
import type { Figure } from '../../../model/figure';
import type { CasualtyMention } from '../../stages';
import type { Hit, View } from '../view';

/** How many sentences back the person may have been told of. */
const BACK = 3;

/** How far behind the verb its cause stands. */
const CAUSE = 6;

/**
 * One person told of before as hurt, who then died: "A guard was shot. [He] died in hospital", "The major was wounded. [He] later died".
 * Where nobody's harm was told, only dying of wounds is taken up ("Gunmen fired on Salim Haddad. [He] died of his wounds"),
 * and dying where it happened ("A woman was trapped in the car, and [she] died at the scene").
 * Not: somebody whose death is told already, "he died in 1994".
 */
export function diedThen(view: View, { group, effect, effectRange }: Hit, mentions: CasualtyMention[]): Figure | null {
  if (effect !== 'killed' || group.kind !== 'pronoun' || !HE_OR_SHE.has(view.tokens[group.first]?.norm ?? ''))
    return null;
  const near = mentions.filter((m) => view.sentence.index - m.s <= BACK && m.fields.figure.low === 1);
  if (near.some((m) => m.fields.effect === 'killed' && m.fields.figure.high === 1)) return null;
  const hurt = near.filter((m) => m.fields.effect === 'injured' || m.fields.effect === 'casualties');
  const wounds = view.tokens
    .slice(effectRange.last, Math.min(effectRange.last + CAUSE, view.sentence.last))
    .some((t) => HURTS.has(t.norm));
  const there = AT_THE_SCENE.has(view.tokens[effectRange.last + 2]?.norm ?? '');
  if (hurt.length !== 1 && !((wounds || there) && hurt.length === 0)) return null;
  const at = view.tokens[group.first];
  if (!at) return null;
  return { start: at.start, end: at.end, text: at.text, low: 1, high: 1, precision: 'exact', implicit: true };
}
