import { MORE } from '../../../lexicon/numbers';
import { EARLIER, EARLIER_NOUN } from '../../../lexicon/tolls';
import type { CasualtyMention } from '../../stages';
import type { Doc } from '../../types';

/**
 * "N more", "another N", "a further N" after an earlier figure of the same effect is an increment; so is an ordinal ("a fifth victim").
 * Not: "three dead and four more injured": four is the full count of the injured.
 */
export function incremental(doc: Doc, mentions: CasualtyMention[], n: number): boolean {
  const mention = mentions[n] as CasualtyMention;
  const { first, last } = mention.figureRange;
  const word = (k: number) => doc.tokens[k]?.norm ?? '';
  if (/(?:st|nd|rd|th)$/.test(word(first)) && mention.fields.figure.low === 1) return true;
  if (![first - 1, first, last].some((k) => MORE.has(word(k)))) return false;
  const before = mentions.filter((m, k) => k < n && m.fields.figure.low !== 0);
  const beside = before.filter((m) => m.s === mention.s);
  const same = (m: CasualtyMention) => m.fields.effect === mention.fields.effect;
  if (beside.length && !beside.some(same) && !beside.some((m) => m.fields.incremental)) return false;
  return before.some(same);
}

/** "an earlier toll of 112", "initially reported": an older claim of the same speaker. */
export function isEarlier(doc: Doc, mention: CasualtyMention): boolean {
  if (mention.rules.includes('previous figure')) return true;
  const sentence = doc.sentences[mention.s];
  for (let k = Math.max(sentence?.first ?? 0, mention.first - 6); k < mention.first + 2; k++) {
    if (!EARLIER.has(doc.tokens[k]?.norm ?? '')) continue;
    const before = doc.tokens[mention.first - 1]?.norm;
    if (EARLIER_NOUN.has(doc.tokens[k + 1]?.norm ?? '') || before === 'of' || before === 'from') return true;
  }
  return false;
}
