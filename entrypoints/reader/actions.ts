import { sendToBackground } from '../../lib/message/page';
import type { ClaimRef } from '../../lib/model/status';
import type { PageActions } from './card-slot';

/** What the reader can have done from the card. Nothing is typed on the page: correcting opens a page of the extension. */
export function actionsFor(goTo: (ref: ClaimRef) => void): PageActions {
  /** A message that fails leaves everything as it is; the extension has gone, and its marks are about to. */
  const send = (message: Parameters<typeof sendToBackground>[0]): void =>
    void sendToBackground(message).catch(() => undefined);
  return {
    onCompare: (ref) => send({ type: 'open', page: 'comparison', ref }),
    onCorrect: (ref) => send({ type: 'open', page: 'correct', ref }),
    onNotAClaim: (ref) => send({ type: 'not_a_claim', ref }),
    onGoTo: goTo,
  };
}
