import type { Claim } from '../model/claim';
import type { Speaker, SpeakerType } from '../model/speaker';
import { listed } from './plural';

const TYPES: Record<SpeakerType, string> = {
  government: 'government',
  military: 'military',
  police: 'police',
  armed_group: 'armed group',
  medical: 'medical',
  rescue: 'rescue service',
  local_official: 'local official',
  court: 'court',
  un: 'United Nations',
  ngo: 'non-governmental organisation',
  witness: 'witness',
  family: 'family',
  media: 'media',
  company: 'company',
  unnamed_official: 'official, not named',
  unnamed: 'not named',
  other: 'other',
};

/** The kind of speaker in plain words ("military"). */
export function typeWords(type: SpeakerType): string {
  return TYPES[type];
}

/** Everyone who says the claim: the speaker and those who say it jointly, each once. */
export function speakersOf(claim: Claim): Speaker[] {
  const all = claim.speaker ? [claim.speaker, ...claim.jointSpeakers] : claim.jointSpeakers;
  return all.filter((speaker, i) => all.findIndex((other) => other.name === speaker.name) === i);
}

/** The short form of who says it ("ISPR", "the Observatory and medics"); null when no speaker is printed. */
export function shortSpeaker(claim: Claim): string | null {
  const speakers = speakersOf(claim);
  return speakers.length === 0 ? null : listed(speakers.map((speaker) => speaker.short || speaker.name));
}

/** Short form of who says it for "… says 7": an unattributed figure is the outlet's. */
export function sayer(claim: Claim, outlet: string): string {
  return shortSpeaker(claim) ?? (claim.attribution === 'own_voice' ? outlet : 'an unnamed source');
}

/** " (military)" behind a name; nothing where the kind is not known. */
export function kindBehind({ type }: Speaker): string {
  return type === 'other' ? '' : ` (${typeWords(type)})`;
}

/** Name, role and kind: "Mir Zia Lango, Balochistan Home Minister (government)". */
export function fullSpeaker(speaker: Speaker): string {
  const parts = [speaker.name];
  for (const part of [speaker.role, speaker.org]) {
    if (part && !parts.some((said) => said.toLowerCase().includes(part.toLowerCase()))) parts.push(part);
  }
  return parts.join(', ') + kindBehind(speaker);
}

/** One outlet or body with "and" in its name: "The Post and Courier". */
const ONE_NAME = /^The (?:\p{Lu}\S* )+and (?![Tt]he\b)\p{Lu}/u;

/** "say" for several speakers and for plural words ("police", "medics", "Russian authorities"), else "says". */
export function agree(subject: string, singular: string, pluralForm: string): string {
  const last = subject.split(' ').at(-1) ?? '';
  const many =
    (/ and /.test(subject) && !ONE_NAME.test(subject)) ||
    /^(police|people|troops)$/i.test(last) ||
    /^[a-z].*[^su]s$/.test(last);
  return many ? pluralForm : singular;
}
