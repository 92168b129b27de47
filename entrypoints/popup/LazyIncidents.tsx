import { useEffect, useState } from 'preact/hooks';
import type { Props, StoredIncidents } from './StoredIncidents';

let loaded: typeof StoredIncidents | null = null;

/** Loads the list's code, and the store's and the comparing with it: more than the first paint of the popup may wait for. */
export async function loadIncidents(): Promise<typeof StoredIncidents> {
  loaded ??= (await import('./StoredIncidents')).StoredIncidents;
  return loaded;
}

/** The incidents in the store, as soon as their code is there. */
export function LazyIncidents(props: Props) {
  const [List, setList] = useState(() => loaded);
  useEffect(() => {
    let alive = true;
    loadIncidents().then((list) => alive && setList(() => list));
    return () => {
      alive = false;
    };
  }, []);
  return List && <List {...props} />;
}
