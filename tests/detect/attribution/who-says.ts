import { attribute } from '../../../lib/detect/attribution/attribute';
import { tokenise } from '../../../lib/detect/doc';
import type { CasualtyMention, SpokenBy } from '../../../lib/detect/stages';
import type { BlockKind } from '../../../lib/model/text';

/** A block of a made-up article: a paragraph, or a kind and its words. */
export type Written = string | [BlockKind, string];

/** Who says each figure of an article, in the order given; a figure is a word or words printed in it once. */
export function whoSays(written: Written | Written[], figures: string[]): SpokenBy[] {
  const parts = typeof written === 'string' || isBlock(written) ? [written] : written;
  const blocks = parts.map((part, k) => ({
    id: `b${k}`,
    kind: typeof part === 'string' ? ('paragraph' as const) : part[0],
    text: typeof part === 'string' ? part : part[1],
  }));
  const doc = tokenise({
    url: 'https://example.org/a',
    canonical: 'https://example.org/a',
    outlet: 'The Example',
    title: null,
    byline: null,
    published: null,
    modified: null,
    lang: 'en',
    partial: false,
    blocks,
  });
  const mentions = figures.map((figure): CasualtyMention => {
    const words = figure.split(' ');
    const at = doc.tokens.findIndex((_, i) => words.every((w, k) => doc.tokens[i + k]?.text === w));
    const first = doc.tokens[at];
    if (!first) throw new Error(`"${figure}" is not in the article`);
    const range = { first: at, last: at + words.length };
    return {
      kind: 'casualty',
      s: first.s,
      ...range,
      figureRange: range,
      victimRange: null,
      effectRange: range,
      fields: {
        figure: {
          text: figure,
          start: first.start,
          end: first.end,
          low: 1,
          high: 1,
          precision: 'exact',
          implicit: false,
        },
        effect: 'killed',
        effectText: 'killed',
        victims: { text: null, class: 'unspecified', attributes: [] },
        feared: false,
        incremental: false,
        cumulative: false,
        ambiguous: false,
        earlier: false,
      },
      partOf: null,
      rules: [],
    };
  });
  return attribute(doc, mentions);
}

function isBlock(written: Written | Written[]): written is [BlockKind, string] {
  return written[0] === 'title' || written[0] === 'item' || written[0] === 'standfirst';
}
