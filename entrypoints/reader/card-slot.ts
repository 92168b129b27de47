import type { CardActions } from '../../components/card/Card';
import type { ReadAnswer } from '../../lib/message/protocol';
import type { ArticleText } from '../../lib/model/article';

/** What the card has done by the reader of the page. */
export type PageActions = Pick<CardActions, 'onCompare' | 'onCorrect' | 'onNotAClaim' | 'onGoTo'>;

/** What the card is to show, and where. */
export interface CardRequest {
  claims: readonly string[];
  answer: ReadAnswer;
  article: ArticleText;
  actions: PageActions;
  /** Where the words or the badge stand now; null when they are gone. */
  anchor: () => DOMRect | null;
  focusBack: () => void;
  /** Told once, when it is no longer there. */
  closed: () => void;
  /** Whether the pointer still is where it opened the card; null for a card that the reader asked for. */
  hovered: ((event: PointerEvent) => boolean) | null;
  /** Told of the card's host, so that it is not taken for a copy of ours. */
  own: (host: Node) => void;
}

/** The card's script, once it stands in the page. */
export interface CardScript {
  /** Whether it is open now: a card that the reader asked for does not give way to one under a resting pointer. */
  open(request: CardRequest): boolean;
  close(): void;
}

const KEY = Symbol.for('by-whose-count-card');
type Place = typeof globalThis & { [KEY]?: CardScript };

/** The card's script where it is loaded. Both scripts share one world, out of the page's reach. */
export function loadedCard(): CardScript | null {
  return (globalThis as Place)[KEY] ?? null;
}

/** Called by the card's script. */
export function offerCard(script: CardScript): void {
  (globalThis as Place)[KEY] = script;
}
