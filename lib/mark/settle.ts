/** A page is quiet when nothing was added or removed for this long, in milliseconds. */
const QUIET = 500;
/** Pages that never rest (tickers, adverts) are taken as settled after this. */
const LIMIT = 4_000;

/** Resolves when the page has loaded, has been quiet for a while and the browser is idle; or when aborted. */
export async function whenSettled(document: Document, signal: AbortSignal): Promise<void> {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  if (document.readyState !== 'complete') {
    await new Promise<void>((resolve) => {
      view.addEventListener('load', () => resolve(), { once: true, signal });
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
  await quiet(document, signal);
  await new Promise<void>((resolve) => {
    if (typeof view.requestIdleCallback === 'function') view.requestIdleCallback(() => resolve(), { timeout: 1_000 });
    else setTimeout(resolve, 50);
  });
}

function quiet(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(rest);
      clearTimeout(limit);
      observer.disconnect();
      resolve();
    };
    let rest = setTimeout(end, QUIET);
    const limit = setTimeout(end, LIMIT);
    const observer = new MutationObserver(() => {
      clearTimeout(rest);
      rest = setTimeout(end, QUIET);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    signal.addEventListener('abort', end, { once: true });
  });
}
