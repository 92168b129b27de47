import { compareClaims } from '../../lib/compare/statuses';
import type { SavedArticle } from '../../lib/model/article';
import type { Claim } from '../../lib/model/claim';
import type { IncidentView } from '../../lib/model/saved';
import { ARMY, casualty, checking, figure, responsibility } from '../wording/claims';

const ATTACKERS = { text: 'attackers', class: 'non_state_armed' as const, attributes: [] };

/** A saved article of an incident in Dashtabad, with its claims. */
export function article(id: string, outlet: string, published: string | null, claims: Claim[]): SavedArticle {
  return {
    id,
    url: `http://${id}.localhost/story`,
    canonical: `http://${id}.localhost/story`,
    outlet,
    title: `Story of ${outlet}`,
    byline: null,
    published,
    modified: null,
    lang: 'en',
    partial: false,
    claims,
    incidents: [
      {
        id: 'i1',
        background: false,
        places: ['Dashtabad'],
        date: null,
        kind: 'attack',
        actors: [],
        victims: [],
        label: 'Attack in Dashtabad',
      },
    ],
    capturedAt: '2022-02-03T12:00:00Z',
    readAt: '2022-02-03T12:00:00Z',
    sentences: Object.fromEntries(claims.map((claim) => [claim.id, `Sentence of ${claim.id}.`])),
    revisions: [],
    toolVersion: '0.1.0',
  };
}

/** The incident that all claims of the articles belong to, with its computed statuses. */
export function incidentOf(articles: SavedArticle[]): IncidentView {
  const incident = {
    id: `${articles[0]?.id}~i1`,
    label: 'Attack in Dashtabad',
    places: ['Dashtabad'],
    start: '2022-02-02',
    end: '2022-02-02',
    kind: 'attack' as const,
    members: articles.flatMap(({ id, claims }) => claims.map((c) => ({ article: id, claim: c.id, background: false }))),
  };
  return {
    incident,
    articles: articles.map((saved) => ({ article: saved, detected: {}, notes: {}, corrections: [], pinned: false })),
    comparisons: compareClaims(articles, incident),
  };
}

/** Two officials who differ, an army that goes from 7 to 9 and is repeated, a group that says more, two claimants. */
export function coverage(): IncidentView {
  const dlf = {
    ...ARMY,
    name: 'DLF',
    org: 'DLF',
    short: 'DLF',
    type: 'armed_group' as const,
    party: 'non_state' as const,
  };
  return incidentOf([
    article('one', 'The Ledger', '2022-02-03T09:00:00Z', [
      casualty('c1', { figure: figure('Twelve', 12), effectText: 'martyred' }),
      casualty('c2', { figure: figure('five', 5), subsetOf: 'c1', scope: 'Northgate' }),
      casualty('c3', { figure: figure('seven', 7), subsetOf: 'c1', scope: 'Southgate' }),
      casualty('c4', { figure: figure('7', 7), speaker: ARMY }),
      casualty('c5', { figure: figure('13', 13, null), victims: ATTACKERS }),
      responsibility('r1', { checking: [checking('unverified')] }),
    ]),
    article('two', 'Night Desk', '2022-02-04T09:00:00Z', [
      casualty('d1', { figure: figure('seven', 7), speaker: ARMY }),
      casualty('d2', { figure: figure('100', 101, null), speaker: dlf, checking: [checking('unverified')] }),
      casualty('d3', { figure: figure('20', 20), speaker: ARMY, victims: ATTACKERS }),
      responsibility('r2', { actor: 'DNA' }),
    ]),
    article('three', 'Klaxon', '2022-02-05T09:00:00Z', [casualty('e1', { figure: figure('9', 9), speaker: ARMY })]),
  ]);
}
