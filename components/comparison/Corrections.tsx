import type { Claim } from '../../lib/model/claim';
import type { Correction } from '../../lib/model/correction';
import type { ArticleView } from '../../lib/model/saved';
import { COMPARE } from '../../lib/wording/compare';
import { correctionWords } from '../../lib/wording/edits';
import '../shared/article-list.css';

interface Props {
  articles: ArticleView[];
  onUndo: (correction: string) => void;
}

/** Everything the reader changed here, each with its way back. */
export function Corrections({ articles, onUndo }: Props) {
  const all = new Map<string, { correction: Correction; saved: ArticleView }>();
  for (const saved of articles) {
    for (const correction of saved.corrections) all.set(correction.id, { correction, saved });
  }
  if (all.size === 0) return null;
  return (
    <details>
      <summary>{`${COMPARE.corrections} (${all.size})`}</summary>
      <ul class="article-list">
        {[...all.values()].map(({ correction, saved }) => (
          <li key={correction.id}>
            <span>{correctionWords(correction, claimOf(correction, saved), saved.article.outlet)}</span>
            <button type="button" class="plain" onClick={() => onUndo(correction.id)}>
              {COMPARE.undo}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function claimOf({ edit }: Correction, { article, detected }: ArticleView): Claim | null {
  if (edit.type === 'add') return edit.claim;
  if (!('ref' in edit)) return null;
  return article.claims.find(({ id }) => id === edit.ref.claim) ?? detected[edit.ref.claim] ?? null;
}
