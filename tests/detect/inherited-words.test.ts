import { describe, expect, it } from 'vitest';
import { ordinal } from '../../lib/compare/fold';
import { namesIn } from '../../lib/compare/names';
import { detect } from '../../lib/detect/detect';
import { tokenise } from '../../lib/detect/doc';
import { eventsOf } from '../../lib/detect/incident/signals';
import { articleOf } from './casualty/claims-of';

/** Names that every JavaScript object inherits: looked up in a table of words, they would be found in each. */
const INHERITED = ['constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'];
/** A word of no table, to put in their place. */
const STRANGE = 'plumbagox';

/** The word at each place where a table is asked: number, group, harm, speaker, role, verb, place, time, stance. */
const FRAMES = [
  'WORD soldiers were killed in the town, the army said.',
  'Twelve WORD were killed in the town, the army said.',
  'Twelve soldiers were WORD by gunmen and five were wounded, the army said.',
  'Twelve soldiers were killed, WORD said on Tuesday.',
  'Twelve soldiers were killed, the WORD minister told reporters.',
  'Twelve soldiers were killed, the army WORD on Tuesday.',
  'Twelve soldiers were killed in WORD on Tuesday, and WORD attack left two dead.',
  'Twelve soldiers were killed on WORD, according to police in the WORD district.',
  'The WORD Front claimed WORD responsibility for the attack.',
  'Officials blamed WORD for the attack, which killed a hundred WORD and injured WORD hundred.',
];

/** What was found, with the word in its place named alike; ids come from the words and differ. */
function found(word: string): unknown {
  const detection = detect(articleOf(FRAMES.map((frame) => frame.replaceAll('WORD', word))));
  const { claims, incidents } = JSON.parse(JSON.stringify(detection).replaceAll(word, STRANGE)) as typeof detection;
  return {
    claims: claims.map((claim) => ({
      kind: claim.kind,
      rules: claim.rules,
      attribution: claim.attribution,
      speaker: claim.speaker?.name ?? null,
      what:
        claim.kind === 'casualty'
          ? [claim.figure.text, claim.figure.low, claim.effect, claim.victims.class]
          : claim.stance,
    })),
    incidents: incidents.map(({ kind, places, background }) => ({ kind, places, background })),
  };
}

describe('words that every object inherits', () => {
  it.each(INHERITED)('“%s” in a text is a word like another', (word) => {
    expect(found(word)).toEqual(found(STRANGE));
  });

  it('“constructor” is a name like another, and no ordinal', () => {
    expect(ordinal('constructor')).toBe('constructor');
    const names = (name: string) => namesIn([`Police took Jo ${name} to Main ${name} and to the ${name} Bridge.`]);
    const alike = names('Constructor').map((name) => name.replace('constructor', STRANGE));
    expect(alike.sort()).toEqual(names('Plumbagox').sort());
  });

  it('“constructor” is no determiner: “that constructor attack” points back as “that suicide attack” does', () => {
    const points = (word: string) => {
      const { tokens, sentences } = tokenise(articleOf([`That ${word} attack killed 12 soldiers.`]));
      return sentences.flatMap((sentence) => eventsOf(tokens, sentence).map((event) => event.points));
    };
    expect(points('constructor')).toEqual(['that']);
    expect(points('constructor')).toEqual(points(STRANGE));
  });
});
