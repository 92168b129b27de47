/** Trailing wait after the last change, in milliseconds, and how many changes are looked at for one address. */
const REST = 700;
const LOOKS = 6;

/**
 * Calls back when a document that was not what was looked for comes to rest after a change: text that a script brings
 * later. Only a few times, so that a restless page costs little.
 */
export function onRest(document: Document, rested: () => void, signal: AbortSignal): void {
  let left = LOOKS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      left -= 1;
      if (left === 0) observer.disconnect();
      rested();
    }, REST);
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      observer.disconnect();
    },
    { once: true },
  );
}
