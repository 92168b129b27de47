import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { IncidentRef } from '../../lib/model/correction';
import type { Incident } from '../../lib/model/incident';
import type { StoreReader } from '../../lib/store/api';
import { COMPARE } from '../../lib/wording/compare';
import { IncidentBrowser } from '../popup/IncidentBrowser';
import { membersOf } from './use-edits';

interface Props {
  incident: Incident;
  reader: StoreReader;
  version: number;
  onMerge: (other: IncidentRef) => Promise<void>;
}

/** Lets the reader say that another saved event is the same one: searched for and chosen as in the list of all. */
export function MergeForm({ incident, reader, version, onMerge }: Props) {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLElement>(null);
  const was = useRef(false);
  const id = useId();
  useEffect(() => {
    if (asking) box.current?.querySelector('input')?.focus();
    else if (was.current) opener.current?.focus();
    was.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" class="tools" ref={opener} onClick={() => setAsking(true)}>
        {COMPARE.merge}
      </button>
    );
  }
  const merge = async (chosen: string) => {
    const other = await reader.readIncident(chosen);
    const [ref] = other ? membersOf(other) : [];
    if (ref) await onMerge(ref);
    setAsking(false);
  };
  return (
    <section
      class="tools merge"
      ref={box}
      aria-labelledby={id}
      onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
    >
      <header>
        <h3 id={id}>{COMPARE.mergeChoose}</h3>
        <button type="button" class="plain" onClick={() => setAsking(false)}>
          {COMPARE.cancel}
        </button>
      </header>
      <IncidentBrowser reader={reader} version={version} onChoose={merge} without={incident.id} />
    </section>
  );
}
