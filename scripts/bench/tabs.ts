import type { Control } from '../drive/control';

/** Opens addresses all at once, none in front, as a reader does from a front page. Gives the tabs' ids in order. */
export function openAtOnce(control: Control, urls: readonly string[]): Promise<number[]> {
  return control.evaluate(
    `Promise.all(${JSON.stringify(urls)}.map((url) => chrome.tabs.create({ url, active: false }).then(({ id }) => id)))`,
  );
}

/** Whether tabs, at this moment, have been read, show painted words and show badges. */
export function isMarked(control: Control, tabs: readonly number[]): Promise<boolean[]> {
  const shows = `() =>
    [...CSS.highlights.keys()].some((name) => name.startsWith('by-whose-count')) &&
    document.getElementsByTagName('by-whose-count').length > 0`;
  return control.evaluate(`Promise.all(${JSON.stringify(tabs)}.map(async (tab) => {
    const state = await chrome.tabs.sendMessage(tab, { type: 'state' }).catch(() => null);
    if (state?.state !== 'read') return false;
    const [shown] = await chrome.scripting.executeScript({ target: { tabId: tab }, func: ${shows} });
    return shown.result;
  }))`);
}

/** Brings a tab to the front, as a reader who turns to it. */
export async function turnTo(control: Control, tab: number): Promise<void> {
  await control.evaluate(`chrome.tabs.update(${tab}, { active: true }).then(() => true)`);
}

/** Closes tabs. */
export async function close(control: Control, tabs: readonly number[]): Promise<void> {
  await control.evaluate(`chrome.tabs.remove(${JSON.stringify(tabs)}).then(() => true)`);
}

/** How many articles are saved. */
export function savedArticles(control: Control): Promise<number> {
  return control.evaluate(
    'chrome.storage.local.getKeys().then((keys) => keys.filter((key) => key.startsWith("article:")).length)',
  );
}
