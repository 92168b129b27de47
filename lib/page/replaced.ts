/** A page that writes itself anew goes on writing for a while, in milliseconds. */
const REST = 700;

/**
 * Calls back once a page has written another document over its own (`document.write` after it had loaded). No load comes
 * with it, and every listener that stood on the old document is gone; only our observers outlive it.
 */
export function onReplaced(document: Document, replaced: () => void, signal: AbortSignal): void {
  const before = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    if (document.documentElement === before) return;
    clearTimeout(timer);
    timer = setTimeout(replaced, REST);
  });
  observer.observe(document, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      observer.disconnect();
    },
    { once: true },
  );
}
