import type { LocatedBlock } from './blocks';

const WALL =
  /\b(?:subscribe (?:now )?to (?:continue|read|keep)|to (?:continue|keep) reading|continue reading (?:with|for|this)|already a subscriber|subscribers only|this (?:article|content|story) is (?:for|only|reserved|available)|unlock (?:this|the) (?:article|story)|sign in to read|register to (?:continue|read|keep)|create (?:a|your) free account|you(?:'|’)ve reached your (?:limit|article)|remaining free articles)\b/i;
const WALL_BOX =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="subscriber-only" i], [class*="piano-" i]';

/** A page behind a wall prints a few paragraphs; above this many characters the whole article is there. */
const WHOLE = 3_000;

/** Behind a wall stand at most this many paragraphs. */
const TEASER_PARAGRAPHS = 3;
/** The page counts more words than are there by this factor: the rest is held back. */
const HELD_BACK = 1.5;

/**
 * Whether the page shows only part of the article: it says that reading costs, shows a wall, and little text is there.
 * @param said what the page says of it: whether it costs, and how long it is
 */
export function isPartial(
  document: Document,
  blocks: readonly LocatedBlock[],
  said: { paywalled: boolean; wordCount: number | null },
): boolean {
  const length = blocks.reduce((sum, { block }) => sum + block.text.length, 0);
  if (length >= WHOLE) return false;
  const walled = [...document.querySelectorAll(WALL_BOX)].some((box) =>
    WALL.test((box.textContent ?? '').slice(0, 2_000)),
  );
  if (walled) return true;
  if (!said.paywalled) return false;
  const last = blocks.at(-1)?.block.text ?? '';
  const words = blocks.reduce((sum, { block }) => sum + block.text.split(' ').length, 0);
  const paragraphs = blocks.filter(({ block }) => block.kind === 'paragraph').length;
  return (
    /(?:…|\.\.\.|\[…\])$/.test(last) ||
    paragraphs <= TEASER_PARAGRAPHS ||
    (said.wordCount !== null && said.wordCount > words * HELD_BACK)
  );
}
