import { anchor } from '../../lib/anchor/range';
import type { BadgePlan } from '../../lib/mark/badges';
import type { Paint } from '../../lib/mark/highlights';
import { inSlices } from '../../lib/mark/slices';
import { spansOf } from '../../lib/mark/spans';
import type { ReadAnswer } from '../../lib/message/protocol';
import type { Pill } from '../../lib/model/pill';
import type { LocatedBlock } from '../../lib/page/blocks';

/** What is to be painted and appended for one reading of the page. */
export interface MarkPlan {
  paints: Paint[];
  badges: BadgePlan[];
}

/**
 * Works out the marks for an answer of the background, giving way to the page in between.
 * @param blocks of the reading that was asked about: claims whose words no longer stand there get no mark
 */
export async function planMarks(
  answer: Pick<ReadAnswer, 'claims' | 'pills'>,
  blocks: readonly LocatedBlock[],
  signal: AbortSignal,
): Promise<MarkPlan> {
  const plan: MarkPlan = { paints: [], badges: [] };
  const claims = new Map(answer.claims.map((claim) => [claim.id, claim]));
  const marked = blocks.filter(({ block }) => answer.pills[block.id]);
  await inSlices(marked, (located) => planBlock(located, answer.pills[located.block.id] ?? []), signal);
  return plan;

  function planBlock(located: LocatedBlock, pills: readonly Pill[]): void {
    const standing = pills.filter((pill) => pill.claims.every((id) => paint(id, pill, located)));
    if (standing.length > 0 && located.block.kind !== 'title') plan.badges.push({ located, pills: standing });
  }

  /** Whether the claim's words stand in its block; what can be painted of them is. */
  function paint(id: string, pill: Pill, { block, map }: LocatedBlock): boolean {
    const claim = claims.get(id);
    const spans = claim ? spansOf(claim, block.text) : [];
    const ranges = spans.flatMap((span) => anchor(block.text, map, span) ?? []);
    if (ranges.length > 0) plan.paints.push({ claim: id, line: pill.border, quiet: pill.quiet, ranges });
    return spans.length > 0;
  }
}
