import { CAPTIVES } from '../../../lexicon/harm-cues';
import type { Figure } from '../../../model/figure';
import type { CasualtyMention } from '../../stages';
import type { Hit, View } from '../view';

/** How many sentences back the taken may have been counted. */
const BACK = 3;

/**
 * Figure of a plural that takes up people counted as taken or missing: "three elders were abducted … [The elders] were killed",
 * "two brothers … [The hostages] were beheaded". The number is the one printed then.
 * Not: "the victims", "those killed", people whom nobody counted, a second mention of their being taken.
 */
export function takenUp(view: View, { group, effect }: Hit, mentions: CasualtyMention[]): Figure | null {
  if (group.kind !== 'definite' || !group.plural || group.quantity || group.head === null) return null;
  const head = view.tokens[group.head]?.norm ?? '';
  for (let n = mentions.length - 1; n >= 0; n--) {
    const mention = mentions[n] as CasualtyMention;
    if (view.sentence.index - mention.s > BACK) return null;
    const { effect: before, figure } = mention.fields;
    if ((before !== 'abducted' && before !== 'missing') || before === effect || figure.precision === 'vague') continue;
    const last = view.tokens[(mention.victimRange?.last ?? 0) - 1]?.norm;
    if (mention.partOf !== null || (last !== head && !CAPTIVES.has(head))) continue;
    const [from, to] = [view.tokens[group.first], view.tokens[group.last - 1]];
    if (!from || !to) return null;
    const text = view.doc.blocks[view.sentence.block]?.text.slice(from.start, to.end) ?? '';
    return { ...figure, start: from.start, end: to.end, text, implicit: true };
  }
  return null;
}
