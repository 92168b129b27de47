import type { CasualtyMention } from '../../stages';
import type { Doc } from '../../types';

/**
 * "N more", "another N", "a further N" after an earlier figure of the same effect is an increment; so is an ordinal ("a fifth victim").
 * "three dead and four more injured": four is the full count of the injured.
 */
export function incremental(doc: Doc, mentions: CasualtyMention[], n: number): boolean {
  const mention = mentions[n] as CasualtyMention;
  const { first, last } = mention.figureRange;
  const around = [doc.tokens[first - 1]?.norm, doc.tokens[last]?.norm, doc.tokens[first]?.norm];
  const ordinal = /(?:st|nd|rd|th)$|^(?:second|third)$/.test(around[2] ?? '') && mention.fields.figure.low === 1;
  const more = around.some((w) => w === 'more' || w === 'another' || w === 'further' || w === 'additional');
  if (!more && !ordinal) return false;
  if (ordinal) return true;
  return mentions.some((m, k) => k < n && m.fields.effect === mention.fields.effect && m.fields.figure.low !== 0);
}

/** "an earlier toll of 112", "initially reported": an older claim of the same speaker. */
export function isEarlier(doc: Doc, mention: CasualtyMention): boolean {
  if (mention.rules.includes('previous figure')) return true;
  const sentence = doc.sentences[mention.s];
  for (let k = Math.max(sentence?.first ?? 0, mention.first - 6); k < mention.first + 2; k++) {
    if (/^(?:earlier|initial|previous|initially|preliminary)$/.test(doc.tokens[k]?.norm ?? '')) {
      if (
        /^(?:toll|death|count|figure|figures|number|reports?|reported|said|put|tally|estimate)$/.test(
          doc.tokens[k + 1]?.norm ?? '',
        ) ||
        /^(?:of|from)$/.test(doc.tokens[mention.first - 1]?.norm ?? '')
      )
        return true;
    }
  }
  return false;
}
