import type { CasualtyClaim, Claim } from '../model/claim';
import type { Checking } from '../model/status';
import { shortDay } from './date';
import { figureWords, isUncounted } from './figure';
import { listed, plural, sentenceCase } from './plural';
import { agree, fullSpeaker, sayer, shortSpeaker, speakersOf } from './speaker';
import type { Peer } from './told';
import { countedWords } from './victims';

/** Axis A on the card: who says it, in one sentence. */
export function attributionCard(claim: Claim, outlet: string): string {
  const speakers = speakersOf(claim);
  switch (claim.attribution) {
    case 'own_voice':
      return `Stated by ${outlet}; no source named`;
    case 'unnamed':
      return speakers.length === 0
        ? 'Reported; source not named'
        : `Reported; source not named: “${listed(speakers.map((speaker) => speaker.name))}”`;
    case 'confirmed_by':
      return speakers.length === 0
        ? 'Reported; source not named'
        : `${sentenceCase(listed(speakers.map(fullSpeaker)))} ${agree(sayer(claim, outlet), 'says', 'say')} it "${confirming(claim.verb)}" this`;
    case 'attributed':
      return speakers.length === 0 ? 'Reported; source not named' : `According to ${listed(speakers.map(fullSpeaker))}`;
  }
}

/** Axis A on the badge: the speaker's short form, or that there is none. */
export function attributionBadge(claim: Claim): string {
  if (claim.attribution === 'own_voice') return 'no source named';
  if (claim.attribution === 'unnamed') return 'source not named';
  return shortSpeaker(claim) ?? 'source not named';
}

/** The confirming word as the article prints it, in the present tense; the tool itself confirms nothing. */
function confirming(verb: string | null): string {
  if (verb !== null && /acknowledg/i.test(verb)) return 'acknowledges';
  if (verb !== null && /admit/i.test(verb)) return 'admits';
  return 'confirms';
}

/** Axis B on the card. The evidence sentence stands beside it. */
export function checkingCard(checking: Checking, outlet: string): string {
  switch (checking.code) {
    case 'unverified':
      return 'Not independently verified, the article says';
    case 'verified_by':
      return `Verified by ${checking.by ?? outlet}, the article says`;
    case 'provisional':
      return 'Early figure: the article says it may change';
    case 'denied':
      return `${deniedBy(checking)}, the article says`;
  }
}

/** Axis B on the badge; null where the card alone says it. */
export function checkingBadge(checking: Checking): string | null {
  if (checking.code === 'unverified') return 'not independently verified, the article says';
  return checking.code === 'denied' ? deniedBy(checking) : null;
}

function deniedBy({ by }: Checking): string {
  return by === null ? 'Another party denies this' : `${sentenceCase(by)} ${agree(by, 'denies', 'deny')} this`;
}

/** The figure as it follows "says": "7", "more than 100", "a soldier". */
export function saidFigure(claim: CasualtyClaim): string {
  return isUncounted(claim.figure) ? countedWords(claim) : figureWords(claim);
}

/** "ISPR says 7": another speaker's figure for the same thing; `figure` when it needs more words than the number. */
export function differsWords(peer: Peer, figure = figureOf(peer)): string {
  const name = sayer(peer.claim, peer.outlet);
  return `${name} ${agree(name, 'says', 'say')} ${figure}`;
}

/** "Reuters gives a matching figure". */
export function sameFigureWords(peer: Peer): string {
  const name = sayer(peer.claim, peer.outlet);
  return `${sentenceCase(name)} ${agree(name, 'gives', 'give')} a matching figure`;
}

/** "ISPR later said 9 (5 Feb)". */
export function newerWords(claim: Claim, peer: Peer, outlet: string): string {
  return `${subject(claim, outlet)} later said ${figureOf(peer)}${dated(peer)}`;
}

/** "ISPR earlier said 7 (3 Feb)". */
export function olderWords(claim: Claim, peer: Peer, outlet: string): string {
  return `${subject(claim, outlet)} earlier said ${figureOf(peer)}${dated(peer)}`;
}

/** "ISPR also said 9; which came first is not known". */
export function orderUnknownWords(claim: Claim, peer: Peer, outlet: string): string {
  return `${subject(claim, outlet)} also said ${figureOf(peer)}; which came first is not known`;
}

/** "Same statement carried by 4 articles"; `articles` counts the claim's own. */
export function repeatedWords(articles: number): string {
  return `Same statement carried by ${plural(articles, { one: '# article', other: '# articles' })}`;
}

export const SINGLE_WORDS = 'No other figure for this in your saved articles';

/** Badge forms of the two statuses that speak of the same speaker: "later said 9", "also said 9". */
export function newerBadge(peer: Peer): string {
  return `later said ${figureOf(peer)}`;
}

export function alsoBadge(peer: Peer): string {
  return `also said ${figureOf(peer)}`;
}

function subject(claim: Claim, outlet: string): string {
  return sentenceCase(sayer(claim, outlet));
}

function dated(peer: Peer): string {
  const day = shortDay(peer.at);
  return day === null ? '' : ` (${day})`;
}

function figureOf(peer: Peer): string {
  return peer.claim.kind === 'casualty' ? saidFigure(peer.claim) : '';
}
