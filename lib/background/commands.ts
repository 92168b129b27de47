import browser from 'webextension-polyfill';
import type { ToPage } from '../message/protocol';

const COMMANDS: Record<string, ToPage> = {
  next: { type: 'step', by: 1 },
  previous: { type: 'step', by: -1 },
  toggle: { type: 'toggle' },
};

/** Hands a keyboard command to the page scripts of the active tab; a tab without them has nothing to step through. */
export async function onCommand(command: string): Promise<void> {
  const message = COMMANDS[command];
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (message && tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
}
