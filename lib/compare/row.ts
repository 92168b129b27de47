import type { SavedArticle } from '../model/article';
import type { Incident } from '../model/incident';
import type { IncidentRow } from '../model/saved';
import { speakerKey } from './speakers';
import { groupRanges } from './spread';

/** Names that a row keeps, to be found by. */
const NAMES = 60;

/** The row of an incident in the popup's list. */
export function incidentRow(incident: Incident, articles: readonly SavedArticle[]): IncidentRow {
  const members = new Set(incident.members.map(({ article, claim }) => `${article}\n${claim}`));
  const tellers = new Set(incident.members.map(({ article }) => article));
  const telling = articles.filter(({ id }) => tellers.has(id));
  const told = telling.flatMap(({ id, claims }) => claims.filter((claim) => members.has(`${id}\n${claim.id}`)));
  const speakers = told.flatMap(({ speaker }) => (speaker ? [speaker] : []));
  const { id, label, places, start, end, kind } = incident;
  return {
    id,
    label,
    places: places.slice(0, 6),
    start,
    end,
    kind,
    articles: telling.length,
    speakers: new Set(speakers.map(speakerKey)).size,
    claims: incident.members.length,
    background: incident.members.every(({ background }) => background),
    ranges: groupRanges(telling, incident).slice(0, 4),
    outlets: [...new Set(telling.map(({ outlet }) => outlet))].slice(0, NAMES),
    speakerNames: [...new Set(speakers.map(({ short }) => short))].slice(0, NAMES),
    statuses: [
      ...new Set(told.flatMap(({ attribution, checking }) => [attribution, ...checking.map(({ code }) => code)])),
    ],
  };
}
