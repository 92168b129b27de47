import type { CardActions } from '../../components/card/Card';
import { sendToBackground } from '../../lib/message/page';
import type { ReadAnswer } from '../../lib/message/protocol';
import type { ClaimRef } from '../../lib/model/status';
import type { PageReading } from '../../lib/page/read';
import { citationWords } from '../../lib/wording/card-labels';
import { dayAndTime } from '../../lib/wording/date';
import { attributionCard } from '../../lib/wording/status';
import { copyText } from './clipboard';

/** What the reader can do from the card. Nothing is typed on the page: correcting opens a page of the extension. */
export function actionsFor(
  current: () => { reading: PageReading; answer: ReadAnswer } | null,
  goTo: (ref: ClaimRef) => void,
): Omit<CardActions, 'onClose' | 'onResize'> {
  /** A message that fails leaves everything as it is; the extension has gone, and its marks are about to. */
  const send = (message: Parameters<typeof sendToBackground>[0]): void =>
    void sendToBackground(message).catch(() => undefined);
  return {
    onCompare: (ref) => send({ type: 'open', page: 'comparison', ref }),
    onCorrect: (ref) => send({ type: 'open', page: 'correct', ref }),
    onNotAClaim: (ref) => send({ type: 'not_a_claim', ref }),
    onGoTo: goTo,
    onCopy: async (ref) => {
      const read = current();
      const claim = read?.answer.claims.find(({ id }) => id === ref.claim);
      const block = read?.reading.article.blocks.find(({ id }) => id === claim?.block);
      if (!read || !claim || !block) return false;
      const { title, published, canonical } = read.reading.article;
      const { outlet } = read.answer;
      const sentence = block.text.slice(claim.sentence.start, claim.sentence.end);
      const source = attributionCard(claim, outlet);
      return copyText(
        document,
        citationWords({ sentence, source, outlet, title, published: dayAndTime(published), url: canonical }),
      );
    },
  };
}
