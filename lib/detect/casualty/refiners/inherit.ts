import type { CasualtyMention } from '../../stages';
import type { Doc } from '../../types';

/**
 * "others", "17", "four of them", "another": the class of the group they go on from (coding rules, "others … takes its class").
 * Within the sentence the group just named; across sentences "of them" only.
 */
export function inheritClasses(doc: Doc, mentions: CasualtyMention[], anaphoric: boolean[]): void {
  for (const [n, mention] of mentions.entries()) {
    if (!anaphoric[n] || mention.fields.victims.class !== 'unspecified') continue;
    for (let p = n - 1; p >= 0; p--) {
      const previous = mentions[p] as CasualtyMention;
      if (previous.s !== mention.s) break;
      if (
        previous.partOf === p ||
        (previous.partOf !== null && previous.partOf !== mention.partOf && mention.partOf === null)
      )
        continue;
      if (previous.fields.figure.low === 0 && previous.fields.figure.high === 0) continue;
      mention.fields.victims = { ...mention.fields.victims, class: previous.fields.victims.class };
      break;
    }
  }
  void doc;
}
