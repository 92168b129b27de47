import { anchor } from '../../lib/anchor/range';
import type { BadgePlan } from '../../lib/mark/badges';
import type { Paint } from '../../lib/mark/highlights';
import { groupClaims, type Pill } from '../../lib/mark/pill';
import { inSlices } from '../../lib/mark/slices';
import { spansOf } from '../../lib/mark/spans';
import type { ReadAnswer } from '../../lib/message/protocol';
import type { Claim } from '../../lib/model/claim';
import type { LocatedBlock } from '../../lib/page/blocks';
import { badgeWords, isBadged } from '../../lib/wording/badge';
import { headlineOf } from '../../lib/wording/headline';
import type { Told } from '../../lib/wording/told';

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
  answer: ReadAnswer,
  blocks: readonly LocatedBlock[],
  signal: AbortSignal,
): Promise<MarkPlan> {
  const plan: MarkPlan = { paints: [], badges: [] };
  const byBlock = new Map<string, Claim[]>();
  for (const claim of answer.claims) {
    if (!isBadged(claim) || !answer.marked.includes(claim.kind)) continue;
    byBlock.set(claim.block, [...(byBlock.get(claim.block) ?? []), claim]);
  }
  const marked = blocks.filter(({ block }) => byBlock.has(block.id));
  await inSlices(marked, (located) => planBlock(located, byBlock.get(located.block.id) ?? [], answer, plan), signal);
  return plan;
}

function planBlock(located: LocatedBlock, claims: readonly Claim[], answer: ReadAnswer, plan: MarkPlan): void {
  const { text, kind } = located.block;
  const spans = new Map(claims.map((claim) => [claim, spansOf(claim, text)]));
  const standing = claims.filter((claim) => spans.get(claim)?.length);
  if (standing.length === 0) return;
  const pills: Pill[] = [];
  for (const group of groupClaims(standing, (claim) => keyOf(claim, answer))) {
    const pill = pillOf(group, answer);
    pills.push(pill);
    for (const claim of group) {
      const ranges = (spans.get(claim) ?? []).flatMap((span) => anchor(text, located.map, span) ?? []);
      if (ranges.length > 0) plan.paints.push({ claim: claim.id, line: pill.border, quiet: pill.quiet, ranges });
    }
  }
  if (kind !== 'title') plan.badges.push({ located, pills });
}

/** Other figures that a pill names: which of several claims they answer must be beyond doubt, so such a claim stands alone. */
const ALONE = new Set(['differs', 'newer', 'order_unknown']);

/** Claims with one key may share a pill: one speaker, one headline status. */
function keyOf(claim: Claim, told: Told): string {
  const speakers = [claim.speaker, ...claim.jointSpeakers].map((speaker) => speaker?.short ?? '');
  const stance = claim.kind === 'responsibility' ? [claim.stance, claim.actor] : [];
  const headline = headlineOf(claim, told);
  const own = ALONE.has(headline) ? [claim.id] : [];
  return [...speakers, claim.attribution, headline, ...own, ...stance].join('\n');
}

function pillOf(claims: Claim[], told: Told): Pill {
  const { words, label, border } = badgeWords(claims, told.comparisons, told.related, told);
  return {
    claims: claims.map((claim) => claim.id),
    words,
    label,
    border,
    quiet: claims.every((claim) => claim.background),
  };
}
