import { useState } from 'preact/hooks';
import { IncidentFilters } from '../../components/popup/IncidentFilters';
import { IncidentList } from '../../components/popup/IncidentList';
import { incidentAddress } from '../../lib/message/addresses';
import type { StoreReader } from '../../lib/store/api';
import { NO_FILTER } from '../../lib/wording/incident-filter';
import { FILTERS, POPUP } from '../../lib/wording/popup';
import { useIncidents } from './use-incidents';

interface Props {
  reader: StoreReader;
  version: number;
  /** Opens an address of the extension. */
  onOpen: (path: string) => void;
}

/** Saved incidents, searched and narrowed; more are read as the end of the list comes near. */
export function IncidentBrowser({ reader, version, onOpen }: Props) {
  const [filter, setFilter] = useState(NO_FILTER);
  const { rows, known, state, readOn } = useIncidents(reader, filter, version);
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
      <IncidentList
        rows={rows}
        onOpen={(incident) => onOpen(incidentAddress(incident))}
        onEnd={state === 'more' ? readOn : undefined}
      />
    </div>
  );
}
