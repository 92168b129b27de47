import type { Claim, ResponsibilityClaim } from '../model/claim';
import type { Related } from '../model/related';
import type { Comparison } from '../model/status';
import { isEchoed } from './echoes';
import { figuresWords } from './figures';
import { firstHeadline, type Headline, headlineOf } from './headline';
import { sayer } from './speaker';
import { competingBadge, rivalsOf, stanceBadge } from './stance';
import { alsoBadge, attributionBadge, checkingBadge, differsWords, newerBadge } from './status';
import { type Peer, peersOf, type Told } from './told';
import { countedWords } from './victims';

export type Border = 'solid' | 'double' | 'dotted' | 'dashed';

/** What one pill shows and says, and the border that carries its headline status beside the words. */
export interface BadgeWords {
  words: string;
  /** The same words apart: figure or stance, then who says it, then the status. */
  parts: string[];
  /** Accessible name of the button: begins with the visible words; the role is the button's own. */
  label: string;
  border: Border;
}

/** Figures that a pill shows before it ends in "…": it is one line, and the label and the card have them all. */
const SHOWN = 4;
/** Other speakers that a pill names; the card names all. */
const NAMED = 2;

const BORDERS: Record<Headline, Border> = {
  denied: 'double',
  differs: 'double',
  unverified: 'dotted',
  newer: 'double',
  order_unknown: 'double',
  unnamed: 'dashed',
  confirmed_by: 'solid',
  attributed: 'solid',
  own_voice: 'dashed',
};

/** Whether a claim has a badge at all: general words on responsibility have none. */
export function isBadged(claim: Claim): boolean {
  return claim.kind === 'casualty' || claim.stance !== 'general';
}

/**
 * The words of one pill: what is said, who says it, and the one headline status.
 * @param claims a run of badged claims of one paragraph, one speaker and one headline status, in reading order
 * @param article every claim of the article (the other figure may stand in another paragraph) and its outlet's name
 */
export function badgeWords(
  claims: Claim[],
  comparisons: Comparison[],
  related: Related[],
  article: { claims: Claim[]; outlet: string },
): BadgeWords {
  const told: Told = { ...article, comparisons, related };
  const casualties = claims.filter((claim) => claim.kind === 'casualty');
  const stances = claims.filter((claim) => claim.kind === 'responsibility');
  const headline = firstHeadline(claims, told);
  const stanceWords = unique(stances.flatMap((claim) => stanceBadge(claim, told.outlet) ?? []));
  const after = [
    ...unique(casualties.map(attributionBadge)),
    ...stanceWords,
    ...unique(stances.flatMap((claim) => rivalsOf(claim, told.claims)).map(competingBadge)),
    ...statusWords(claims, headline, told),
  ];
  const cut = casualties.length > SHOWN;
  const figures = figuresWords(casualties.slice(0, SHOWN)) + (cut ? ' …' : '');
  const parts = [figures, ...after].filter((part) => part !== '');
  const words = parts.join(' · ');
  const more = cut ? `, with ${figuresWords(casualties.slice(SHOWN))}` : '';
  const border = headline !== 'denied' && competes(stances, told) ? 'double' : BORDERS[headline];
  return { words, parts, label: `${words}${more}, opens details`, border };
}

/** The headline status in words; none where the speaker part already says it. */
function statusWords(claims: Claim[], headline: Headline, told: Told): string[] {
  const those = claims.filter((claim) => headlineOf(claim, told) === headline);
  switch (headline) {
    case 'denied':
    case 'unverified':
      return unique(
        those.flatMap((claim) =>
          claim.checking.filter((c) => c.code === headline).flatMap((c) => checkingBadge(c) ?? []),
        ),
      ).slice(0, NAMED);
    case 'differs':
      return [differences(those, claims, told)];
    case 'newer':
      return those
        .flatMap((claim) => latest(peersOf(claim, 'newer', told)))
        .slice(0, NAMED)
        .map(newerBadge);
    case 'order_unknown':
      return those
        .flatMap((claim) => peersOf(claim, 'order_unknown', told).slice(0, 1))
        .slice(0, NAMED)
        .map(alsoBadge);
    default:
      return [];
  }
}

/** "ISPR says 7", with the group where the pill's first figure is not the one that differs; others are summed up. */
function differences(those: Claim[], pill: Claim[], told: Told): string {
  const said = those.flatMap((claim) => {
    const named = claim !== pill[0] && claim.kind === 'casualty';
    return onePerSpeaker(peersOf(claim, 'differs', told)).map((peer) =>
      differsWords(peer, named ? groupedFigure(peer) : undefined),
    );
  });
  const all = unique(said);
  return all.length > NAMED ? `${all[0]}, others differ` : all.join(', ');
}

/** What each speaker says in this article, else what was last said: this article's first, and those with a name. */
function onePerSpeaker(peers: Peer[]): Peer[] {
  const own = peers.filter(({ here }) => here).map(({ claim }) => claim);
  const sorted = peers
    .filter(({ claim, here }) => !here || !isEchoed(claim, own))
    .sort(
      (a, b) =>
        Number(b.here) - Number(a.here) ||
        Number(b.claim.speaker !== null) - Number(a.claim.speaker !== null) ||
        (b.at ?? '').localeCompare(a.at ?? ''),
    );
  const seen = new Set<string>();
  return sorted.filter((peer) => seen.size < seen.add(sayer(peer.claim, peer.outlet)).size);
}

function groupedFigure(peer: Peer): string | undefined {
  return peer.claim.kind === 'casualty' ? countedWords(peer.claim) : undefined;
}

/** The last of several later figures; those without a time come first. */
function latest(peers: Peer[]): Peer[] {
  return [...peers].sort((a, b) => (a.at ?? '').localeCompare(b.at ?? '')).slice(-1);
}

function competes(stances: ResponsibilityClaim[], told: Told): boolean {
  return stances.some((claim) => rivalsOf(claim, told.claims).length > 0);
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
