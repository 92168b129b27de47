import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Site, SiteList } from '../../components/options/SiteList';
import type { Settings } from '../../lib/model/settings';
import { OPTIONS } from '../../lib/wording/options';
import { patternsOf, readSites, typedHost } from './sites';

interface Props {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** Which sites are read: permissions are the browser's, switches are the reader's. */
export function SitesSection({ settings, onChange }: Props) {
  const [sites, setSites] = useState<Site[]>([]);
  useEffect(() => {
    let alive = true;
    const read = () => readSites(settings).then((found) => alive && setSites(found));
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      alive = false;
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, [settings]);

  const off = settings.offHosts;
  const switchOff = (host: string) => onChange({ offHosts: [...off.filter((other) => other !== host), host] });
  const switchOn = (host: string) => onChange({ offHosts: off.filter((other) => other !== host) });
  const add = async (typed: string): Promise<string | null> => {
    const host = typedHost(typed);
    if (host === null) return OPTIONS.notHost;
    if (!(await browser.permissions.request({ origins: patternsOf(host) }))) return OPTIONS.refused;
    if (off.includes(host)) switchOn(host);
    return null;
  };
  return (
    <section>
      <h2>{OPTIONS.sites}</h2>
      <SiteList
        sites={sites}
        onAdd={add}
        onSwitch={async (site, on) => {
          if (!on) switchOff(site.host);
          else if (site.allowed || (await browser.permissions.request({ origins: patternsOf(site.host) }))) {
            switchOn(site.host);
          }
        }}
        onRemove={async ({ host }) => {
          await browser.permissions.remove({ origins: patternsOf(host) });
          if (off.includes(host)) switchOn(host);
        }}
      />
    </section>
  );
}
