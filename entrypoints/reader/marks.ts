import { drawBadge } from '../../components/badge/draw';
import { BADGE_CSS } from '../../components/badge/style';
import { Badges } from '../../lib/mark/badges';
import { Highlights } from '../../lib/mark/highlights';
import { HostSheets } from '../../lib/mark/host';
import type { Pill } from '../../lib/mark/pill';
import { onWordsClicked } from '../../lib/mark/words-click';
import type { ReadAnswer } from '../../lib/message/protocol';
import type { ArticleText } from '../../lib/model/article';
import { skipWords } from '../../lib/wording/card-labels';
import { loadCard } from './card-loader';
import { loadedCard, type PageActions } from './card-slot';
import type { MarkPlan } from './plan';
import { focusAfter } from './skip';

/** What the marks speak of. */
export interface Shown {
  answer: ReadAnswer;
  article: ArticleText;
  plan: MarkPlan;
}

/** All that one page shows of us: painted words, badges, card. */
export class Marks {
  readonly highlights = new Highlights();
  readonly badges: Badges;
  readonly #document: Document;
  readonly #actions: PageActions;
  #shown: Shown | null = null;

  constructor(document: Document, actions: PageActions, signal: AbortSignal) {
    this.#document = document;
    this.#actions = actions;
    const sheets = new HostSheets(BADGE_CSS);
    this.badges = new Badges(document, sheets, (root, pills, small) => this.#fill(root, pills, small));
    document.addEventListener('copy', () => sheets.hideFromCopy(), { capture: true, signal });
    onWordsClicked(document, this.highlights, (claim) => void this.open([claim]), signal);
  }

  /** Paints the words at once. */
  paint(shown: Shown): void {
    this.#shown = shown;
    this.highlights.paint(shown.plan.paints);
  }

  /** Opens the card on these claims, at their badge, else at their words. */
  async open(claims: readonly string[]): Promise<void> {
    const before = this.#document.activeElement;
    const card = await loadCard();
    const shown = this.#shown;
    const [first] = claims;
    if (!card || !shown || first === undefined) return;
    this.highlights.setCurrent(first);
    card.open({
      claims,
      answer: shown.answer,
      article: shown.article,
      actions: this.#actions,
      anchor: () => (this.badges.buttonOf(first) ?? this.highlights.rangeOf(first))?.getBoundingClientRect() ?? null,
      own: (host) => this.badges.claimHost(host),
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
    if (!element) return;
    loadedCard()?.close();
    element.scrollIntoView({ block: 'center', behavior: this.#isCalm() ? 'auto' : 'smooth' });
    this.highlights.setCurrent(claim);
    this.badges.buttonOf(claim)?.focus({ preventScroll: true });
  }

  /** Takes everything off the page. */
  clear(): void {
    loadedCard()?.close();
    this.highlights.clear();
    this.badges.clear();
    this.#shown = null;
  }

  #isCalm(): boolean {
    return this.#document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  }

  #fill(root: ShadowRoot, pills: Pill[], small: boolean): void {
    const badges = this.#shown?.plan.badges ?? [];
    const isFirst = badges[0]?.pills === pills && badges.length > 1;
    const count = badges.reduce((sum, plan) => sum + plan.pills.length, 0);
    drawBadge(root, {
      pills,
      compact: small || this.#shown?.answer.density === 'compact',
      skip: isFirst ? skipWords(count) : null,
      onOpen: (index) => void this.open(pills[index]?.claims ?? []),
      onSkip: () => focusAfter(this.#document, badges.at(-1)?.located.element ?? null),
      onNear: () => void loadCard(),
    });
  }
}
