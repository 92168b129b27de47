import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { IncidentFilters } from '../../components/popup/IncidentFilters';
import { IncidentList } from '../../components/popup/IncidentList';
import { PageHeader } from '../../components/shared/PageHeader';
import { StandingLine } from '../../components/shared/StandingLine';
import { incidentAddress } from '../../lib/message/addresses';
import type { StoreReader } from '../../lib/store/api';
import { COMPARE } from '../../lib/wording/compare';
import { NO_FILTER } from '../../lib/wording/incidents';
import { POPUP } from '../../lib/wording/popup';
import { useIncidents } from '../popup/use-incidents';
import { IncidentPage } from './IncidentPage';
import { askedFor, useIncident } from './use-incident';

interface Props {
  reader: StoreReader;
  query: URLSearchParams;
}

/** The compare tab: one incident, or the list of all where the address names none. */
export function Comparison({ reader, query }: Props) {
  const [asked] = useState(() => askedFor(query));
  const { shown, version } = useIncident(reader, asked);
  return (
    <div class="page">
      <PageHeader current="comparison" onOptions={() => browser.runtime.openOptionsPage()} />
      <main>
        {shown.state === 'loading' && <p class="quiet">{COMPARE.loading}</p>}
        {shown.state === 'gone' && <p>{COMPARE.gone}</p>}
        {(shown.state === 'list' || shown.state === 'gone') && <AllIncidents reader={reader} version={version} />}
        {shown.state === 'incident' && <IncidentPage view={shown.view} reader={reader} first={asked.ref} />}
      </main>
      <footer>
        <StandingLine />
      </footer>
    </div>
  );
}

function AllIncidents({ reader, version }: { reader: StoreReader; version: number }) {
  const [filter, setFilter] = useState(NO_FILTER);
  const { rows, more, loaded, showMore } = useIncidents(reader, filter, version);
  return (
    <>
      <h1>{COMPARE.all}</h1>
      <IncidentFilters filter={filter} onChange={setFilter} />
      {loaded && rows.length === 0 && <p class="quiet">{filter === NO_FILTER ? POPUP.noIncidents : POPUP.noMatch}</p>}
      <IncidentList rows={rows} onOpen={(incident) => location.assign(incidentAddress(incident))} />
      {more && (
        <button type="button" onClick={showMore}>
          {POPUP.more}
        </button>
      )}
    </>
  );
}
