import { useState } from 'preact/hooks';
import type { IncidentRef } from '../../lib/model/correction';
import type { Incident } from '../../lib/model/incident';
import type { IncidentRow } from '../../lib/model/saved';
import type { StoreReader } from '../../lib/store/api';
import { COMPARE } from '../../lib/wording/compare';
import { whenAndWhere } from '../../lib/wording/incidents';
import { membersOf } from './use-edits';

interface Props {
  incident: Incident;
  reader: StoreReader;
  onMerge: (other: IncidentRef) => Promise<void>;
}

/** Lets the reader say that another saved event is the same one. */
export function MergeForm({ incident, reader, onMerge }: Props) {
  const [rows, setRows] = useState<IncidentRow[] | null>(null);
  const [chosen, setChosen] = useState('');
  if (rows === null) {
    const load = async () => setRows((await reader.listIncidents()).rows.filter(({ id }) => id !== incident.id));
    return (
      <button type="button" class="tools" onClick={load}>
        {COMPARE.merge}
      </button>
    );
  }
  if (rows.length === 0) return <p class="quiet">{COMPARE.mergeNone}</p>;
  const merge = async () => {
    const other = await reader.readIncident(chosen);
    const [ref] = other ? membersOf(other) : [];
    if (ref) await onMerge(ref);
    setRows(null);
  };
  return (
    <form
      class="tools actions"
      onSubmit={(event) => {
        event.preventDefault();
        merge();
      }}
    >
      <label for="merge-with">{COMPARE.mergeChoose}</label>
      <select id="merge-with" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
        <option value="" />
        {rows.map((row) => (
          <option key={row.id} value={row.id}>
            {[row.label, whenAndWhere(row)].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
      <button type="submit" disabled={chosen === ''}>
        {COMPARE.merge.replace('…', '')}
      </button>
      <button type="button" class="plain" onClick={() => setRows(null)}>
        {COMPARE.cancel}
      </button>
    </form>
  );
}
