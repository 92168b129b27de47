import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { PageHeader } from '../../components/shared/PageHeader';
import { StandingLine } from '../../components/shared/StandingLine';
import { ask } from '../../lib/message/own';
import type { Settings } from '../../lib/model/settings';
import type { StoreReader } from '../../lib/store/api';
import { doneWords, failedToWrite } from '../../lib/wording/edits';
import { ABOUT, OPTIONS, PERMISSIONS } from '../../lib/wording/options';
import { DataSection } from './DataSection';
import { MarkingSection } from './MarkingSection';
import { SavingSection } from './SavingSection';
import { Shortcuts } from './Shortcuts';
import { SitesSection } from './SitesSection';
import type { Send } from './send';

/** The options: each section reads what is stored and asks the background for changes. */
export function Options({ reader }: { reader: StoreReader }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [version, setVersion] = useState(0);
  const [said, setSaid] = useState('');

  useEffect(() => {
    const changed = () => setVersion((v) => v + 1);
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for what is saved.
  useEffect(() => {
    reader.readSettings().then(setSettings);
  }, [reader, version]);

  const send: Send = useCallback(async (message, done = doneWords.saved) => {
    const answer = await ask(message);
    const words = typeof done === 'string' ? done : done(answer.ok ? Number(answer.value ?? 0) : 0);
    setSaid(answer.ok ? words : failedToWrite(answer.reason));
    if (answer.ok) setVersion((v) => v + 1);
    return answer.ok;
  }, []);
  if (settings === null) return null;
  const change = (part: Partial<Settings>) => send({ type: 'settings', change: part });

  return (
    <div class="page narrow options">
      <PageHeader current="options" onOptions={() => {}} />
      <main>
        <h1>{OPTIONS.title}</h1>
        <MarkingSection settings={settings} onChange={change} />
        <SitesSection settings={settings} onChange={change} />
        <SavingSection settings={settings} reader={reader} version={version} onChange={change} send={send} />
        <DataSection reader={reader} version={version} send={send} say={setSaid} />
        <Shortcuts />
        <section>
          <h2>{OPTIONS.about}</h2>
          {ABOUT.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <details>
            <summary>{OPTIONS.permissions}</summary>
            <dl class="permissions">
              {PERMISSIONS.map(({ name, why }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{why}</dd>
                </div>
              ))}
            </dl>
          </details>
          <p class="note">{`By Whose Count ${browser.runtime.getManifest().version}`}</p>
        </section>
        <p class="said" role="status">
          {said}
        </p>
      </main>
      <footer>
        <StandingLine />
      </footer>
    </div>
  );
}
