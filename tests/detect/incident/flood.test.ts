import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../lib/detect/doc';
import { placeMentions } from '../../../lib/detect/incident/place';
import type { ResponsibilityMention } from '../../../lib/detect/stages';
import type { Doc } from '../../../lib/detect/types';
import { articleOf } from './article';

/** A mention at every hundredth token, without help from the stages that find real ones. */
function mentionsOf(doc: Doc): ResponsibilityMention[] {
  return doc.tokens
    .filter((t) => t.i % 100 === 50)
    .map((t) => ({
      kind: 'responsibility',
      s: t.s,
      first: t.i,
      last: t.i + 1,
      cueRange: { first: t.i, last: t.i + 1 },
      actorRange: null,
      fields: {
        cue: { text: t.text, start: t.start, end: t.end },
        stance: 'claimed',
        actor: null,
        accuser: null,
        byAuthority: false,
        mode: null,
      },
      attribution: null,
      rules: [],
    }));
}

describe('floods', () => {
  it.each([
    ['white space', `Ten died${' '.repeat(200_000)}in Dorzan.`],
    ['quotes', `Ten died in ${'"'.repeat(200_000)} Dorzan.`],
    ['digits', `Ten died on ${'1/'.repeat(100_000)} in Dorzan.`],
    ['capitals', 'in Dorzan, Kalbar, '.repeat(10_000)],
    ['prepositions', 'in the northern '.repeat(12_000)],
    ['one sentence of attacks', 'another attack in Dorzan on Monday after the bombing and '.repeat(3_500)],
    [
      'short attacks',
      'On Monday another attack in Kalbar killed four. The blast hit Dorzan last week. '.repeat(10_000),
    ],
  ])('are passed through before the test runs out of time: %s', (_, text) => {
    const doc = tokenise(articleOf([text]));
    const mentions = mentionsOf(doc);
    expect(placeMentions(doc, mentions).placed).toHaveLength(mentions.length);
  });
});
