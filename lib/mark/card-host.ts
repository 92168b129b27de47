import type { HostSheets } from './host';
import { stayWhileHovered } from './hovered';
import { placeCard } from './placement';

/** What one opening of the card needs. */
export interface CardOpening {
  /** Where the words or the badge stand now, in CSS pixels of the viewport; null when they are gone. */
  anchor: () => DOMRect | null;
  /** Draws the card into its box; `close` closes it. */
  draw: (box: HTMLElement, close: () => void) => void;
  /** Gives focus back to where it was. */
  focusBack: () => void;
  /** Told once, when the card is no longer there. */
  closed: () => void;
  /**
   * Opened because the pointer rests on the words: whether it still does. Such a card takes no focus and leaves with the
   * pointer, unless the reader goes into it. null for a card that the reader asked for.
   */
  hovered: ((event: PointerEvent) => boolean) | null;
  /** Told of the host, so that it is not taken for a copy of one. */
  own: (host: Node) => void;
}

/**
 * The card's place in the document: a popover in a closed root, on the root element beside the page's body, there only
 * while it is open. The browser gives it the top layer, Esc and light dismiss; returning focus is done here.
 */
export class CardHost {
  readonly #document: Document;
  readonly #sheets: HostSheets;
  #open: { host: HTMLElement; box: HTMLElement; opening: CardOpening; end: AbortController } | null = null;

  constructor(document: Document, sheets: HostSheets) {
    this.#document = document;
    this.#sheets = sheets;
  }

  /**
   * Opens the card, in place of one that is open, and moves focus into it. A card that the reader asked for does not give
   * way to one that the pointer happens to rest on.
   * @returns whether it is open now
   */
  open(opening: CardOpening): boolean {
    if (opening.hovered && this.#open && !this.#open.opening.hovered) return false;
    this.close();
    const { host, root } = this.#sheets.createHost(this.#document);
    const box = this.#document.createElement('div');
    box.className = 'card-box';
    // An `auto` popover closes those of the page, which is the reader's will only after a click.
    box.popover = opening.hovered ? 'manual' : 'auto';
    box.tabIndex = -1;
    root.append(box);
    opening.own(host);
    this.#document.documentElement.append(host);
    const end = new AbortController();
    this.#open = { host, box, opening, end };
    opening.draw(box, () => this.close());
    box.showPopover();
    this.#follow();
    if (opening.hovered) stayWhileHovered(host, opening.hovered, () => this.close(), end.signal);
    else box.focus({ preventScroll: true });
    box.addEventListener('toggle', (event) => {
      if (event instanceof ToggleEvent && event.newState === 'closed') this.#closed(host);
    });
    const view = this.#document.defaultView;
    const follow = (): void => {
      view?.requestAnimationFrame(() => this.#follow());
    };
    for (const type of ['scroll', 'resize'])
      view?.addEventListener(type, follow, { capture: true, passive: true, signal: end.signal });
    return true;
  }

  /** Closes the card and gives focus back. */
  close(): void {
    if (!this.#open) return;
    const { host, box } = this.#open;
    const hadFocus = this.#document.activeElement === host;
    if (box.isConnected && box.matches(':popover-open')) box.hidePopover();
    this.#closed(host, hadFocus);
  }

  /** Places the card again: its content or its anchor has changed. */
  place(): void {
    this.#follow();
  }

  #closed(host: HTMLElement, hadFocus = true): void {
    if (this.#open?.host !== host) return;
    const { opening, end } = this.#open;
    this.#open = null;
    end.abort();
    opening.closed();
    const active = this.#document.activeElement;
    const lost = active === null || active === host || active === this.#document.body;
    host.remove();
    if (hadFocus && lost) opening.focusBack();
  }

  #follow(): void {
    if (!this.#open) return;
    const { box, opening } = this.#open;
    const anchor = opening.anchor();
    if (!anchor) {
      this.close();
      return;
    }
    const root = this.#document.documentElement;
    const view = { width: root.clientWidth, height: this.#document.defaultView?.innerHeight ?? root.clientHeight };
    box.style.maxHeight = '';
    const size = box.getBoundingClientRect();
    const { left, top, maxHeight } = placeCard(anchor, size, view);
    // Moved by transform: that is no layout, and the page does not count it as its own unrest.
    box.style.transform = `translate(${Math.round(left)}px,${Math.round(top)}px)`;
    box.style.maxHeight = `${Math.floor(maxHeight)}px`;
  }
}
