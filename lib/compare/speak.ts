import type { CasualtyClaim, Claim } from '../model/claim';
import type { Speaker } from '../model/speaker';
import { sameSpeaker } from './speakers';

/** How the voices of two claims lie to each other. */
export type Voices =
  /** One organisation or person. */
  | 'same'
  /** Two named speakers. */
  | 'two'
  /** At least one is the outlet's own voice or a source without a name: differing counts, agreeing proves nothing. */
  | 'open';

/** Who speaks in one claim: joint speakers ("the Observatory and medics") each count; none where nobody is named. */
export interface Voice {
  speakers: readonly Speaker[];
  /** What the speakers are known by, for remembering comparisons. */
  keys: readonly string[];
}

export function voiceOf(claim: Claim): Voice {
  const named = claim.speaker !== null && claim.attribution !== 'own_voice' && claim.attribution !== 'unnamed';
  const speakers = named ? [claim.speaker, ...claim.jointSpeakers].filter((speaker) => speaker !== null) : [];
  return {
    speakers,
    keys: speakers.map(({ name, role, org, short, type }) => [name, role, org, short, type].join('\n')),
  };
}

/** Pairs of speakers compared before; an incident of hundreds of articles has few speakers and very many pairs of claims. */
const remembered = new Map<string, boolean>();
const MOST_REMEMBERED = 20_000;

function oneSpeaker(a: Voice, i: number, b: Voice, j: number): boolean {
  const key = `${a.keys[i]}\n\n${b.keys[j]}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const [x, y] = [a.speakers[i], b.speakers[j]];
  const same = x !== undefined && y !== undefined && sameSpeaker(x, y);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, same);
  return same;
}

/** Compares all speakers of two claims. */
export function voices(a: Voice, b: Voice): Voices {
  if (a.keys.length === 0 || b.keys.length === 0) return 'open';
  for (let i = 0; i < a.keys.length; i++) {
    for (let j = 0; j < b.keys.length; j++) if (oneSpeaker(a, i, b, j)) return 'same';
  }
  return 'two';
}

/** Two claims that one breath may hold side by side: parts of a list in one sentence. */
export function oneSentence(a: CasualtyClaim, b: CasualtyClaim): boolean {
  return a.block === b.block && a.sentence.start === b.sentence.start;
}
