import { useEffect, useState } from 'preact/hooks';
import type { Retention } from '../../lib/model/settings';
import { LIMIT_UNITS, OPTIONS, RETENTIONS } from '../../lib/wording/options';
import { Choices } from '../shared/Choices';

/** Limits offered first. */
const DEFAULTS = { days: 365, articles: 1000 };

interface Props {
  saved: Retention;
  /** What the given limit would delete now, in words. */
  plan: (retention: Retention) => Promise<string>;
  onUse: (retention: Retention) => void;
  onRetain: () => void;
}

/** How long articles are kept. A limit says what it would delete before it is used. */
export function RetentionField({ saved, plan, onUse, onRetain }: Props) {
  const [draft, setDraft] = useState(saved);
  const [words, setWords] = useState('');
  useEffect(() => setDraft(saved), [saved]);
  useEffect(() => {
    let alive = true;
    if (draft.keep === 'forever') setWords('');
    else plan(draft).then((said) => alive && setWords(said));
    return () => {
      alive = false;
    };
  }, [draft, plan]);
  const isSaved = JSON.stringify(draft) === JSON.stringify(saved);
  const limit = draft.keep === 'days' ? draft.days : draft.keep === 'articles' ? draft.articles : null;
  return (
    <div class="retention">
      <Choices
        legend={OPTIONS.retention}
        name="retention"
        options={RETENTIONS}
        value={draft.keep}
        onChange={(keep) => setDraft(withLimit(keep, keep === 'forever' ? 0 : DEFAULTS[keep]))}
      />
      {draft.keep !== 'forever' && limit !== null && (
        <label class="switch">
          <input
            type="number"
            min={1}
            value={limit}
            aria-label={OPTIONS.retention}
            onInput={(event) =>
              setDraft(withLimit(draft.keep, Math.max(1, Math.round(event.currentTarget.valueAsNumber || 1))))
            }
          />
          {LIMIT_UNITS[draft.keep]}
        </label>
      )}
      <p class="quiet" role="status">
        {words}
      </p>
      <p class="actions">
        {!isSaved && (
          <button type="button" onClick={() => onUse(draft)}>
            {OPTIONS.applyLimit}
          </button>
        )}
        {isSaved && draft.keep !== 'forever' && words !== OPTIONS.nothingGoes && (
          <button type="button" onClick={onRetain}>
            {OPTIONS.retainNow}
          </button>
        )}
      </p>
    </div>
  );
}

function withLimit(keep: Retention['keep'], limit: number): Retention {
  if (keep === 'days') return { keep, days: limit };
  return keep === 'articles' ? { keep, articles: limit } : { keep };
}
