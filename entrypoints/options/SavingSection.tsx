import { useCallback } from 'preact/hooks';
import { RetentionField } from '../../components/options/RetentionField';
import { SavedArticles } from '../../components/options/SavedArticles';
import type { Retention, Settings } from '../../lib/model/settings';
import type { StoreReader } from '../../lib/store/api';
import { doneWords } from '../../lib/wording/edits';
import { OPTIONS, planWords, retainedWords } from '../../lib/wording/options';
import type { Send } from './send';
import { typedHost } from './sites';
import { useArticles } from './use-articles';

interface Props {
  settings: Settings;
  reader: StoreReader;
  version: number;
  onChange: (change: Partial<Settings>) => void;
  send: Send;
}

/** Whether articles are saved, for how long, and which ones are. */
export function SavingSection({ settings, reader, version, onChange, send }: Props) {
  const articles = useArticles(reader, version);
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
          rows={articles.rows}
          onEnd={articles.readOn}
          onDelete={(article) => send({ type: 'delete_article', article }, doneWords.deleted)}
        />
      </details>
    </section>
  );
}
