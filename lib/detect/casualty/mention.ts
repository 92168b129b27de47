import type { CasualtyMention } from '../stages';
import type { Doc } from '../types';
import type { Hit } from './view';

/** Rules that carry on from another claim. */
const GOES_ON = ['gapped', 'breakdown', 'part', 'previous', 'recount', 'along with'];

/**
 * Whether the figure of this rule goes on from another's verb ("… died in Noshki and *six* in Panjgur"): it stands by
 * itself, what lies between is the other's.
 */
export const goesOn = (rule: string): boolean => GOES_ON.some((name) => rule.startsWith(name));

/** A finding as the later stages see it: token ranges and the fields of its claim. */
export function mentionOf(doc: Doc, s: number, hit: Hit, figure: CasualtyMention['fields']['figure']): CasualtyMention {
  const { group, effectRange, people } = hit;
  const text = textOf(doc, group.noun, group.last);
  const alone = goesOn(hit.rule);
  const core = group.quantity?.core ?? { first: group.first, last: Math.min(group.first + 1, group.last) };
  return {
    kind: 'casualty',
    s,
    first: alone ? group.first : Math.min(group.first, effectRange.first),
    last: alone ? group.last : Math.max(group.last, effectRange.last),
    figureRange: core,
    victimRange: group.head === null ? null : { first: group.noun, last: group.last },
    effectRange,
    partOf: null,
    rules: [hit.rule, `group/${group.kind}`],
    fields: {
      figure,
      effect: hit.effect,
      effectText: textOf(doc, effectRange.first, effectRange.last) ?? '',
      victims: {
        text: people ? textOf(doc, people.first, people.last) : group.head === null ? null : text,
        class: group.class,
        attributes: group.attributes,
      },
      feared: hit.feared ?? false,
      incremental: false,
      cumulative: hit.cumulative ?? false,
      ambiguous: hit.ambiguous ?? false,
      earlier: false,
    },
  };
}

function textOf(doc: Doc, first: number, last: number): string | null {
  const [from, to] = [doc.tokens[first], doc.tokens[last - 1]];
  if (!from || !to || last <= first) return null;
  const block = doc.blocks[doc.sentences[from.s]?.block ?? 0];
  return block?.text.slice(from.start, to.end) ?? null;
}
