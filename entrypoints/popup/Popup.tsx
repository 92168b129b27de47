import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { LaterOutlets } from '../../components/popup/LaterOutlets';
import { StandingLine } from '../../components/shared/StandingLine';
import { Tabs } from '../../components/shared/Tabs';
import { comparisonAddress, incidentAddress, parseAddress, pasteAddress } from '../../lib/message/addresses';
import { ask } from '../../lib/message/own';
import { POPUP } from '../../lib/wording/popup';
import { LazyIncidents, loadIncidents } from './LazyIncidents';
import { allowLater } from './later';
import { openPanel } from './open-panel';
import { PageTab } from './PageTab';
import { isOff, look, originPattern, type Seen, tell } from './page-state';

/** How often a page that is still being read is asked again, in milliseconds. */
const AGAIN = 400;

interface Props {
  /** What was seen before anything was drawn. */
  first: Seen;
  /** In a panel beside the page it stays open, and follows the tab in front. */
  panel?: boolean;
}

/** The page in front, and what is saved. Both are read anew when storage, the tab or its page changes. */
export function Popup({ first, panel = false }: Props) {
  const [selected, setSelected] = useState('page');
  const [{ front, allowed, settings, view, later }, setSeen] = useState(first);
  const [version, setVersion] = useState(0);

  useEffect(() => {
    const again = () => setVersion((v) => v + 1);
    // Another tab may have come to the front while a panel was on its way in.
    if (panel) again();
    return onChange(again);
  }, [panel]);
  // After the first paint, so that the second tab opens at once.
  useEffect(() => void loadIncidents(), []);
  useEffect(() => {
    if (version === 0) return;
    let alive = true;
    look().then((seen) => alive && setSeen(seen));
    return () => {
      alive = false;
    };
  }, [version]);
  useEffect(() => {
    if (view.state !== 'reading' && view.state !== 'waiting') return;
    const timer = setTimeout(() => setVersion((v) => v + 1), AGAIN);
    return () => clearTimeout(timer);
  }, [view]);

  const close = () => {
    if (!panel) window.close();
  };
  const open = (path: string) => {
    browser.tabs.create({ url: browser.runtime.getURL(path) }).then(close);
  };
  const beside = () => {
    if (front?.window !== undefined) openPanel(front.window).then(close);
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
        <nav aria-label={POPUP.name}>
          {!panel && front?.window !== undefined && (
            <button type="button" class="plain" title={POPUP.besideHint} onClick={beside}>
              {POPUP.beside}
            </button>
          )}
          <button type="button" class="plain" onClick={() => browser.runtime.openOptionsPage().then(close)}>
            {POPUP.options}
          </button>
        </nav>
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
              content: () => <LazyIncidents version={version} onChoose={(id) => open(incidentAddress(id))} />,
            },
          ]}
        />
      </main>
      <footer>
        <LaterOutlets names={later.map(({ name }) => name)} onAllow={() => allowLater(later)} />
        <StandingLine />
      </footer>
    </div>
  );
}

function covers(off: string, host: string): boolean {
  return host === off || host.endsWith(`.${off}`);
}

function onChange(act: () => void): () => void {
  const sources = [
    browser.storage.onChanged,
    browser.tabs.onActivated,
    browser.tabs.onUpdated,
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
  ];
  for (const source of sources) source.addListener(act);
  return () => {
    for (const source of sources) source.removeListener(act);
  };
}
