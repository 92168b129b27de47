import { OWNING_UP } from '../../lexicon/asked-stances';
import type { Speaker } from '../../model/speaker';
import type { Attribution } from '../../model/status';
import { typeOfWords } from '../attribution/speaker-type';
import type { ResponsibilityMention, SpokenBy } from '../stages';
import type { Party } from './party';
import type { Finding } from './rule';
import type { Scan } from './scan';

/** Makes the stage's output of a finding: cue words and offsets, names, and the speaker where the stance fixes it. */
export function mentionOf(scan: Scan, finding: Finding): ResponsibilityMention {
  const { cue, actor, accuser } = finding;
  const from = scan.tokens[cue.first];
  const to = scan.tokens[cue.last - 1];
  return {
    kind: 'responsibility',
    s: from?.s ?? 0,
    first: Math.min(cue.first, actor && sameSentence(scan, cue.first, actor) ? actor.range.first : cue.first),
    last: Math.max(cue.last, actor && sameSentence(scan, cue.first, actor) ? actor.range.last : cue.last),
    cueRange: { first: cue.first, last: cue.last },
    actorRange: actor?.range ?? null,
    fields: {
      cue: { text: scan.textOf(cue.first, cue.last), start: from?.start ?? 0, end: to?.end ?? 0 },
      stance: finding.stance,
      actor: actor?.name ?? null,
      accuser: accuser?.name ?? null,
      byAuthority: accuser?.authority ?? false,
      mode: finding.mode,
    },
    attribution: finding.voice ? spokenBy(scan, finding, finding.voice) : null,
    ...(finding.pronoun ? { pronoun: true } : {}),
    rules: [finding.rule],
  };
}

const sameSentence = (scan: Scan, token: number, party: Party): boolean =>
  scan.tokens[token]?.s === scan.tokens[party.range.first]?.s;

function spokenBy(scan: Scan, { cue }: Finding, voice: Party): SpokenBy {
  const verb = scan.textOf(cue.first, cue.last);
  const unnamed = voice.kind === 'unnamed' || voice.kind === 'anonymous' || voice.kind === 'other';
  const attribution: Attribution = unnamed ? 'unnamed' : OWNING_UP.test(verb) ? 'confirmed_by' : 'attributed';
  return { speaker: speaker(voice), jointSpeakers: [], verb, attribution, rules: ['attribution/stance'] };
}

/** The actor or accuser as the speaker of its own stance. */
function speaker(voice: Party): Speaker {
  const alias = voice.name.match(/\(([^)]+)\)$/)?.[1];
  const armed = voice.kind === 'group' || voice.kind === 'anonymous';
  const known = typeOfWords(voice.name);
  const fallback = voice.kind === 'state' ? 'government' : voice.kind === 'unnamed' ? 'unnamed' : 'other';
  return {
    name: voice.name,
    role: null,
    org: voice.kind === 'person' || voice.kind === 'unnamed' ? null : voice.name,
    short: alias ?? voice.name,
    type: armed ? 'armed_group' : (known ?? fallback),
    party: armed ? 'non_state' : voice.kind === 'state' ? 'state' : 'unknown',
  };
}
