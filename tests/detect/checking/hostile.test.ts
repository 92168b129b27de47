import { describe, expect, it } from 'vitest';
import { findChecking } from '../../../lib/detect/checking/checking';
import { findResponsibility } from '../../../lib/detect/responsibility/responsibility';
import type { CasualtyMention, SpokenBy } from '../../../lib/detect/stages';
import type { Doc } from '../../../lib/detect/types';
import { docOf } from '../responsibility/doc';

const OWN_VOICE: SpokenBy = { speaker: null, jointSpeakers: [], verb: null, attribution: 'own_voice', rules: [] };
const FLOODS: [string, string][] = [
  ['one endless sentence', 'nine people were killed so far and could not be verified and '.repeat(10_000)],
  ['a thousand short ones', 'Nine people were killed. It could not be verified. The toll may rise. '.repeat(5_000)],
  ['denials', 'Police blamed the rebels for the attack that killed nine. The rebels denied it. '.repeat(4_000)],
];

/** A figure of nine killed at every "nine": the casualty stage is not what is tried here. */
function nines(doc: Doc): CasualtyMention[] {
  return doc.tokens
    .filter((t) => t.norm === 'nine')
    .map(({ i, s, start, end, text }) => {
      const range = { first: i, last: i + 1 };
      const figure = { text, start, end, low: 9, high: 9, precision: 'exact' as const, implicit: false };
      const victims = { text: 'people', class: 'unspecified' as const, attributes: [] };
      const marks = { feared: false, incremental: false, cumulative: false, ambiguous: false, earlier: false };
      return {
        kind: 'casualty',
        s,
        ...range,
        figureRange: range,
        victimRange: null,
        effectRange: range,
        fields: { figure, effect: 'killed', effectText: 'killed', victims, ...marks },
        partOf: null,
        rules: [],
      };
    });
}

describe('checking of hostile text', () => {
  it.each(FLOODS)('passes through before the test runs out of time: %s', (_, text) => {
    const doc = docOf(text);
    const mentions = [...nines(doc), ...findResponsibility(doc)];
    const spoken = mentions.map(() => OWN_VOICE);
    expect(findChecking(doc, mentions, spoken)).toHaveLength(mentions.length);
  });
});
