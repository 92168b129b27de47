import { useState } from 'preact/hooks';
import type { ArticleRow } from '../../lib/model/saved';
import { longDay } from '../../lib/wording/date';
import { OPTIONS } from '../../lib/wording/options';
import { plural } from '../../lib/wording/plural';
import { WindowedList } from '../shared/WindowedList';
import '../shared/article-list.css';

/** Likely height of a row in px. */
const ROW = 52;

interface Props {
  rows: ArticleRow[];
  /** Called when the end of the list comes near; there may be more to read. */
  onEnd?: (() => void) | undefined;
  onDelete: (article: string) => void;
}

const idOf = ({ id }: ArticleRow): string => id;

/** Every saved article, deletable one by one. */
export function SavedArticles({ rows, onEnd, onDelete }: Props) {
  const [asked, setAsked] = useState<string | null>(null);
  if (rows.length === 0) return <p class="quiet">{OPTIONS.noneSaved}</p>;
  return (
    <WindowedList
      class="article-list"
      items={rows}
      keyOf={idOf}
      guess={ROW}
      onEnd={onEnd}
      row={(row) => (
        <>
          <div>
            <a href={row.url} target="_blank" rel="noreferrer" dir="auto">
              {row.title ?? row.url}
            </a>
            <span class="quiet">
              {[
                row.outlet,
                longDay(row.published ?? row.capturedAt),
                plural(row.claims, { one: '# claim', other: '# claims' }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </div>
          <div class="actions">
            {asked === row.id ? (
              <>
                <button type="button" onClick={() => onDelete(row.id)}>
                  {OPTIONS.reallyDelete}
                </button>
                <button type="button" class="plain" onClick={() => setAsked(null)}>
                  {OPTIONS.keep}
                </button>
              </>
            ) : (
              <button type="button" class="plain" onClick={() => setAsked(row.id)}>
                {OPTIONS.delete}
                <span class="spoken">{`: ${row.title ?? row.url}`}</span>
              </button>
            )}
          </div>
        </>
      )}
    />
  );
}
