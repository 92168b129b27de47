import type { CasualtyClaim, Claim } from '../model/claim';
import { sameSpeaker } from './speakers';

/** How the voices of two claims lie to each other. */
export type Voices =
  /** One organisation or person. */
  | 'same'
  /** Two named speakers. */
  | 'two'
  /** At least one is the outlet's own voice or a source without a name: differing counts, agreeing proves nothing. */
  | 'open';

const named = (claim: Claim): boolean =>
  claim.speaker !== null && claim.attribution !== 'own_voice' && claim.attribution !== 'unnamed';

/** Compares all speakers of two claims; joint speakers ("the Observatory and medics") each count. */
export function voices(a: Claim, b: Claim): Voices {
  if (!named(a) || !named(b)) return 'open';
  const theirs = [b.speaker, ...b.jointSpeakers].filter((speaker) => speaker !== null);
  const same = [a.speaker, ...a.jointSpeakers].some(
    (ours) => ours !== null && theirs.some((their) => sameSpeaker(ours, their)),
  );
  return same ? 'same' : 'two';
}

/** Two claims that one breath may hold side by side: parts of a list in one sentence. */
export function oneSentence(a: CasualtyClaim, b: CasualtyClaim): boolean {
  return a.block === b.block && a.sentence.start === b.sentence.start;
}
