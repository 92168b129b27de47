import type { CardClaim, SentencePiece } from '../../components/card/Card';
import { spansOf } from '../../lib/mark/spans';
import type { ReadAnswer } from '../../lib/message/protocol';
import type { Claim } from '../../lib/model/claim';
import type { Block } from '../../lib/model/text';
import { cardWords } from '../../lib/wording/card';

/** What the card shows of these claims of one answer. */
export function cardClaims(ids: readonly string[], answer: ReadAnswer, blocks: readonly Block[]): CardClaim[] {
  return ids.flatMap((id) => {
    const claim = answer.claims.find((candidate) => candidate.id === id);
    const block = blocks.find((candidate) => candidate.id === claim?.block);
    if (!claim || !block) return [];
    return {
      ref: { article: answer.articleId, claim: id },
      words: cardWords(claim, answer, answer.articleId),
      sentence: piecesOf(claim, block.text),
      background: claim.background,
      rules: [...new Set(claim.rules)],
    };
  });
}

/** The claim's sentence, its own words apart. */
export function piecesOf(claim: Claim, text: string): SentencePiece[] {
  const { start, end } = claim.sentence;
  const pieces: SentencePiece[] = [];
  let at = start;
  for (const span of spansOf(claim, text)) {
    if (span.start < at || span.end > end) continue;
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), marked: false });
    pieces.push({ text: text.slice(span.start, span.end), marked: true });
    at = span.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), marked: false });
  return pieces;
}
