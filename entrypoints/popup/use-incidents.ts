import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { IncidentRow } from '../../lib/model/saved';
import type { StoreReader } from '../../lib/store/api';
import { type IncidentFilter, passes } from '../../lib/wording/incident-filter';

/** Fitting rows that are looked for at first, and each time the end of the list comes near. */
const STEP = 40;

export interface Incidents {
  /** Those that fit, as far as they are read. */
  rows: IncidentRow[];
  /** Every row that was read, for the choices of the filters. */
  known: IncidentRow[];
  /** `more`: there are rows that were not read yet. */
  state: 'reading' | 'more' | 'all';
}

/** One reading of the list; a new one takes its place when the filter or what is saved changes. */
interface Reading {
  version: number;
  known: IncidentRow[];
  /** Cursor of the next page: undefined before the first, null after the last. */
  next: number | null | undefined;
  wanted: number;
  busy: boolean;
}

/**
 * Saved incidents that pass the filter, by last change, read as far as they are looked at.
 * @param version a number that changes when storage did: the list is then read anew, and stays on screen meanwhile
 * @returns with `readOn`, which reads further and does nothing while rows are being read
 */
export function useIncidents(
  reader: StoreReader,
  filter: IncidentFilter,
  version: number,
): Incidents & { readOn: () => void } {
  const [shown, setShown] = useState<Incidents>({ rows: [], known: [], state: 'reading' });
  const current = useRef<Reading | null>(null);

  const read = useCallback(
    async (own: Reading, quietly: boolean) => {
      own.busy = true;
      const show = (state: Incidents['state']) => {
        const rows = own.known.filter((row) => passes(row, filter));
        if (!quietly || state !== 'reading') setShown({ rows, known: own.known, state });
        return rows.length;
      };
      while (own.next !== null && show('reading') < own.wanted) {
        const page = await reader.listIncidents(own.next).catch(() => ({ rows: [], next: null }));
        if (current.current !== own) return;
        own.known = joined(own.known, page.rows);
        own.next = page.next;
      }
      own.busy = false;
      show(own.next === null ? 'all' : 'more');
    },
    [reader, filter],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows on screen are counted, not followed.
  useEffect(() => {
    const before = current.current;
    const kept = before?.version === version ? before : null;
    const wanted = kept ? STEP : Math.max(STEP, shown.rows.length);
    const own = { version, known: kept?.known ?? [], next: kept?.next, wanted, busy: false };
    current.current = own;
    read(own, before !== null && kept === null);
  }, [read, version]);

  const readOn = useCallback(() => {
    const own = current.current;
    if (!own || own.busy || own.next === null) return;
    own.wanted += STEP;
    read(own, false);
  }, [read]);
  return { ...shown, readOn };
}

/** A row that was changed while the list was read stands on two pages. */
function joined(known: IncidentRow[], more: IncidentRow[]): IncidentRow[] {
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...more.filter(({ id }) => !ids.has(id))];
}
