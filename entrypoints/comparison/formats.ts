import type { ExportFormat } from '../../components/shared/ExportBar';
import { toAnnotations } from '../../lib/exchange/annotation';
import { toCsv } from '../../lib/exchange/csv';
import { entriesOfIncident } from '../../lib/exchange/entry';
import type { IncidentView } from '../../lib/model/saved';

/** Files that can be made of one incident: rows for a spreadsheet, annotations for other tools. */
export function formatsOf(view: IncidentView): ExportFormat[] {
  const name = view.incident.label.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return [
    { name: 'CSV', file: `${name}.csv`, type: 'text/csv', make: () => toCsv(entriesOfIncident(view)) },
    {
      name: 'Web Annotation',
      file: `${name}.jsonld`,
      type: 'application/ld+json',
      make: () => toAnnotations(entriesOfIncident(view)),
    },
  ];
}
