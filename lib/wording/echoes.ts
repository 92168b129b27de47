import type { Claim } from '../model/claim';

/**
 * A headline's figure that a paragraph gives as well, by a speaker of the same kind: "army says seven" over ISPR's seven.
 * It is told once, by the paragraph, which names the speaker in full.
 * @param others claims of the same article
 */
export function isEchoed(claim: Claim, others: readonly Claim[]): boolean {
  if (claim.block !== 'title' || claim.kind !== 'casualty') return false;
  const { effect, figure, speaker } = claim;
  return others.some(
    (other) =>
      other.block !== 'title' &&
      other.kind === 'casualty' &&
      other.effect === effect &&
      other.figure.low === figure.low &&
      other.figure.high === figure.high &&
      (speaker === null || other.speaker?.type === speaker.type),
  );
}
