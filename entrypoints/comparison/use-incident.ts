import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { refKey } from '../../lib/compare/incidents';
import type { IncidentView } from '../../lib/model/saved';
import type { ClaimRef } from '../../lib/model/status';
import type { StoreReader } from '../../lib/store/api';

/** What the address asks for: an incident, the incident of a claim, or the list of all. */
export interface Asked {
  incident: string | null;
  ref: ClaimRef | null;
}

/** Reads the page's address (lib/message/addresses). */
export function askedFor(query: URLSearchParams): Asked {
  const [article, claim] = [query.get('article'), query.get('claim')];
  return { incident: query.get('incident'), ref: article && claim ? { article, claim } : null };
}

export type Shown =
  | { state: 'loading' }
  | { state: 'list' }
  | { state: 'gone' }
  | { state: 'incident'; view: IncidentView };

/** The incident asked for, read anew whenever storage changes. Returns a counter of changes as well. */
export function useIncident(reader: StoreReader, asked: Asked): { shown: Shown; version: number } {
  const [shown, setShown] = useState<Shown>({ state: 'loading' });
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const changed = () => setVersion((v) => v + 1);
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for what is saved.
  useEffect(() => {
    let alive = true;
    find(reader, asked).then(
      (found) => alive && setShown(found),
      () => alive && setShown({ state: 'gone' }),
    );
    return () => {
      alive = false;
    };
  }, [reader, asked.incident, asked.ref?.article, asked.ref?.claim, version]);
  return { shown, version };
}

async function find(reader: StoreReader, { incident, ref }: Asked): Promise<Shown> {
  if (incident === null && ref === null) return { state: 'list' };
  const id = incident ?? (ref && (await incidentOfClaim(reader, ref)));
  const view = id === null ? null : await reader.readIncident(id);
  return view === null ? { state: 'gone' } : { state: 'incident', view };
}

async function incidentOfClaim(reader: StoreReader, { article, claim }: ClaimRef): Promise<string | null> {
  const saved = await reader.readArticle(article);
  const incident = saved?.article.claims.find(({ id }) => id === claim)?.incident;
  if (incident) return refKey({ article, incident });
  return (await reader.incidentsOf(article))[0] ?? null;
}
