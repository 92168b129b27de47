import type { Pill } from '../model/pill';
import type { LocatedBlock } from '../page/blocks';
import { HOST_TAG, isElement } from '../page/tags';
import type { HostSheets } from './host';
import { canHost } from './hosting';
import { OutOfView } from './out-of-view';
import { Patience } from './patience';
import { isInView, ShiftBudget } from './shift';
import { chunks, inSlices } from './slices';
import { styleOf } from './style-guard';

/** What is to stand at the end of one block. */
export interface BadgePlan {
  located: LocatedBlock;
  pills: Pill[];
}

/** Draws pills into a host's root, as small as can be where asked; called again for the same root. */
export type Fill = (root: ShadowRoot, pills: Pill[], small: boolean) => void;

interface Placed {
  plan: BadgePlan;
  host: HTMLElement;
  root: ShadowRoot;
  at: number;
}

/** Shorter text is no sentence. */
const SENTENCE = 40;
/** Blocks styled and compared together, so that style is computed twice a batch and not twice a badge. */
const BATCH = 16;

/**
 * The badges of one document: put at the end of their blocks, kept, taken back. Nothing of the page is split, moved or
 * replaced. Each is known by the node that it stands after: ids of blocks shift as a page grows.
 */
export class Badges {
  readonly #document: Document;
  readonly #sheets: HostSheets;
  readonly #fill: Fill;
  readonly #placed = new Map<Element, Map<Node, Placed>>();
  readonly #own = new WeakSet<Node>();
  readonly #patience = new Patience();
  readonly #budget = new ShiftBudget();
  readonly #outOfView = new OutOfView();

  constructor(document: Document, sheets: HostSheets, fill: Fill) {
    this.#document = document;
    this.#sheets = sheets;
    this.#fill = fill;
  }

  /**
   * Brings the badges in line with `plans`: those that say the same at the same place stay, others are redrawn, taken
   * back or put in, outside the viewport first, in slices.
   */
  async show(plans: readonly BadgePlan[], signal: AbortSignal): Promise<void> {
    const wanted = new Map(plans.map((plan) => [plan.located.last, plan]));
    for (const placed of this.#all()) {
      const plan = wanted.get(placed.plan.located.last);
      if (!plan || !this.#stands(placed)) this.#take(placed);
      else if (JSON.stringify(plan.pills) !== JSON.stringify(placed.plan.pills))
        this.#fill(placed.root, plan.pills, this.#outOfView.has(plan.located.element));
      if (plan && this.#stands(placed)) {
        placed.plan = plan;
        wanted.delete(plan.located.last);
      }
    }
    const open = [...wanted.values()].filter(({ located }) => this.#mayTry(located.element));
    const view = this.#viewHeight();
    const inView: BadgePlan[] = [];
    const outside: BadgePlan[] = [];
    for (const plan of open) {
      const seen = !this.#document.hidden && isInView(plan.located.element.getBoundingClientRect(), view);
      (seen ? inView : outside).push(plan);
    }
    await inSlices(chunks(outside, BATCH), (batch) => this.#putBatch(batch), signal);
    await inSlices(inView, (plan) => this.#putInView(plan), signal);
  }

  /**
   * Takes in what happened to the document, before it is painted again: a block that the page touches loses its badges
   * until it is read again, and a host that the page removed may come back once, not twice.
   * @returns whether the page changed anything, our own doings aside
   */
  heed(records: readonly MutationRecord[]): boolean {
    let changed = false;
    for (const record of records) {
      if (record.type === 'attributes') {
        // Only what holds a sentence can show or hide one; pages stir the rest all the time.
        changed ||= (record.target.textContent ?? '').length > SENTENCE;
        continue;
      }
      const nodes = [...record.addedNodes, ...record.removedNodes];
      const isOwnDoing = record.type === 'childList' && nodes.length > 0 && nodes.every((node) => this.#own.has(node));
      for (const node of record.removedNodes) if (this.#noteRemoved(node)) changed = true;
      if (isOwnDoing) continue;
      changed = true;
      for (const placed of this.#carriedBy(record.target)) {
        this.#patience.touched(placed.plan.located.element, placed.at);
        this.#take(placed);
      }
    }
    return changed;
  }

  /** The button that speaks of a claim. */
  buttonOf(claim: string): HTMLElement | null {
    for (const { plan, root } of this.#all()) {
      const index = plan.pills.findIndex((pill) => pill.claims.includes(claim));
      if (index >= 0) return root.querySelectorAll<HTMLElement>('button[data-words]')[index] ?? null;
    }
    return null;
  }

  /** The claims that the pill under the pointer speaks of; null where there is none. */
  claimsAt({ target, clientX, clientY }: MouseEvent): string[] | null {
    const placed = this.#all().find(({ host }) => host === target);
    const at = placed?.root.elementFromPoint(clientX, clientY)?.closest('button[data-words]');
    const buttons: unknown[] = [...(placed?.root.querySelectorAll('button[data-words]') ?? [])];
    return placed?.plan.pills[buttons.indexOf(at)]?.claims ?? null;
  }

  /** Number of badges that stand now. */
  get size(): number {
    return this.#all().length;
  }

  /** Removes hosts that the page copied: they have no root of ours and would never leave. */
  sweep(): void {
    for (const copy of [...this.#document.getElementsByTagName(HOST_TAG)]) {
      if (!this.#own.has(copy)) copy.remove();
    }
  }

  /** Lets a host be told from a copy of one. */
  claimHost(host: Node): void {
    this.#own.add(host);
  }

  /** Takes everything back, many in slices. */
  clear(): void {
    const hosts = this.#all().map(({ host }) => host);
    this.#placed.clear();
    this.#outOfView.clear();
    this.#budget.reset();
    this.sweep();
    void inSlices(hosts, (host) => host.remove(), new AbortController().signal);
  }

  #all(): Placed[] {
    return [...this.#placed.values()].flatMap((byBlock) => [...byBlock.values()]);
  }

  #noteRemoved(host: Node): boolean {
    const placed = this.#own.has(host) ? this.#all().find((each) => each.host === host) : undefined;
    if (!placed || this.#stands(placed)) return false;
    this.#patience.removed(placed.plan.located.element);
    this.#forget(placed);
    return true;
  }

  /** The badges of the block element that holds `node`, if any. */
  #carriedBy(node: Node): Placed[] {
    for (let at: Node | null = node; at; at = at.parentNode) {
      const placed = isElement(at) ? this.#placed.get(at) : undefined;
      if (placed) return [...placed.values()];
    }
    return [];
  }

  #stands({ host, plan }: Placed): boolean {
    return host.parentNode === plan.located.element && host.isConnected;
  }

  #mayTry(element: Element): boolean {
    return !this.#patience.isOver(element) && canHost(element);
  }

  #putBatch(batch: BadgePlan[]): void {
    const before = batch.map(({ located }) => styleOf(located.element));
    const placed = batch.map((plan) => this.#put(plan));
    placed.forEach((each, index) => {
      if (each && styleOf(each.plan.located.element) !== before[index]) this.#refuse(each);
    });
  }

  #putInView(plan: BadgePlan): void {
    const { element } = plan.located;
    const style = styleOf(element);
    const before = element.getBoundingClientRect();
    const placed = this.#put(plan);
    if (!placed) return;
    if (styleOf(element) !== style) {
      this.#refuse(placed);
      return;
    }
    const view = { width: this.#document.documentElement.clientWidth, height: this.#viewHeight() };
    const isAllowed = (): boolean =>
      this.#budget.allow(before, element.getBoundingClientRect().height - before.height, view);
    if (isAllowed()) return;
    // Small, it fits into the line's rest more often than not; it gets its words when its block is out of view.
    this.#fill(placed.root, plan.pills, true);
    if (!isAllowed()) this.#take(placed);
    this.#wait(element, plan);
  }

  #put(plan: BadgePlan): Placed | null {
    const { element, last } = plan.located;
    if (last.parentNode !== element || !element.isConnected) return null;
    const { host, root } = this.#sheets.createHost(this.#document);
    this.#fill(root, plan.pills, false);
    const placed = { plan, host, root, at: performance.now() };
    const byBlock = this.#placed.get(element) ?? new Map<Node, Placed>();
    byBlock.set(last, placed);
    this.#placed.set(element, byBlock);
    this.#own.add(host);
    element.insertBefore(host, last.nextSibling);
    return placed;
  }

  #take(placed: Placed): void {
    this.#forget(placed);
    placed.host.remove();
  }

  #forget({ plan }: Placed): void {
    const byBlock = this.#placed.get(plan.located.element);
    byBlock?.delete(plan.located.last);
    if (byBlock?.size === 0) this.#placed.delete(plan.located.element);
  }

  #refuse(placed: Placed): void {
    this.#patience.refuse(placed.plan.located.element);
    this.#take(placed);
  }

  /** Gives a badge its words, or puts it in, when its block has left the viewport. */
  #wait(element: Element, plan: BadgePlan): void {
    this.#outOfView.when(element, () => {
      const placed = this.#placed.get(element)?.get(plan.located.last);
      if (placed) this.#fill(placed.root, placed.plan.pills, false);
      else if (this.#mayTry(element)) this.#putBatch([plan]);
    });
  }

  #viewHeight(): number {
    return this.#document.documentElement.clientHeight;
  }
}
