import type { SpeakerType } from '../../model/speaker';
import type { Mention, SpokenBy } from '../stages';

const ACCUSING = new Set(['blamed', 'suspected', 'linked']);
const AUTHORITY: ReadonlySet<SpeakerType> = new Set([
  'government',
  'military',
  'police',
  'local_official',
  'court',
  'unnamed_official',
]);
/** Sentences that a pronoun looks back for its speaker. */
const BACK = 2;

/**
 * The speaker behind stances whose voice is a pronoun ("He blamed rebels"): who spoke last, at most two sentences back.
 * @returns one entry per mention; those that need nothing are the same objects
 */
export function withPronouns(mentions: Mention[], spoken: SpokenBy[]): SpokenBy[] {
  return mentions.map((mention, n) => {
    const own = spoken[n] as SpokenBy;
    if (mention.kind !== 'responsibility' || !mention.pronoun || own.speaker) return own;
    for (let k = n - 1; k >= 0 && mention.s - (mentions[k]?.s ?? 0) <= BACK; k--) {
      const other = spoken[k];
      if (!other?.speaker) continue;
      const attribution = other.attribution === 'confirmed_by' ? 'attributed' : other.attribution;
      return { ...other, attribution, verb: mention.fields.cue.text, rules: ['attribution/pronoun'] };
    }
    return own;
  });
}

/**
 * Where a stance names no accuser of its own ("fired by rebels, according to the ministry"), its speaker is the accuser.
 * @returns the mentions in their order; those that need nothing are the same objects
 */
export function withAccusers(mentions: Mention[], spoken: SpokenBy[]): Mention[] {
  return mentions.map((mention, n) => {
    const speaker = spoken[n]?.speaker;
    if (mention.kind !== 'responsibility' || !speaker || !ACCUSING.has(mention.fields.stance)) return mention;
    if (mention.fields.accuser || speaker.name === mention.fields.actor) return mention;
    const fields = { ...mention.fields, accuser: speaker.name, byAuthority: AUTHORITY.has(speaker.type) };
    return { ...mention, fields };
  });
}
