import { openReader } from '../../lib/store/reader';
import { IncidentBrowser } from './IncidentBrowser';

const reader = openReader();

export interface Props {
  version: number;
  onChoose: (incident: string) => void;
}

/** The incidents in the extension's store. */
export function StoredIncidents(props: Props) {
  return <IncidentBrowser reader={reader} {...props} />;
}
