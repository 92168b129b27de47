import browser from 'webextension-polyfill';

/** Chromium's panel beside the page, of which the polyfill knows nothing. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Opens the panel beside the page: Chromium's side panel, Firefox's sidebar. Only a click of the reader's may do so. */
export function openPanel(window: number): Promise<void> {
  const { chrome } = globalThis as { chrome?: { sidePanel?: SidePanel } };
  return chrome?.sidePanel ? chrome.sidePanel.open({ windowId: window }) : browser.sidebarAction.open();
}
