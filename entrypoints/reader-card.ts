import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCard } from './reader/card-script';
import { loadedCard, offerCard } from './reader/card-slot';

/** Put into a page by the background when the reader is about to open a card. */
export default defineUnlistedScript(() => {
  if (!loadedCard()) offerCard(createCard(document));
});
