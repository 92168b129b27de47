import { sendToBackground } from '../../lib/message/page';
import { type CardScript, loadedCard } from './card-slot';

let loading: Promise<CardScript | null> | null = null;

/**
 * Has the card's script put into the page, once. Most readings open no card, so pages do not pay for it; asking when the
 * pointer or focus reaches a badge has it there by the time it is opened. null when the extension is gone.
 */
export function loadCard(): Promise<CardScript | null> {
  const loaded = loadedCard();
  if (loaded) return Promise.resolve(loaded);
  loading ??= sendToBackground({ type: 'card' })
    .then(loadedCard)
    .catch(() => null)
    .finally(() => {
      loading = null;
    });
  return loading;
}
