import { isExtensionAlive, onLineBroken } from '../../lib/message/page';

/** A broken line is looked into after these, in milliseconds: a busy browser takes a while to let the extension go. */
const LOOK_AFTER = [50, 250, 1_000, 4_000];
/** At most one look a second while the pointer moves. */
const LOOK_EVERY = 1_000;

/**
 * Calls `gone` once when the extension was switched off or updated. No browser says so to a page's scripts: Chromium
 * breaks the line, as it also does when the worker goes to sleep or the page into the back/forward cache; Firefox says
 * nothing. So the reader's next act looks too, and a page that comes out of the cache takes up a new line.
 */
export function onExtensionGone(document: Document, gone: () => void, signal: AbortSignal): void {
  let over = false;
  let looked = 0;
  const look = (): void => {
    if (over || isExtensionAlive()) return;
    over = true;
    gone();
  };
  const act = (): void => {
    const now = Date.now();
    if (now - looked < LOOK_EVERY) return;
    looked = now;
    look();
  };
  const holdLine = (): (() => void) =>
    onLineBroken(() => {
      for (const ms of LOOK_AFTER) setTimeout(look, ms);
    });
  let letGo = holdLine();
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    look();
    letGo();
    if (!over) letGo = holdLine();
  };
  addEventListener('pageshow', comeBack, { signal });
  addEventListener('focus', act, { signal });
  for (const type of ['pointerdown', 'pointermove', 'keydown', 'scroll', 'visibilitychange']) {
    document.addEventListener(type, act, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => letGo(), { once: true });
}
