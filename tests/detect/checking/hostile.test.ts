import { describe, expect, it } from 'vitest';
import { findCasualties } from '../../../lib/detect/casualty/casualty';
import { findChecking } from '../../../lib/detect/checking/checking';
import { findResponsibility } from '../../../lib/detect/responsibility/responsibility';
import type { SpokenBy } from '../../../lib/detect/stages';
import { docOf } from '../responsibility/doc';

const OWN_VOICE: SpokenBy = { speaker: null, jointSpeakers: [], verb: null, attribution: 'own_voice', rules: [] };
const LIMIT_MS = 2_000;
const FLOODS: [string, string][] = [
  ['one endless sentence', 'nine people were killed so far and could not be verified and '.repeat(2_500)],
  ['a thousand short ones', 'Nine people were killed. It could not be verified. The toll may rise. '.repeat(1_000)],
  ['denials', 'Police blamed the rebels for the attack that killed nine. The rebels denied it. '.repeat(800)],
];

describe('checking of hostile text', () => {
  it.each(FLOODS)('stays quick on %s', (_, text) => {
    const doc = docOf(text);
    const mentions = [...findCasualties(doc), ...findResponsibility(doc)];
    const spoken = mentions.map(() => OWN_VOICE);
    const start = performance.now();
    const marks = findChecking(doc, mentions, spoken);
    expect(performance.now() - start).toBeLessThan(LIMIT_MS);
    expect(marks).toHaveLength(mentions.length);
  });
});
