import type { ExportFormat } from '../../components/shared/ExportBar';
import { toAnnotations } from '../../lib/exchange/annotation';
import { toCsv } from '../../lib/exchange/csv';
import { type Entry, entriesOfIncident } from '../../lib/exchange/entry';
import { toSchemaOrg } from '../../lib/exchange/schema-org';
import type { IncidentView } from '../../lib/model/saved';

const JSON_LD = 'application/ld+json';

/**
 * Files that can be made of claims: rows for a spreadsheet, annotations and claims for other tools.
 * @param name of the files, without its ending
 */
export function formatsOf(name: string, entries: () => Promise<Entry[]> | Entry[]): ExportFormat[] {
  return [
    { name: 'CSV', file: `${name}.csv`, type: 'text/csv', make: async () => toCsv(await entries()) },
    {
      name: 'Web Annotation',
      file: `${name}.annotations.jsonld`,
      type: JSON_LD,
      make: async () => toAnnotations(await entries()),
    },
    {
      name: 'schema.org',
      file: `${name}.claims.jsonld`,
      type: JSON_LD,
      make: async () => toSchemaOrg(await entries()),
    },
  ];
}

/** The same for the claims of one incident. */
export function formatsOfIncident(view: IncidentView): ExportFormat[] {
  const name = view.incident.label.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return formatsOf(name, () => entriesOfIncident(view));
}
