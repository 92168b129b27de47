import { render } from 'preact';
import { Badge } from '../../components/badge/Badge';
import { BADGE_CSS } from '../../components/badge/style';
import { Card, type CardActions } from '../../components/card/Card';
import { CARD_CSS } from '../../components/card/style';
import { Badges } from '../../lib/mark/badges';
import { CardHost } from '../../lib/mark/card-host';
import { Highlights } from '../../lib/mark/highlights';
import { HostSheets } from '../../lib/mark/host';
import type { Pill } from '../../lib/mark/pill';
import { onWordsClicked } from '../../lib/mark/words-click';
import type { ReadAnswer } from '../../lib/message/protocol';
import type { Block } from '../../lib/model/text';
import { skipWords } from '../../lib/wording/card-labels';
import { UNSAVED } from '../../lib/wording/popup';
import { cardClaims } from './card-claims';
import type { MarkPlan } from './plan';
import { focusAfter } from './skip';

/** What the marks speak of. */
export interface Shown {
  answer: ReadAnswer;
  blocks: readonly Block[];
  plan: MarkPlan;
}

/** All that one page shows of us: painted words, badges, card. */
export class Marks {
  readonly highlights = new Highlights();
  readonly badges: Badges;
  readonly #document: Document;
  readonly #card: CardHost;
  readonly #actions: Omit<CardActions, 'onClose' | 'onResize'>;
  #shown: Shown | null = null;

  constructor(document: Document, actions: Omit<CardActions, 'onClose' | 'onResize'>, signal: AbortSignal) {
    this.#document = document;
    this.#actions = actions;
    const sheets = new HostSheets(BADGE_CSS + CARD_CSS);
    this.badges = new Badges(document, sheets, (root, pills) => this.#fill(root, pills));
    this.#card = new CardHost(document, sheets, (host) => this.badges.claimHost(host));
    document.addEventListener('copy', () => sheets.hideFromCopy(), { capture: true, signal });
    onWordsClicked(document, this.highlights, (claim) => this.open([claim]), signal);
  }

  /** Paints the words at once. */
  paint(shown: Shown): void {
    this.#shown = shown;
    this.highlights.paint(shown.plan.paints);
  }

  /** Opens the card on these claims, at their badge where it is in view, else at their words. */
  open(claims: readonly string[]): void {
    const [first] = claims;
    const shown = this.#shown;
    if (!shown || first === undefined) return;
    const described = cardClaims(claims, shown.answer, shown.blocks);
    if (described.length === 0) return;
    const before = this.#document.activeElement;
    this.highlights.setCurrent(first);
    this.#card.open({
      anchor: () => (this.badges.buttonOf(first) ?? this.highlights.rangeOf(first))?.getBoundingClientRect() ?? null,
      draw: (box, close) => {
        const { saved, unsaved } = shown.answer;
        render(
          <Card
            {...this.#actions}
            claims={described}
            saved={saved}
            note={unsaved === null ? null : UNSAVED[unsaved]}
            onClose={close}
            onResize={() => this.#card.place()}
          />,
          box,
        );
      },
      focusBack: () => {
        this.highlights.setCurrent(null);
        const back = this.badges.buttonOf(first) ?? (before instanceof HTMLElement ? before : null);
        back?.focus({ preventScroll: true });
      },
    });
  }

  /** Scrolls to a claim's words and shows which they are; focus goes to its badge. */
  goTo(claim: string): void {
    const range = this.highlights.rangeOf(claim);
    const element = range?.startContainer.parentElement;
    if (!range || !element) return;
    this.#card.close();
    element.scrollIntoView({ block: 'center', behavior: this.#calm() ? 'auto' : 'smooth' });
    this.highlights.setCurrent(claim);
    this.badges.buttonOf(claim)?.focus({ preventScroll: true });
  }

  /** Takes everything off the page. */
  clear(): void {
    this.#card.close();
    this.highlights.clear();
    this.badges.clear();
    this.#shown = null;
  }

  #calm(): boolean {
    return this.#document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  }

  #fill(root: ShadowRoot, pills: Pill[]): void {
    const badges = this.#shown?.plan.badges ?? [];
    const isFirst = badges[0]?.pills === pills && badges.length > 1;
    const count = badges.reduce((sum, plan) => sum + plan.pills.length, 0);
    render(
      <Badge
        pills={pills}
        compact={this.#shown?.answer.density === 'compact'}
        skip={isFirst ? skipWords(count) : null}
        onOpen={(index) => this.open(pills[index]?.claims ?? [])}
        onSkip={() => focusAfter(this.#document, badges.at(-1)?.located.element ?? null)}
      />,
      root,
    );
  }
}
