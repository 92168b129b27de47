import browser from 'webextension-polyfill';
import type { Claim } from '../model/claim';
import type { Comparison } from '../model/status';
import { toolbarTitle } from '../wording/toolbar';

/** Set apart by a sign, not by colour: the badge of a page where figures differ ends in it. */
const DIFFERS = '≠';
const INK = '#1f4e8c';

/** Shows on the toolbar how many claims a tab's page holds, and whether figures differ; nothing where it holds none. */
export async function showCount(tab: number, claims: Claim[], comparisons: Comparison[]): Promise<void> {
  const differs = comparisons.some(({ status }) => status === 'differs');
  const text = claims.length === 0 ? '' : `${claims.length}${differs ? DIFFERS : ''}`;
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: INK }),
    browser.action.setTitle({ tabId: tab, title: toolbarTitle(claims.length, differs) }),
  ]);
}
