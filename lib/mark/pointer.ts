/** The pointer means what it rests on for so long, in milliseconds; passing over words on the way opens nothing. */
const REST = 450;

/** Tells of plain clicks of the reader's own; the page hears them as always. */
export function onClick(document: Document, clicked: (event: MouseEvent) => void, signal: AbortSignal): void {
  const click = (event: MouseEvent): void => {
    const isPlain = event.button === 0 && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (event.isTrusted && isPlain) clicked(event);
  };
  document.addEventListener('click', click, { signal });
}

/**
 * Tells where a mouse or pen comes to rest. Fingers tap instead. Moves that are none (the page scrolls under the pointer)
 * and moves with a button down (a selection) do not count.
 */
export function onPointerRest(document: Document, rested: (event: PointerEvent) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const move = (event: PointerEvent): void => {
    stop();
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    if (event.movementX !== 0 || event.movementY !== 0) timer = setTimeout(() => rested(event), REST);
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointermove', move, options);
  for (const type of ['pointerdown', 'keydown', 'scroll']) document.addEventListener(type, stop, options);
  signal.addEventListener('abort', stop, { once: true });
}
