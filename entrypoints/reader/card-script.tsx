import { render } from 'preact';
import { Card } from '../../components/card/Card';
import { CARD_CSS } from '../../components/card/style';
import { CardHost } from '../../lib/mark/card-host';
import { HostSheets } from '../../lib/mark/host';
import { UNSAVED } from '../../lib/wording/popup';
import { cardClaims } from './card-claims';
import type { CardRequest, CardScript } from './card-slot';
import { citationOf } from './citation';
import { copyText } from './clipboard';

/** The card of one page. */
export function createCard(document: Document): CardScript {
  const host = new CardHost(document, new HostSheets(CARD_CSS));
  return {
    open(request: CardRequest): boolean {
      const { answer, actions, anchor, focusBack, closed, hovered, own } = request;
      const claims = cardClaims(request.claims, answer, request.article.blocks);
      if (claims.length === 0) return false;
      const note = answer.unsaved === null ? null : UNSAVED[answer.unsaved];
      return host.open({
        anchor,
        focusBack,
        closed,
        hovered,
        own,
        draw: (box, close) => {
          const card = (
            <Card
              {...actions}
              onCopy={async ({ claim }) => {
                const words = citationOf(claim, request);
                return words !== null && copyText(document, words);
              }}
              claims={claims}
              saved={answer.saved}
              note={note}
              onClose={close}
              onResize={() => host.place()}
            />
          );
          render(card, box);
        },
      });
    },
    close: () => host.close(),
  };
}
