import { useEffect, useRef, useState } from 'preact/hooks';
import type { IncidentRow } from '../../lib/model/saved';
import type { StoreReader } from '../../lib/store/api';
import { type IncidentFilter, passes } from '../../lib/wording/incidents';

/** Rows that are shown at first, and that "Show more" adds. */
const STEP = 30;

export interface Incidents {
  rows: IncidentRow[];
  /** Whether there may be more rows that fit. */
  more: boolean;
  loaded: boolean;
  showMore: () => void;
}

/**
 * Saved incidents that pass the filter, newest first, read page by page until enough fit.
 * @param version a number that changes when storage did, so that the list is read again
 */
export function useIncidents(reader: StoreReader, filter: IncidentFilter, version: number): Incidents {
  const [wanted, setWanted] = useState(STEP);
  const [state, setState] = useState<Omit<Incidents, 'showMore'>>({ rows: [], more: false, loaded: false });
  const turn = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for what is saved.
  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    readMatching(reader, filter, wanted).then(
      (found) => mine === turn.current && setState({ ...found, loaded: true }),
      () => mine === turn.current && setState({ rows: [], more: false, loaded: true }),
    );
  }, [reader, filter, wanted, version]);
  return { ...state, showMore: () => setWanted(wanted + STEP) };
}

async function readMatching(reader: StoreReader, filter: IncidentFilter, wanted: number) {
  const now = new Date().toISOString();
  const rows: IncidentRow[] = [];
  let page = await reader.listIncidents();
  for (;;) {
    rows.push(...page.rows.filter((row) => passes(row, filter, now)));
    if (rows.length >= wanted || page.next === null) break;
    page = await reader.listIncidents(page.next);
  }
  return { rows: rows.slice(0, wanted), more: rows.length > wanted || page.next !== null };
}
