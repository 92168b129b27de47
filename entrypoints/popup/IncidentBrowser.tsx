import { useMemo, useState } from 'preact/hooks';
import { IncidentFilters } from '../../components/popup/IncidentFilters';
import { IncidentList } from '../../components/popup/IncidentList';
import type { StoreReader } from '../../lib/store/api';
import { NO_FILTER } from '../../lib/wording/incident-filter';
import { FILTERS, POPUP } from '../../lib/wording/popup';
import { useIncidents } from './use-incidents';

interface Props {
  reader: StoreReader;
  version: number;
  onChoose: (incident: string) => void;
  /** An incident that is not to be listed. */
  without?: string;
}

/** Saved incidents, searched and narrowed; more are read as the end of the list comes near. */
export function IncidentBrowser({ reader, version, onChoose, without }: Props) {
  const [filter, setFilter] = useState(NO_FILTER);
  const { known, state, readOn, ...fitting } = useIncidents(reader, filter, version);
  const rows = useMemo(() => fitting.rows.filter(({ id }) => id !== without), [fitting.rows, without]);
  return (
    <div class="incidents">
      <IncidentFilters filter={filter} known={known} onChange={setFilter} />
      <p class="quiet" role="status">
        {rows.length > 0
          ? ''
          : state === 'reading'
            ? FILTERS.reading
            : known.length > 0
              ? POPUP.noMatch
              : POPUP.noIncidents}
      </p>
      <IncidentList rows={rows} onOpen={onChoose} onEnd={state === 'more' ? readOn : undefined} />
    </div>
  );
}
