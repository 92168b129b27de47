import { DYING_RULES, VIOLENCE } from '../../../lexicon/domains';
import type { CasualtyMention } from '../../stages';
import type { Doc } from '../../types';

/** Words looked at beside a death. */
const REACH = 120;

/**
 * A person who "died" or "was taken to hospital" is a casualty only where the article tells of violence or an accident:
 * some other mention of it that is no mere dying. Biographies and obituaries have none.
 * Not: "no casualties were reported", "the driver died" beside "four passengers were injured".
 */
export function withoutNaturalDeaths(doc: Doc, mentions: CasualtyMention[]): CasualtyMention[] {
  const event = mentions.some(
    (m) =>
      m.fields.figure.low !== 0 && !m.rules.includes('group/bare') && (!isNatural(m) || (m.fields.figure.low ?? 0) > 1),
  );
  if (event) return mentions;
  const kept = mentions.filter((m) => !isWeak(m) || isViolent(doc, m));
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

/** Words of violence or an accident in its sentence or one beside it: "was found with stab wounds … He died in hospital". */
function isViolent(doc: Doc, { s, fields }: CasualtyMention): boolean {
  if (fields.figure.low === 0) return false;
  const first = doc.sentences[Math.max(0, s - 1)]?.first ?? 0;
  const last = Math.min(doc.sentences[s + 1]?.last ?? doc.tokens.length, first + REACH);
  for (let k = first; k < last; k++) if (VIOLENCE.has(doc.tokens[k]?.norm ?? '')) return true;
  return false;
}

const isNatural = (mention: CasualtyMention) =>
  mention.rules.some((r) => DYING_RULES.some((dying) => r.endsWith(dying)));

const indexOrNull = (n: number) => (n < 0 ? null : n);
