/** Time to cross from the words into the card, in milliseconds. */
const GRACE = 300;

/**
 * Keeps what a resting pointer opened as WCAG 1.4.13 asks: the pointer may go into it, Esc sends it away without moving
 * the pointer, and it stays until the pointer has left both it and the words. Going into it by click or focus keeps it.
 * @param host of what was opened
 * @param isOver whether a pointer event is on the words that opened it
 * @param close called at most once
 */
export function stayWhileHovered(
  host: HTMLElement,
  isOver: (event: PointerEvent) => boolean,
  close: () => void,
  signal: AbortSignal,
): void {
  const document = host.ownerDocument;
  const options = { capture: true, passive: true, signal };
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let isKept = false;
  const stay = (): void => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = (): void => {
    if (!isKept) leaving ??= setTimeout(close, GRACE);
  };
  const isInside = (event: Event): boolean => event.target === host;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (isInside(event) || isOver(event)) stay();
      else leave();
    },
    options,
  );
  document.documentElement.addEventListener('pointerleave', leave, { signal });
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (isInside(event)) keep();
      else if (!isOver(event)) close();
    },
    options,
  );
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), options);
  host.addEventListener('focusin', keep, { signal });
  signal.addEventListener('abort', stay, { once: true });

  function keep(): void {
    isKept = true;
    stay();
  }
}
