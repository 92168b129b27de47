import { useMemo, useRef, useState } from 'preact/hooks';
import { ArticleList } from '../../components/comparison/ArticleList';
import { Corrections } from '../../components/comparison/Corrections';
import { chartData } from '../../components/comparison/chart-data';
import { FigureChart } from '../../components/comparison/FigureChart';
import { FigureTable } from '../../components/comparison/FigureTable';
import { StanceTable } from '../../components/comparison/StanceTable';
import type { TableActions } from '../../components/comparison/table-actions';
import { ExportBar } from '../../components/shared/ExportBar';
import { comparisonTables } from '../../lib/compare/table';
import { stanceRows } from '../../lib/compare/table-stances';
import type { IncidentView } from '../../lib/model/saved';
import type { ClaimRef } from '../../lib/model/status';
import type { Table } from '../../lib/model/table';
import type { StoreReader } from '../../lib/store/api';
import {
  COMPARE,
  chartLabel,
  moreSpeakersWords,
  notDrawnWords,
  tableRange,
  tableTitle,
} from '../../lib/wording/compare';
import { countsWords, DIFFERS_SIGN, whenAndWhere } from '../../lib/wording/incidents';
import { Details } from './Details';
import { formatsOfIncident } from './formats';
import { find, speakersIn } from './incident-words';
import { MergeForm } from './MergeForm';
import { OtherEvents } from './OtherEvents';
import { useEdits } from './use-edits';
import { useGradually } from './use-gradually';

/** Articles from which on a page is drawn part by part. */
const LARGE = 60;
const AFTER_TABLES = 2;

interface Props {
  view: IncidentView;
  reader: StoreReader;
  /** Changes when what is saved did. */
  version: number;
  /** The claim that the reader came from; its details are open at first. */
  first: ClaimRef | null;
}

/** One incident: a chart and a table for each group and effect, responsibility, articles, what the reader changed. */
export function IncidentPage({ view, reader, version, first }: Props) {
  const [open, setOpen] = useState(first);
  const opener = useRef<Element | null>(null);
  const edits = useEdits(view);
  const tables = useMemo(() => comparisonTables(view), [view]);
  const stances = useMemo(() => stanceRows(view), [view]);
  const { incident, articles } = view;
  const isLarge = articles.length > LARGE;
  const firstHeld = first === null ? -1 : tables.findIndex((table) => holds(table, first));
  // Tables, responsibility, articles, then what is folded.
  const drawn = useGradually(
    tables.length + AFTER_TABLES,
    isLarge ? Math.max(1, firstHeld + 1) : Number.POSITIVE_INFINITY,
  );
  const show = (ref: ClaimRef | null) => {
    if (ref !== null) opener.current = document.activeElement;
    setOpen(ref);
  };
  const close = () => {
    setOpen(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  const actions: TableActions = {
    open,
    onOpen: show,
    sentenceOf: (ref) => find(view, ref)?.saved.article.sentences[ref.claim] ?? '',
  };
  const details = (holds: (ref: ClaimRef) => boolean) =>
    open && holds(open) && <Details view={view} at={open} edits={edits} onClose={close} />;
  const counts = countsWords({ speakers: speakersIn(view), articles: articles.length });

  return (
    <article class="incident">
      <h1>{incident.label}</h1>
      <p class="quiet">{[whenAndWhere(incident), counts].filter(Boolean).join(' · ')}</p>
      <ExportBar label={COMPARE.export} formats={formatsOfIncident(view)} />
      <p class="done" role="status">
        {edits.said}
        {edits.undo && (
          <button type="button" class="plain" onClick={edits.undo}>
            {COMPARE.undo}
          </button>
        )}
      </p>
      {tables.length === 0 && <p class="quiet">{COMPARE.noFigures}</p>}
      {tables.slice(0, drawn).map((table, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tables have no name of their own.
        <div class="one-table" key={i}>
          <TableHead table={table} />
          <Chart table={table} />
          <FigureTable table={table} {...actions} />
          {details((ref) => holds(table, ref))}
        </div>
      ))}
      {stances.length > 0 && drawn > tables.length && (
        <div class="one-table">
          <h2>{COMPARE.responsibility}</h2>
          <StanceTable rows={stances} outletOf={(ref) => find(view, ref)?.saved.article.outlet ?? ''} {...actions} />
          {details((ref) => find(view, ref)?.claim.kind === 'responsibility')}
        </div>
      )}
      {drawn > tables.length + 1 && (
        <>
          <section>
            <h2>{COMPARE.articles}</h2>
            <ArticleList
              articles={articles}
              onPin={edits.pin}
              onSplit={articles.length > 1 ? edits.split : null}
              onDelete={edits.remove}
            />
            <MergeForm incident={incident} reader={reader} version={version} onMerge={edits.merge} />
          </section>
          <OtherEvents articles={articles} shown={incident} />
          <Corrections articles={articles} onUndo={edits.undoAll} />
        </>
      )}
    </article>
  );
}

/** "Soldiers killed   7 – 12   4 speakers, 9 articles". */
function TableHead({ table }: { table: Table }) {
  return (
    <header class="table-head">
      <h2>{tableTitle(table)}</h2>
      <span class="range">{tableRange(table)}</span>
      <span class="quiet">
        {countsWords(table)}
        {table.differs && ` · ${DIFFERS_SIGN}`}
      </span>
    </header>
  );
}

function Chart({ table }: { table: Table }) {
  const data = useMemo(() => chartData(table), [table]);
  if (!data) return null;
  return (
    <>
      <FigureChart data={data} label={chartLabel(table)} />
      {data.left.length > 0 && <p class="note">{notDrawnWords(data.left)}</p>}
      {data.more > 0 && <p class="note">{moreSpeakersWords(data.more)}</p>}
    </>
  );
}

/** Whether a claim stands in a cell of the table. */
function holds(table: Table, ref: ClaimRef): boolean {
  return table.sections.some(({ rows }) =>
    rows.some(({ cells }) => cells.flat().some((f) => f.ref.article === ref.article && f.ref.claim === ref.claim)),
  );
}
