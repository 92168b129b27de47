import type { Claim } from '../../lib/model/claim';
import type { Correction } from '../../lib/model/correction';
import type { ArticleView } from '../../lib/model/saved';
import { COMPARE } from '../../lib/wording/compare';
import { correctionWords } from '../../lib/wording/edits';
import '../shared/article-list.css';

interface Props {
  articles: ArticleView[];
  /** Ids of corrections that are one act to the reader, such as setting an article apart from several others. */
  onUndo: (corrections: string[]) => void;
}

/** Everything the reader changed here, each with its way back. */
export function Corrections({ articles, onUndo }: Props) {
  const acts = new Map<string, string[]>();
  for (const saved of articles) {
    for (const correction of saved.corrections) {
      const words = correctionWords(correction, claimOf(correction, saved), saved.article.outlet);
      const known = acts.get(words) ?? [];
      if (!known.includes(correction.id)) acts.set(words, [...known, correction.id]);
    }
  }
  if (acts.size === 0) return null;
  return (
    <details>
      <summary>{`${COMPARE.corrections} (${acts.size})`}</summary>
      <ul class="article-list">
        {[...acts].map(([words, ids]) => (
          <li key={words}>
            <span>{words}</span>
            <button type="button" class="plain" onClick={() => onUndo(ids)}>
              {COMPARE.undo}
              <span class="spoken">{`: ${words}`}</span>
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
