import { anchor } from '../../lib/anchor/range';
import type { BadgePlan } from '../../lib/mark/badges';
import type { Paint } from '../../lib/mark/highlights';
import { groupClaims, type Pill } from '../../lib/mark/pill';
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
 * Works out the marks for an answer of the background.
 * @param blocks of the reading that was asked about: claims whose words no longer stand there get no mark
 */
export function planMarks(answer: ReadAnswer, blocks: readonly LocatedBlock[]): MarkPlan {
  const plan: MarkPlan = { paints: [], badges: [] };
  for (const located of blocks) {
    const claims = answer.claims.filter(
      (claim) => claim.block === located.block.id && isBadged(claim) && answer.marked.includes(claim.kind),
    );
    const standing = claims.filter((claim) => spansOf(claim, located.block.text).length > 0);
    if (standing.length === 0) continue;
    const pills = groupClaims(standing, (claim) => keyOf(claim, answer)).map((group) => pillOf(group, answer));
    for (const claim of standing) {
      const pill = pills.find(({ claims: ids }) => ids.includes(claim.id));
      const ranges = spansOf(claim, located.block.text).flatMap(
        (span) => anchor(located.block.text, located.map, span) ?? [],
      );
      if (pill && ranges.length > 0)
        plan.paints.push({ claim: claim.id, line: pill.border, quiet: pill.quiet, ranges });
    }
    if (located.block.kind !== 'title') plan.badges.push({ located, pills });
  }
  return plan;
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
