import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ExportBar, type ExportFormat } from '../../components/shared/ExportBar';
import { entriesOfEverything } from '../../lib/exchange/entry';
import { exportJson } from '../../lib/exchange/export';
import type { Health, StoreReader } from '../../lib/store/api';
import { COMPARE } from '../../lib/wording/compare';
import { healthWords, OPTIONS, usedWords } from '../../lib/wording/options';
import { formatsOf } from '../comparison/formats';
import type { Send } from './send';
import { takeInFile } from './take-in';

interface Props {
  reader: StoreReader;
  version: number;
  send: Send;
  say: (words: string) => void;
}

/** Files that can be made of everything; the JSON can be taken in again. */
function formatsOfAll(reader: StoreReader): ExportFormat[] {
  const name = `by-whose-count-${new Date().toISOString().slice(0, 10)}`;
  return [
    {
      name: 'JSON',
      file: `${name}.json`,
      type: 'application/json',
      make: () => exportJson(reader, new Date().toISOString()),
    },
    ...formatsOf(name, () => entriesOfEverything(reader)),
  ];
}

/** Rest after a change before everything is counted anew, in milliseconds. */
const REST = 1_000;

/** What is stored, taking it out, taking it in, and deleting it all. */
export function DataSection({ reader, version, send, say }: Props) {
  const [health, setHealth] = useState<Health | null>(null);
  const [bytes, setBytes] = useState<number | null>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    let alive = true;
    const count = () => {
      reader.health().then((found) => alive && setHealth(found));
      browser.storage.local.getBytesInUse().then(setBytes, () => setBytes(null));
    };
    // Every record is looked at: once things have come to rest, not after each of many saves.
    const timer = setTimeout(count, version === 0 ? 0 : REST);
    return () => {
      alive = false;
      clearTimeout(timer);
    };
  }, [reader, version]);
  const fault = health && healthWords(health.broken.length, health.newer.length);
  return (
    <section>
      <h2>{OPTIONS.data}</h2>
      {health && <p>{usedWords(health.articles, bytes)}</p>}
      {fault && <p class="notice">{fault}</p>}
      <ExportBar label={COMPARE.exportAll} formats={formatsOfAll(reader)} />
      <p class="note">{OPTIONS.exportHint}</p>
      <p>
        <label for="import">{OPTIONS.import}</label>
        <br />
        <input
          id="import"
          type="file"
          accept="application/json,.json"
          aria-describedby="import-hint"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) takeInFile(file, say);
            event.currentTarget.value = '';
          }}
        />
        <span class="note" id="import-hint">
          {OPTIONS.importHint}
        </span>
      </p>
      <p class="actions">
        {asked ? (
          <>
            <button
              type="button"
              onClick={() => send({ type: 'delete_everything' }, OPTIONS.deletedAll).then(() => setAsked(false))}
            >
              {OPTIONS.reallyDeleteAll}
            </button>
            <button type="button" class="plain" onClick={() => setAsked(false)}>
              {OPTIONS.keep}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setAsked(true)}>
            {OPTIONS.deleteAll}
          </button>
        )}
      </p>
    </section>
  );
}
