import { useCallback, useEffect, useState } from 'preact/hooks';
import { RetentionField } from '../../components/options/RetentionField';
import { SavedArticles } from '../../components/options/SavedArticles';
import type { ArticleRow } from '../../lib/model/saved';
import type { Retention, Settings } from '../../lib/model/settings';
import type { StoreReader } from '../../lib/store/api';
import { doneWords } from '../../lib/wording/edits';
import { OPTIONS, planWords, retainedWords } from '../../lib/wording/options';
import type { Send } from './send';
import { typedHost } from './sites';

interface Props {
  settings: Settings;
  reader: StoreReader;
  version: number;
  onChange: (change: Partial<Settings>) => void;
  send: Send;
}

/** Whether articles are saved, for how long, and which ones are. */
export function SavingSection({ settings, reader, version, onChange, send }: Props) {
  const [pages, setPages] = useState(1);
  const [rows, setRows] = useState<ArticleRow[]>([]);
  const [more, setMore] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for what is saved.
  useEffect(() => {
    let alive = true;
    readRows(reader, pages).then((read) => {
      if (!alive) return;
      setRows(read.rows);
      setMore(read.more);
    });
    return () => {
      alive = false;
    };
  }, [reader, pages, version]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for what is saved.
  const plan = useCallback(
    async (retention: Retention) => {
      const goes = await reader.retentionPlan(retention, new Date().toISOString());
      const [oldest] = goes;
      return oldest ? planWords(goes.length, oldest.title ?? oldest.url) : OPTIONS.nothingGoes;
    },
    [reader, version],
  );
  return (
    <section>
      <h2>{OPTIONS.saving}</h2>
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.saving}
          onChange={(event) => onChange({ saving: event.currentTarget.checked })}
        />
        <span>
          {OPTIONS.save}
          <span class="quiet">{` – ${OPTIONS.saveHint}`}</span>
        </span>
      </label>
      <div>
        <label for="not-saved">{OPTIONS.notSaved}</label>
        <textarea
          id="not-saved"
          rows={2}
          aria-describedby="not-saved-hint"
          value={settings.notSavedHosts.join('\n')}
          onChange={(event) =>
            onChange({ notSavedHosts: event.currentTarget.value.split('\n').flatMap((line) => typedHost(line) ?? []) })
          }
        />
        <p class="note" id="not-saved-hint">
          {OPTIONS.notSavedHint}
        </p>
      </div>
      <RetentionField
        saved={settings.retention}
        plan={plan}
        onUse={(retention) => onChange({ retention })}
        onRetain={() => send({ type: 'retain' }, retainedWords)}
      />
      <details>
        <summary>{OPTIONS.saved}</summary>
        <SavedArticles
          rows={rows}
          onMore={more ? () => setPages(pages + 1) : null}
          onDelete={(article) => send({ type: 'delete_article', article }, doneWords.deleted)}
        />
      </details>
    </section>
  );
}

async function readRows(reader: StoreReader, pages: number): Promise<{ rows: ArticleRow[]; more: boolean }> {
  let page = await reader.listArticles();
  const rows = [...page.rows];
  for (let i = 1; i < pages && page.next !== null; i++) {
    page = await reader.listArticles(page.next);
    rows.push(...page.rows);
  }
  return { rows, more: page.next !== null };
}
