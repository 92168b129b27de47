import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { LaterOutlets } from '../../components/popup/LaterOutlets';
import { StandingLine } from '../../components/shared/StandingLine';
import { Tabs } from '../../components/shared/Tabs';
import { comparisonAddress, incidentAddress, parseAddress, pasteAddress } from '../../lib/message/addresses';
import { ask } from '../../lib/message/own';
import type { Settings } from '../../lib/model/settings';
import type { StoreReader } from '../../lib/store/api';
import { POPUP } from '../../lib/wording/popup';
import { IncidentBrowser } from './IncidentBrowser';
import { PageTab } from './PageTab';
import { type Front, frontTab, isOff, mayRead, originPattern, pageView, tell, type View } from './page-state';
import { useLater } from './use-later';

/** How often a page that is still being read is asked again, in milliseconds. */
const AGAIN = 400;

interface Props {
  reader: StoreReader;
  /** In a panel beside the page it stays open, and follows the tab in front. */
  panel?: boolean;
}

/** The page in front, and what is saved. Both are read anew when storage, the tab or its page changes. */
export function Popup({ reader, panel = false }: Props) {
  const [selected, setSelected] = useState('page');
  const [front, setFront] = useState<Front | null>(null);
  const [allowed, setAllowed] = useState(false);
  const [view, setView] = useState<View>({ state: 'loading' });
  const [settings, setSettings] = useState<Settings | null>(null);
  const [version, setVersion] = useState(0);
  const later = useLater();

  useEffect(() => onChange(() => setVersion((v) => v + 1)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for what is saved.
  useEffect(() => {
    let alive = true;
    const look = async () => {
      const [tab, choices] = await Promise.all([frontTab(), reader.readSettings()]);
      const [seen, allowed] = await Promise.all([pageView(tab, choices), mayRead(tab?.url ?? '')]);
      if (!alive) return;
      setFront(tab);
      setAllowed(allowed);
      setSettings(choices);
      setView(seen);
      if (seen.state === 'reading' || seen.state === 'loading') setTimeout(() => alive && look(), AGAIN);
    };
    look().catch((error: unknown) => {
      if (alive) setView({ state: 'failed', reason: error instanceof Error ? error.message : String(error) });
    });
    return () => {
      alive = false;
    };
  }, [reader, version]);

  // Nothing is painted before the page has answered: the first paint has the popup's final size.
  if (view.state === 'loading') return null;

  const close = () => {
    if (!panel) window.close();
  };
  const open = (path: string) => {
    browser.tabs.create({ url: browser.runtime.getURL(path) }).then(close);
  };
  const again = () => setTimeout(() => setVersion((v) => v + 1), AGAIN);
  const host = (parseAddress(front?.url ?? '')?.hostname ?? '').replace(/^www\./, '');

  const actions = {
    scrollTo: (claim: string) => {
      if (front) tell(front.tab, { type: 'scroll_to', claim }).then(close);
    },
    compare: (article: string, claim: string) => open(comparisonAddress({ article, claim })),
    paste: () => open(pasteAddress(front?.url ?? '')),
    readOnce: () => front && ask({ type: 'read_tab', tab: front.tab }).then(again),
    switchOn: () => ask({ type: 'settings', change: { on: true } }).then(again),
    turnOff: () => {
      if (!settings || host === '') return;
      ask({ type: 'settings', change: { offHosts: [...settings.offHosts, host] } }).then(again);
    },
    // The browser may close the popup at its prompt; the background goes on from permissions.onAdded.
    allowSite: async () => {
      const granted = allowed || (await browser.permissions.request({ origins: [originPattern(`*.${host}`)] }));
      if (granted && settings && isOff(host, settings)) {
        await ask({ type: 'settings', change: { offHosts: settings.offHosts.filter((off) => !covers(off, host)) } });
      }
      again();
    },
  };

  return (
    <div class={panel ? 'popup panel' : 'popup'}>
      <header>
        <h1>{POPUP.name}</h1>
        <button type="button" class="plain" onClick={() => browser.runtime.openOptionsPage().then(close)}>
          {POPUP.options}
        </button>
      </header>
      <main>
        <Tabs
          label={POPUP.name}
          selected={selected}
          onSelect={setSelected}
          tabs={[
            { id: 'page', title: POPUP.thisPage, content: () => <PageTab view={view} {...actions} /> },
            {
              id: 'compare',
              title: POPUP.compare,
              content: () => (
                <IncidentBrowser reader={reader} version={version} onChoose={(id) => open(incidentAddress(id))} />
              ),
            },
          ]}
        />
      </main>
      <footer>
        <LaterOutlets names={later.missing.map(({ name }) => name)} onAllow={later.allow} />
        <StandingLine />
      </footer>
    </div>
  );
}

function covers(off: string, host: string): boolean {
  return host === off || host.endsWith(`.${off}`);
}

function onChange(act: () => void): () => void {
  const sources = [browser.storage.onChanged, browser.tabs.onActivated, browser.tabs.onUpdated];
  for (const source of sources) source.addListener(act);
  return () => {
    for (const source of sources) source.removeListener(act);
  };
}
