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
