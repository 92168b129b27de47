/** Trailing wait after the last change, and the longest wait under steady change, in milliseconds. */
const REST = 400;
const LONGEST = 2_000;
/** Reactions in one minute; a page that changes more often is looked at again when the minute is over. */
const PER_MINUTE = 20;
const MINUTE = 60_000;

/** What pages change to show or hide text that stands in them already: paywalls, folds, reading modes. */
const SHOWING = ['class', 'hidden', 'open', 'style'];

export interface WatchOptions {
  /** Article root: everything under it is watched, and the children of what it stands in, for it may be replaced. */
  root: Element;
  /** Told at once, before the page is painted again, what happened; answers whether the page changed anything. */
  touched: (records: MutationRecord[]) => boolean;
  /** Told when the page has come to rest. */
  changed: () => void;
  signal: AbortSignal;
}

/** Watches an article with one observer. Waits while the page is hidden: nobody reads it. */
export function watchArticle(options: WatchOptions): void {
  const { root, touched, changed, signal } = options;
  const document = root.ownerDocument;
  const reactions: number[] = [];
  let first = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function schedule(): void {
    clearTimeout(timer);
    if (first === 0) first = Date.now();
    const wait = Math.max(0, Math.min(REST, first + LONGEST - Date.now()));
    timer = setTimeout(react, Math.max(wait, untilAllowed()));
  }
  function untilAllowed(): number {
    const now = Date.now();
    while (reactions[0] !== undefined && reactions[0] < now - MINUTE) reactions.shift();
    return reactions.length < PER_MINUTE ? 0 : (reactions[0] ?? now) + MINUTE - now;
  }
  function react(): void {
    if (signal.aborted || document.hidden) return;
    first = 0;
    reactions.push(Date.now());
    changed();
  }
  const observer = new MutationObserver((records) => {
    if (touched(records)) schedule();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: SHOWING });
  for (let at = root.parentElement; at; at = at.parentElement) {
    observer.observe(at, { childList: at !== document.documentElement, attributeFilter: SHOWING });
  }
  document.addEventListener('visibilitychange', () => first > 0 && schedule(), { signal });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      observer.disconnect();
    },
    { once: true },
  );
}
