import { useState } from 'preact/hooks';
import { IncidentFilters } from '../../components/popup/IncidentFilters';
import { IncidentList } from '../../components/popup/IncidentList';
import { incidentAddress } from '../../lib/message/addresses';
import type { StoreReader } from '../../lib/store/api';
import { NO_FILTER } from '../../lib/wording/incidents';
import { POPUP } from '../../lib/wording/popup';
import { useIncidents } from './use-incidents';

interface Props {
  reader: StoreReader;
  version: number;
  onOpen: (path: string) => void;
}

/** The second tab: saved incidents, searched and narrowed; one opens the compare tab. */
export function CompareTab({ reader, version, onOpen }: Props) {
  const [filter, setFilter] = useState(NO_FILTER);
  const { rows, more, loaded, showMore } = useIncidents(reader, filter, version);
  const filtered = filter !== NO_FILTER;
  return (
    <div class="incidents">
      <IncidentFilters filter={filter} onChange={setFilter} />
      {loaded && rows.length === 0 && <p class="quiet">{filtered ? POPUP.noMatch : POPUP.noIncidents}</p>}
      <IncidentList rows={rows} onOpen={(incident) => onOpen(incidentAddress(incident))} />
      {more && (
        <button type="button" onClick={showMore}>
          {POPUP.more}
        </button>
      )}
    </div>
  );
}
