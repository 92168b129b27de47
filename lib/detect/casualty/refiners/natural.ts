import { DYING_RULES } from '../../../lexicon/domains';
import type { CasualtyMention } from '../../stages';

/**
 * A person who "died" or "was taken to hospital" is a casualty only where the article tells of violence or an accident:
 * some other mention of it that is no mere dying. Biographies and obituaries have none.
 * Not: "no casualties were reported", "the driver died" beside "four passengers were injured".
 */
export function withoutNaturalDeaths(mentions: CasualtyMention[]): CasualtyMention[] {
  const event = mentions.some(
    (m) =>
      m.fields.figure.low !== 0 && !m.rules.includes('group/bare') && (!isNatural(m) || (m.fields.figure.low ?? 0) > 1),
  );
  if (event) return mentions;
  const kept = mentions.filter((m) => !isWeak(m));
  return kept.map((m) => ({
    ...m,
    partOf: m.partOf === null ? null : indexOrNull(kept.indexOf(mentions[m.partOf] as CasualtyMention)),
  }));
}

/** Without an event: a person who died or is ill, a bare plural, "nobody died". Explicit zeros ("no casualties") stay. */
function isWeak(m: CasualtyMention): boolean {
  if (isNatural(m)) return m.fields.figure.implicit || m.rules.includes('group/single') || m.fields.figure.low === 0;
  return m.rules.includes('group/bare') && m.fields.victims.class === 'unspecified';
}

const isNatural = (mention: CasualtyMention) =>
  mention.rules.some((r) => DYING_RULES.some((dying) => r.endsWith(dying)));

const indexOrNull = (n: number) => (n < 0 ? null : n);
