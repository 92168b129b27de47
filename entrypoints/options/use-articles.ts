import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleRow } from '../../lib/model/saved';
import type { StoreReader } from '../../lib/store/api';

/** What was read of the list: its rows, and the cursor of the rest; null at the end. */
interface Reading {
  rows: ArticleRow[];
  next: number | null;
}

/**
 * Saved articles, the last ones first, read as far as they are looked at.
 * @param version a number that changes when storage did: as many rows are then read anew
 * @returns the rows, and what reads on; undefined at the end
 */
export function useArticles(
  reader: StoreReader,
  version: number,
): { rows: ArticleRow[]; readOn: (() => void) | undefined } {
  const [shown, setShown] = useState<Reading>({ rows: [], next: null });
  const current = useRef<{ version: number; busy: boolean } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows on screen are counted, not followed.
  useEffect(() => {
    const own = { version, busy: true };
    current.current = own;
    const read = async () => {
      const found = await reader.listArticles();
      while (found.next !== null && found.rows.length < shown.rows.length) {
        const page = await reader.listArticles(found.next);
        found.rows.push(...page.rows);
        found.next = page.next;
      }
      if (current.current === own) setShown(found);
      own.busy = false;
    };
    void read();
  }, [reader, version]);

  const readOn = useCallback(async () => {
    const own = current.current;
    if (!own || own.busy || shown.next === null) return;
    own.busy = true;
    const page = await reader.listArticles(shown.next);
    if (current.current === own) setShown({ rows: [...shown.rows, ...page.rows], next: page.next });
    own.busy = false;
  }, [reader, shown]);
  return { rows: shown.rows, readOn: shown.next === null ? undefined : readOn };
}
