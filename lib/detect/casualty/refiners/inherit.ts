import type { VictimClass } from '../../../model/figure';
import type { CasualtyMention } from '../../stages';
import type { Doc } from '../../types';
import { goesOn } from '../mention';

/**
 * "others", "17", "another": the class of the group they go on from (coding rules, "others … takes its class"), within
 * the sentence. Where that is a list of several classes, they are mixed.
 * Not: "12 soldiers were killed; 17 were injured": nobody says whose the 17 are.
 */
export function inheritClasses(doc: Doc, mentions: CasualtyMention[], anaphoric: boolean[]): void {
  for (const [n, mention] of mentions.entries()) {
    if (!anaphoric[n] || mention.fields.victims.class !== 'unspecified') continue;
    const previous = source(doc, mentions, n);
    if (previous) mention.fields.victims = { ...mention.fields.victims, class: previous };
  }
}

function source(doc: Doc, mentions: CasualtyMention[], n: number): VictimClass | null {
  const mention = mentions[n] as CasualtyMention;
  for (let p = n - 1; p >= 0; p--) {
    const previous = mentions[p] as CasualtyMention;
    if (previous.s !== mention.s || crossesClause(doc, previous.last, mention.first)) return null;
    if (previous.partOf !== null && previous.partOf !== mention.partOf && mention.partOf === null) continue;
    if (previous.fields.figure.low === 0) continue;
    const list = mentions.filter(
      (m) => m.s === previous.s && m.effectRange.first === previous.effectRange.first && m.partOf === previous.partOf,
    );
    const classes = new Set(list.map((m) => m.fields.victims.class));
    return classes.size > 1 && !goesOn(mention.rules[0] ?? '') ? 'mixed' : previous.fields.victims.class;
  }
  return null;
}

function crossesClause(doc: Doc, from: number, to: number): boolean {
  for (let k = from; k <= to; k++) if (doc.tokens[k]?.pre.includes(';')) return true;
  return false;
}
