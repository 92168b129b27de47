/** Strings kept by one reading: more than an article's names, so that its own are there when they are read again. */
const MOST = 1_000;

/**
 * The same pure reading of a string, worked out once for strings that come again (the names of an article's speakers).
 * What it gives is shared: callers must not change it.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= MOST) known.clear();
    const now = read(text);
    known.set(text, now);
    return now;
  };
}
