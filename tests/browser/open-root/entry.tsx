import { render } from 'preact';
import { drawBadge } from '../../../components/badge/draw';
import { BADGE_CSS } from '../../../components/badge/style';
import { Card } from '../../../components/card/Card';
import { CARD_CSS } from '../../../components/card/style';
import type { PageState } from '../../../lib/message/protocol';
import { badgeWords, isBadged } from '../../../lib/wording/badge';
import { cardWords } from '../../../lib/wording/card';

type Read = Extract<PageState, { state: 'read' }>;

const nothing = () => undefined;

/** Draws every badge and every card of an article into open roots, where a checker can look. */
function show(read: Read): void {
  const main = document.querySelector('main');
  for (const claim of read.claims.filter(isBadged)) {
    const pill = badgeWords([claim], read.comparisons, read.related, read);
    const badge = openRoot(main, BADGE_CSS);
    drawBadge(badge, {
      pills: [{ ...pill, quiet: claim.background }],
      compact: false,
      skip: null,
      onOpen: nothing,
      onSkip: nothing,
      onNear: nothing,
    });
    const words = cardWords(claim, read, read.articleId);
    const ref = { article: read.articleId, claim: claim.id };
    const card = openRoot(main, CARD_CSS);
    render(
      <Card
        claims={[
          {
            ref,
            words,
            sentence: [{ text: claim.quote.exact, marked: true }],
            background: claim.background,
            rules: claim.rules,
          },
        ]}
        saved
        note={null}
        onClose={nothing}
        onCompare={nothing}
        onCorrect={nothing}
        onNotAClaim={nothing}
        onCopy={async () => true}
        onGoTo={nothing}
        onResize={nothing}
      />,
      card,
    );
  }
}

function openRoot(parent: Element | null, css: string): HTMLElement {
  const host = document.createElement('div');
  parent?.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  root.append(box);
  return box;
}

Object.assign(globalThis, { show });
