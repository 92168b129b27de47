import type { CasualtyClaim, Claim } from '../model/claim';
import type { ClaimRef } from '../model/status';
import { dayAndTime } from './date';
import { isEchoed } from './echoes';
import { partOfWords, partsLines } from './parts';
import { sentenceCase } from './plural';
import { kindBehind } from './speaker';
import { competingRow, rivalsOf, stanceBadge } from './stance';
import {
  attributionCard,
  checkingCard,
  differsWords,
  newerWords,
  olderWords,
  orderUnknownWords,
  repeatedWords,
  SINGLE_WORDS,
  sameFigureWords,
} from './status';
import { hasStatus, type Peer, peersOf, type Told } from './told';
import { casualtyWords, printedEffect } from './victims';
import { linkToWords } from './words-link';

/** A claim that a line leads to: in this article (`url` null) or in a saved one, at its words. */
export interface CardLink {
  ref: ClaimRef;
  words: string;
  url: string | null;
}

/** One status of the claim in words, with the article's own words or the claims that it rests on. */
export interface CardLine {
  code: string;
  words: string;
  /** Printed evidence, to be shown in quotation marks. */
  quote: string | null;
  links: CardLink[];
}

/** Everything the card of one claim says, in its order. */
export interface CardWords {
  title: string;
  source: string;
  /** What the article says about checking. */
  checking: CardLine[];
  /** Totals and parts. */
  parts: CardLine[];
  /** Other figures in this article. */
  here: CardLine[];
  /** What the saved articles show. */
  saved: CardLine[];
}

/**
 * The lines of the card for one claim of an article.
 * @param article id of the article the claim stands in, for links inside it
 */
export function cardWords(claim: Claim, told: Told, article: string): CardWords {
  const lines = sharing([...comparisonLines(claim, told), ...rivalLines(claim, told)]);
  return {
    title: titleOf(claim, told.outlet),
    source: attributionCard(claim, told.outlet),
    checking: claim.checking.map((checking) => ({
      code: checking.code,
      words: checkingCard(checking, told.outlet),
      quote: checking.evidence.text,
      links: [],
    })),
    parts: claim.kind === 'casualty' ? partLines(claim, told, article) : [],
    here: lines.filter((line) => line.links.some((link) => link.url === null)),
    saved: lines.filter((line) => line.links.every((link) => link.url !== null)),
  };
}

/** 'Plain words first, the outlet's second: 12 soldiers killed (“martyred”)'. */
export function titleOf(claim: Claim, outlet: string): string {
  if (claim.kind === 'responsibility') return stanceBadge(claim, outlet) ?? 'On responsibility in general';
  const printed = printedEffect(claim);
  return sentenceCase(casualtyWords(claim)) + (printed === null ? '' : ` (${printed})`);
}

function comparisonLines(claim: Claim, told: Told): CardLine[] {
  const each = (code: 'differs' | 'same_figure' | 'newer' | 'older' | 'order_unknown', words: (peer: Peer) => string) =>
    peersOf(claim, code, told)
      .filter((peer) => !peer.here || !isEchoed(peer.claim, told.claims))
      .map((peer) => ({ code, words: words(peer), quote: null, links: [linkTo(peer)] }));
  const lines: CardLine[] = [
    ...each('differs', (peer) => differsWithType(peer)),
    ...each('newer', (peer) => newerWords(claim, peer, told.outlet)),
    ...each('older', (peer) => olderWords(claim, peer, told.outlet)),
    ...each('order_unknown', (peer) => orderUnknownWords(claim, peer, told.outlet)),
    ...each('same_figure', sameFigureWords),
  ];
  const repeats = peersOf(claim, 'repeated', told).filter((peer) => !peer.here);
  if (repeats.length > 0) {
    const articles = 1 + new Set(repeats.map((peer) => peer.article)).size;
    lines.push({ code: 'repeated', words: repeatedWords(articles), quote: null, links: repeats.map(linkTo) });
  }
  if (hasStatus(claim, 'single', told)) lines.push({ code: 'single', words: SINGLE_WORDS, quote: null, links: [] });
  return lines;
}

/** Lines of the same words on saved articles become one line with several links ("ISPR says 7" in three of them). */
function sharing(lines: CardLine[]): CardLine[] {
  const byWords = new Map<string, CardLine>();
  for (const line of lines) {
    const key = `${line.words} ${line.links.some(({ url }) => url === null)}`;
    const known = byWords.get(key);
    if (known) known.links.push(...line.links);
    else byWords.set(key, { ...line, links: [...line.links] });
  }
  return [...byWords.values()];
}

/** "ISPR (military) says 7". */
function differsWithType(peer: Peer): string {
  const words = differsWords(peer);
  const { speaker } = peer.claim;
  if (speaker === null || !words.startsWith(speaker.short)) return sentenceCase(words);
  return sentenceCase(`${speaker.short}${kindBehind(speaker)}${words.slice(speaker.short.length)}`);
}

function rivalLines(claim: Claim, told: Told): CardLine[] {
  if (claim.kind === 'casualty' || claim.actor === null) return [];
  const { actor } = claim;
  return rivalsOf(claim, told.claims).map((other) => ({
    code: 'competing',
    words: competingRow(actor, other),
    quote: null,
    links: [],
  }));
}

function partLines(claim: CasualtyClaim, told: Told, article: string): CardLine[] {
  const link = (part: CasualtyClaim): CardLink => ({
    ref: { article, claim: part.id },
    words: casualtyWords(part),
    url: null,
  });
  const lines: CardLine[] = partsLines(claim, told.claims).map((line) => ({
    code: 'parts',
    words: line.words,
    quote: null,
    links: line.parts.map(link),
  }));
  const whole = partOfWords(claim, told.claims);
  return whole === null ? lines : [...lines, { code: 'part_of', words: whole, quote: null, links: [] }];
}

function linkTo(peer: Peer): CardLink {
  const day = dayAndTime(peer.at);
  const words = peer.here ? 'in this article' : day === null ? peer.outlet : `${peer.outlet}, ${day}`;
  return {
    ref: { article: peer.article, claim: peer.claim.id },
    words,
    url: peer.url && linkToWords(peer.url, peer.claim.quote),
  };
}
