import type { CasualtyMention, Mention, SpokenBy } from '../stages';
import type { Doc } from '../types';

/**
 * A headline or standfirst that names no speaker for a figure takes the lede's speaker, where the lede gives that
 * figure for that effect (coding rules, "Speakers"). One that names a speaker keeps it.
 */
export function inheritHeadline(doc: Doc, mentions: Mention[], spoken: SpokenBy[]): SpokenBy[] {
  const lede = mentions.findIndex((m) => m.kind === 'casualty' && !isHeading(doc, m));
  const first = mentions[lede];
  if (!first) return spoken;
  const block = doc.sentences[first.s]?.block;
  return spoken.map((own, k) => {
    const mention = mentions[k];
    if (mention?.kind !== 'casualty' || own.attribution !== 'own_voice' || !isHeading(doc, mention)) return own;
    const source = mentions.findIndex(
      (m, i) => m.kind === 'casualty' && i >= lede && doc.sentences[m.s]?.block === block && tellsSame(mention, m),
    );
    const from = spoken[source];
    if (!from || from.attribution === 'own_voice') return own;
    return { ...from, rules: [...from.rules, 'attribution/headline'] };
  });
}

function isHeading(doc: Doc, mention: Mention): boolean {
  const kind = doc.blocks[doc.sentences[mention.s]?.block ?? 0]?.kind;
  return kind === 'title' || kind === 'standfirst';
}

function tellsSame(a: CasualtyMention, b: CasualtyMention): boolean {
  return (
    a.fields.effect === b.fields.effect &&
    a.fields.figure.low === b.fields.figure.low &&
    a.partOf === null &&
    b.partOf === null
  );
}
