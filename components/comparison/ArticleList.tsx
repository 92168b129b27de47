import { useState } from 'preact/hooks';
import type { ArticleView } from '../../lib/model/saved';
import { COMPARE } from '../../lib/wording/compare';
import { dayAndTime } from '../../lib/wording/date';
import '../shared/article-list.css';

interface Props {
  articles: ArticleView[];
  onPin: (article: string, pinned: boolean) => void;
  /** null where there is only one article, which cannot be set apart. */
  onSplit: ((article: string) => void) | null;
  onDelete: (article: string) => void;
}

/** The articles that tell of the incident, oldest first, with what the reader can do to each. */
export function ArticleList({ articles, onPin, onSplit, onDelete }: Props) {
  const [asked, setAsked] = useState<string | null>(null);
  const sorted = [...articles].sort((a, b) => Date.parse(timeOf(a)) - Date.parse(timeOf(b)));
  return (
    <ul class="article-list">
      {sorted.map(({ article, pinned }) => (
        <li key={article.id}>
          <div>
            <a href={article.url} target="_blank" rel="noreferrer" dir="auto">
              {article.title ?? article.url}
            </a>
            <span class="quiet">
              {[article.outlet, dayAndTime(article.modified ?? article.published), article.byline]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </div>
          <div class="actions">
            <label>
              <input
                type="checkbox"
                checked={pinned}
                onChange={(event) => onPin(article.id, event.currentTarget.checked)}
              />
              {COMPARE.pin}
            </label>
            {onSplit && (
              <button type="button" class="plain" title={COMPARE.splitHint} onClick={() => onSplit(article.id)}>
                {COMPARE.split}
                <span class="spoken">{`: ${article.title ?? article.outlet}`}</span>
              </button>
            )}
            {asked === article.id ? (
              <>
                <button type="button" onClick={() => onDelete(article.id)}>
                  {COMPARE.reallyRemove}
                </button>
                <button type="button" class="plain" onClick={() => setAsked(null)}>
                  {COMPARE.keep}
                </button>
              </>
            ) : (
              <button type="button" class="plain" onClick={() => setAsked(article.id)}>
                {COMPARE.remove}
                <span class="spoken">{`: ${article.title ?? article.outlet}`}</span>
              </button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** When an article was told, else when it was read. */
function timeOf({ article }: ArticleView): string {
  return article.modified ?? article.published ?? article.readAt;
}
