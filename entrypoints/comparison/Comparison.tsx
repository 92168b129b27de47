import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { PageHeader } from '../../components/shared/PageHeader';
import { StandingLine } from '../../components/shared/StandingLine';
import { incidentAddress } from '../../lib/message/addresses';
import type { StoreReader } from '../../lib/store/api';
import { COMPARE } from '../../lib/wording/compare';
import { IncidentBrowser } from '../popup/IncidentBrowser';
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
        {(shown.state === 'list' || shown.state === 'gone') && (
          <>
            <h1>{COMPARE.all}</h1>
            <IncidentBrowser
              reader={reader}
              version={version}
              onChoose={(id) => location.assign(incidentAddress(id))}
            />
          </>
        )}
        {shown.state === 'incident' && (
          <IncidentPage view={shown.view} reader={reader} version={version} first={asked.ref} />
        )}
      </main>
      <footer>
        <StandingLine />
      </footer>
    </div>
  );
}
