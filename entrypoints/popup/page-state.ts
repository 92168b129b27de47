import browser from 'webextension-polyfill';
import { type Outlet, outletOf } from '../../lib/lexicon/outlets';
import { parseAddress } from '../../lib/message/addresses';
import type { PageState, ToPage } from '../../lib/message/protocol';
import type { Settings } from '../../lib/model/settings';
import { readSettings } from '../../lib/store/settings-reader';
import { missingLater } from './later';

/** What the popup shows of the page in front: what its own scripts answer, or why none of them is there. */
export type View =
  | PageState
  | {
      state:
        | 'waiting'
        | 'switched_off'
        | 'site_off'
        | 'site_taken_back'
        | 'site_unasked'
        | 'not_loaded'
        | 'pdf'
        | 'unreadable';
    };

/** The tab that the popup was opened over. */
export interface Front {
  tab: number;
  window: number | undefined;
  url: string;
}

/** Everything that the popup draws at first. */
export interface Seen {
  front: Front | null;
  /** Whether the browser lets the extension read the page in front. */
  allowed: boolean;
  /** Null where it could not be read. */
  settings: Settings | null;
  view: View;
  /** Listed outlets of later releases that are not allowed yet. */
  later: Outlet[];
}

/** How long a page may leave the popup without an answer before the popup says that it waits, in milliseconds. */
const PATIENCE = 300;

/** Looks at the page in front; never rejects. A page that is too busy to answer gives the state `waiting`. */
export async function look(): Promise<Seen> {
  const seen: Seen = { front: null, allowed: false, settings: null, view: { state: 'waiting' }, later: [] };
  const late = new Promise<View>((done) => setTimeout(() => done({ state: 'waiting' }), PATIENCE));
  try {
    [seen.front, seen.settings, seen.later] = await Promise.all([frontTab(), readSettings(), missingLater()]);
    const view = Promise.race([pageView(seen.front, seen.settings), late]);
    [seen.view, seen.allowed] = await Promise.all([view, mayRead(seen.front?.url ?? '')]);
  } catch (error) {
    seen.view = { state: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
  return seen;
}

/** The active tab of this window; null where the browser names none. */
async function frontTab(): Promise<Front | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { tab: tab.id, window: tab.windowId, url: tab.url ?? '' };
}

/** Asks the page's scripts; where nothing answers, settings and permissions tell why. Saved articles are not looked at. */
export async function pageView(front: Front | null, settings: Settings): Promise<View> {
  if (!settings.on) return { state: 'switched_off' };
  if (front === null) return { state: 'unreadable' };
  const answer = await tell(front.tab, { type: 'state' });
  // Chromium shows a PDF inside a page, in which our scripts run and find no article.
  if (isState(answer)) return answer.state === 'not_article' && isPdf(front.url) ? { state: 'pdf' } : answer;
  return { state: await whySilent(front.url, settings) };
}

/** Sends to the page's scripts; undefined when none of them listens. */
export async function tell(tab: number, message: ToPage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message);
  } catch {
    return undefined;
  }
}

async function whySilent(
  url: string,
  settings: Settings,
): Promise<'site_off' | 'site_taken_back' | 'site_unasked' | 'not_loaded' | 'pdf' | 'unreadable'> {
  const address = parseAddress(url);
  if (isPdf(url)) return 'pdf';
  if (!address || !/^https?:$/.test(address.protocol)) return 'unreadable';
  if (isOff(address.hostname, settings)) return 'site_off';
  const granted = await browser.permissions.contains({ origins: [originPattern(address.hostname)] });
  if (granted) return 'not_loaded';
  return wasAsked(address.hostname) ? 'site_taken_back' : 'site_unasked';
}

function isPdf(url: string): boolean {
  return /\.pdf$/i.test(parseAddress(url)?.pathname ?? '');
}

/** Whether the reader switched this host, or a domain above it, off. */
export function isOff(host: string, settings: Pick<Settings, 'offHosts'>): boolean {
  return settings.offHosts.some((off) => host === off || host.endsWith(`.${off}`));
}

/** Whether the browser lets the extension read this very page. */
async function mayRead(url: string): Promise<boolean> {
  const address = parseAddress(url);
  if (!address || !/^https?:$/.test(address.protocol)) return false;
  return browser.permissions.contains({ origins: [`${address.protocol}//${address.hostname}/*`] });
}

/** Whether this host was asked for at install: without its permission now, the reader has taken it back. */
function wasAsked(host: string): boolean {
  const outlet = outletOf(host);
  return outlet !== null && !outlet.later;
}

/** Match pattern of a host over both schemes; "*.ledger.example" covers its subdomains. */
export function originPattern(host: string): string {
  return `*://${host}/*`;
}

function isState(answer: unknown): answer is PageState {
  return typeof answer === 'object' && answer !== null && 'state' in answer && typeof answer.state === 'string';
}
