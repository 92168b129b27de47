import browser, { type Scripting } from 'webextension-polyfill';
import type { ToPage } from '../message/protocol';
import type { Settings } from '../model/settings';
import { enabledSites, type Sites } from './sites';

const GATE = 'gate.js';
const READER = 'reader.js';
const CARD = 'reader-card.js';
/** Rules for our highlights; registered CSS, so that a page's content policy cannot block them. */
const MARKS = 'assets/marks.css';
const ID = 'gate';

/**
 * Brings the registered gate in line with the granted sites and the reader's switches; repeating it changes nothing.
 * Gives the sites that it is registered for now.
 */
export async function registerGate(settings: Settings): Promise<Sites> {
  const sites = await enabledSites(settings);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (sites.matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return sites;
  }
  const script: Scripting.RegisteredContentScript = {
    id: ID,
    js: [GATE],
    css: [MARKS],
    matches: sites.matches,
    excludeMatches: sites.excludes,
    runAt: 'document_idle',
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  return sites;
}

/** The sites that the gate is registered for now; none after an install or an update, which clear registrations. */
export async function registeredSites(): Promise<Sites> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  return { matches: [...(script?.matches ?? [])].sort(), excludes: [...(script?.excludeMatches ?? [])].sort() };
}

/** Runs the gate in tabs that were open before it was registered for their site. */
export async function enterTabs(tabs: number[]): Promise<void> {
  await Promise.all(tabs.map((tab) => inject(tab, GATE).catch(leftMeanwhile)));
}

/** Takes every mark off the pages of these tabs and ends our scripts there. */
export async function leaveTabs(tabs: number[]): Promise<void> {
  const stop: ToPage = { type: 'stop' };
  await Promise.all(tabs.map((tab) => browser.tabs.sendMessage(tab, stop).catch(leftMeanwhile)));
}

/** Puts the reader into the top frame of a tab. Throws where the site is not granted. */
export async function startReader(tab: number): Promise<void> {
  await inject(tab, READER);
}

/** Puts the card's script beside a reader that is about to open a card. */
export async function startCard(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [CARD] });
}

async function inject(tab: number, file: string): Promise<void> {
  const target = { tabId: tab };
  await browser.scripting.insertCSS({ target, files: [MARKS] });
  await browser.scripting.executeScript({ target, files: [file] });
}

/** A tab that was closed, has moved on or holds no page of ours needs nothing. */
function leftMeanwhile(): void {}
