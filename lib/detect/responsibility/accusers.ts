import type { SpeakerType } from '../../model/speaker';
import type { Mention, SpokenBy } from '../stages';
import { ACCUSING_STANCES } from '../stances';

const AUTHORITY: ReadonlySet<SpeakerType> = new Set([
  'government',
  'military',
  'police',
  'local_official',
  'court',
  'unnamed_official',
]);
/** Rules whose words are a speaker's own telling of a deed. */
const TELLS = ['responsibility/self-deed: said', 'responsibility/self-claim: claim to have done'];
/** Words between the deed told and its figure. */
const CLOSE = 8;
/** Sentences that a pronoun looks back for its speaker. */
const BACK = 2;

/**
 * The speaker behind stances whose voice is a pronoun ("He blamed rebels"): who spoke last, at most two sentences back;
 * and behind figures told with a deed of one's own ("it said it had killed 23 soldiers").
 * @returns one entry per mention; those that need nothing are the same objects
 */
export function withPronouns(mentions: Mention[], spoken: SpokenBy[]): SpokenBy[] {
  return mentions.map((mention, n) => {
    const own = spoken[n] as SpokenBy;
    if (mention.kind === 'casualty') return own.attribution === 'own_voice' ? (deedVoice(mentions, n) ?? own) : own;
    if (!mention.pronoun || own.speaker) return own;
    for (let k = n - 1; k >= 0 && mention.s - (mentions[k]?.s ?? 0) <= BACK; k--) {
      const other = spoken[k];
      if (!other?.speaker) continue;
      const attribution = other.attribution === 'confirmed_by' ? 'attributed' : other.attribution;
      return { ...other, attribution, verb: mention.fields.cue.text, rules: ['attribution/pronoun'] };
    }
    return own;
  });
}

/** "it said it had *killed 23 soldiers*": the figure is told by whoever tells the deed, in the same breath. */
function deedVoice(mentions: Mention[], n: number): SpokenBy | null {
  const figure = mentions[n];
  for (let k = n - 1; figure && k >= 0 && mentions[k]?.s === figure.s && n - k < 4; k--) {
    const deed = mentions[k];
    if (deed?.kind !== 'responsibility' || !deed.rules.some((rule) => TELLS.some((name) => rule.startsWith(name))))
      continue;
    return figure.first - deed.cueRange.last < CLOSE ? deed.attribution : null;
  }
  return null;
}

/**
 * Where a stance names no accuser of its own ("fired by rebels, according to the ministry"), its speaker is the accuser.
 * @returns the mentions in their order; those that need nothing are the same objects
 */
export function withAccusers(mentions: Mention[], spoken: SpokenBy[]): Mention[] {
  return mentions.map((mention, n) => {
    const speaker = spoken[n]?.speaker;
    if (mention.kind !== 'responsibility' || !speaker || !ACCUSING_STANCES.has(mention.fields.stance)) return mention;
    if (mention.fields.accuser || speaker.name === mention.fields.actor) return mention;
    const fields = { ...mention.fields, accuser: speaker.name, byAuthority: AUTHORITY.has(speaker.type) };
    return { ...mention, fields };
  });
}
