/** Work goes on for this long at a stretch, in milliseconds; then the page has its turn. */
const SLICE = 8;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Does work item by item, giving way to the page between slices; stops when aborted. */
export async function inSlices<Item>(
  items: readonly Item[],
  work: (item: Item) => void,
  signal: AbortSignal,
): Promise<void> {
  let until = performance.now() + SLICE;
  for (const item of items) {
    if (signal.aborted) return;
    if (performance.now() > until) {
      await turn();
      if (signal.aborted) return;
      until = performance.now() + SLICE;
    }
    work(item);
  }
}

/** Cuts a list into pieces of one size; the last may be shorter. */
export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const result: Item[][] = [];
  for (let at = 0; at < items.length; at += size) result.push(items.slice(at, at + size));
  return result;
}
