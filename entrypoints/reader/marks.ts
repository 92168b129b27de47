import { drawBadge } from '../../components/badge/draw';
import { BADGE_CSS } from '../../components/badge/style';
import { Badges } from '../../lib/mark/badges';
import { Highlights } from '../../lib/mark/highlights';
import { HostSheets } from '../../lib/mark/host';
import { paintsLoudly } from '../../lib/mark/loud';
import { onClick, onPointerRest } from '../../lib/mark/pointer';
import { type Under, wordsAt } from '../../lib/mark/words-at';
import type { ReadAnswer } from '../../lib/message/protocol';
import type { ArticleText } from '../../lib/model/article';
import type { Pill } from '../../lib/model/pill';
import { skipWords } from '../../lib/wording/card-labels';
import { loadCard } from './card-loader';
import { type CardRequest, loadedCard, type PageActions } from './card-slot';
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
  readonly highlights: Highlights;
  readonly badges: Badges;
  readonly #document: Document;
  readonly #actions: PageActions;
  #shown: Shown | null = null;
  /** Whether badges stand as far as they will: where highlights are loud, words with a badge go without. */
  #isBadged = false;
  /** First claim of the card that is open. */
  #opened: string | null = null;

  constructor(document: Document, actions: PageActions, signal: AbortSignal) {
    this.#document = document;
    this.#actions = actions;
    const view = document.defaultView;
    const isLoud = (): boolean => view !== null && paintsLoudly(view);
    const sheets = new HostSheets(BADGE_CSS);
    this.badges = new Badges(document, sheets, (root, pills, small) => this.#fill(root, pills, small));
    this.highlights = new Highlights((claim) => !isLoud() || (this.#isBadged && !this.badges.buttonOf(claim)));
    document.addEventListener('copy', () => sheets.hideFromCopy(), { capture: true, signal });
    onClick(document, (event) => this.#click(event), signal);
    onPointerRest(document, (event) => this.#rest(event), signal);
  }

  /** Paints the words at once. */
  paint(shown: Shown): void {
    this.#shown = shown;
    this.#isBadged = false;
    this.highlights.paint(shown.plan.paints);
  }

  /** Call when the badges have been put in. */
  badged(): void {
    this.#isBadged = true;
    this.highlights.repaint();
  }

  /**
   * Opens the card on these claims, at their badge, else at their words.
   * @param at where the pointer is, for a card that stands there; `hovered` when it only rests there
   */
  async open(
    claims: readonly string[],
    at: Under | null = null,
    hovered: CardRequest['hovered'] = null,
  ): Promise<void> {
    const before = this.#document.activeElement;
    const card = await loadCard();
    const shown = this.#shown;
    const [first] = claims;
    if (!card || !shown || first === undefined) return;
    const isOpen = card.open({
      claims,
      answer: shown.answer,
      article: shown.article,
      actions: this.#actions,
      anchor: () => this.#boxOf(first, at),
      own: (host) => this.badges.claimHost(host),
      hovered,
      closed: () => {
        this.#opened = null;
        this.highlights.setCurrent(null);
      },
      focusBack: () => {
        const back = this.badges.buttonOf(first) ?? (before instanceof HTMLElement ? before : null);
        back?.focus({ preventScroll: true });
      },
    });
    if (!isOpen) return;
    this.#opened = first;
    this.highlights.setCurrent(first);
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

  /** The page hears the click as always. */
  #click(event: MouseEvent): void {
    const under = wordsAt(this.#document, this.highlights, event);
    if (under) void this.open([under.claim], under);
  }

  #rest(event: PointerEvent): void {
    const claims = this.#claimsUnder(event);
    const [first] = claims;
    if (first === undefined || first === this.#opened) return;
    const isStill = (now: PointerEvent): boolean => this.#claimsUnder(now)[0] === first;
    void this.open(claims, wordsAt(this.#document, this.highlights, event), isStill);
  }

  #claimsUnder(event: PointerEvent): readonly string[] {
    const words = wordsAt(this.#document, this.highlights, event);
    return words ? [words.claim] : (this.badges.claimsAt(event) ?? []);
  }

  #boxOf(claim: string, at: Under | null): DOMRect | null {
    const boxes = this.highlights.rectsOf(claim);
    const button = at ? null : this.badges.buttonOf(claim);
    return button?.getBoundingClientRect() ?? boxes[at?.line ?? 0] ?? boxes[0] ?? null;
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
