import { useState } from 'preact/hooks';
import { OPTIONS, sitesWords } from '../../lib/wording/options';
import './site-list.css';

/** A site that the reader may switch; `host` without "www.". */
export interface Site {
  host: string;
  name: string;
  on: boolean;
  /** Whether the browser lets the extension read it. */
  allowed: boolean;
  /** Added by the reader, so that it can be removed again. */
  added: boolean;
}

interface Props {
  sites: Site[];
  onSwitch: (site: Site, on: boolean) => void;
  onRemove: (site: Site) => void;
  /** Asks the browser for a host; says why not, or null. */
  onAdd: (host: string) => Promise<string | null>;
}

/** All sites with their switch, a search, and a way to add one. */
export function SiteList({ sites, onSwitch, onRemove, onAdd }: Props) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const shown = sites.filter(({ host, name }) => `${name} ${host}`.toLowerCase().includes(wanted));
  return (
    <div class="site-list">
      <p class="quiet">{OPTIONS.sitesHint}</p>
      <input
        type="search"
        aria-label={OPTIONS.search}
        placeholder={OPTIONS.search}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <p class="note" role="status">
        {shown.length === 0 ? OPTIONS.noSite : sitesWords(shown.length, shown.filter(({ on }) => !on).length)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <ul aria-label={OPTIONS.sites} tabIndex={0}>
        {shown.map((site) => (
          <li key={site.host}>
            <label>
              <input
                type="checkbox"
                checked={site.on}
                onChange={(event) => onSwitch(site, event.currentTarget.checked)}
              />
              <span>
                {site.name}
                {site.name !== site.host && <span class="quiet">{` ${site.host}`}</span>}
                {!site.allowed && <span class="quiet">{` (${OPTIONS.noPermission})`}</span>}
              </span>
            </label>
            {site.added && (
              <button type="button" class="plain" onClick={() => onRemove(site)}>
                {OPTIONS.remove}
                <span class="spoken">{`: ${site.host}`}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <AddSite onAdd={onAdd} />
    </div>
  );
}

function AddSite({ onAdd }: Pick<Props, 'onAdd'>) {
  const [host, setHost] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        const reason = await onAdd(host);
        setFault(reason);
        if (reason === null) setHost('');
      }}
    >
      <label for="add-site">{OPTIONS.add}</label>
      <p class="actions">
        <input
          id="add-site"
          value={host}
          aria-invalid={fault !== null}
          aria-describedby="add-site-hint"
          onInput={(event) => setHost(event.currentTarget.value)}
        />
        <button type="submit" disabled={host.trim() === ''}>
          {OPTIONS.addButton}
        </button>
      </p>
      <p class="note" id="add-site-hint" role="status">
        {fault ?? OPTIONS.addHint}
      </p>
    </form>
  );
}
