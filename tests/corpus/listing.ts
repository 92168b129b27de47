import { detect } from '../../lib/detect/detect';
import type { Claim } from '../../lib/model/claim';
import { asArticleText, type GoldArticle } from './gold';

/**
 * Every claim of every article, one line each, in reading order: kept as a snapshot, so that a change of a rule shows
 * all that it touches.
 */
export function listClaims(articles: GoldArticle[]): string {
  return articles
    .map((gold) => `${gold.id}\n${detect(asArticleText(gold).article).claims.map(line).join('')}`)
    .join('\n');
}

function line(claim: Claim): string {
  const who = claim.speaker ? `${claim.attribution} ${claim.speaker.name} (${claim.speaker.type})` : claim.attribution;
  const checking = claim.checking.map(({ code }) => code).sort();
  const marks = [...checking, ...(claim.background ? ['background'] : [])];
  if (claim.kind === 'responsibility') {
    const accuser = claim.accuser ? ` by ${claim.accuser}` : '';
    return `  ${claim.block} “${claim.cue.text}” ${claim.stance} ${claim.actor ?? '-'}${accuser} · ${[who, ...marks].join(' · ')}\n`;
  }
  const { figure, victims } = claim;
  const flags = (['feared', 'incremental', 'cumulative', 'ambiguous', 'earlier'] as const).filter(
    (name) => claim[name],
  );
  const bounds = `[${figure.low ?? ''}–${figure.high ?? ''}] ${figure.precision}`;
  const part = claim.subsetOf ? ['part'] : [];
  return `  ${claim.block} “${figure.text}” ${claim.effect} ${bounds} ${victims.text ?? '-'} (${victims.class}) · ${[who, ...flags, ...part, ...marks].join(' · ')}\n`;
}
