import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isExtensionAlive, onMessageToPage, sendToBackground } from '../lib/message/page';
import { askGate, isWorthReading } from '../lib/page/gate';
import { onNavigation } from '../lib/page/navigation';
import { presence } from '../lib/page/presence';
import { onRest } from '../lib/page/rest';

/**
 * On every page of an enabled site: is there something to read? Says so to the background only where there is, and
 * otherwise stays to answer the popup. Asks again when the page moves on without a load.
 */
export default defineUnlistedScript(() => {
  const here = presence();
  if (here.gate) {
    here.gate.restart();
    return;
  }
  const end = new AbortController();
  let waiting = new AbortController();
  let isFound = false;
  /** The text under the address before: the new one is asked about when the text is new too. */
  let oldText: string | null = null;

  function ask(): void {
    if (end.signal.aborted || !isExtensionAlive()) return;
    if (oldText !== null && document.body?.textContent === oldText) return;
    oldText = null;
    isFound = isWorthReading(document, location.pathname);
    if (!isFound) return;
    waiting.abort();
    void sendToBackground({ type: 'found' }).catch(() => undefined);
  }
  function lookOut(): void {
    waiting.abort();
    waiting = new AbortController();
    onRest(document, ask, waiting.signal);
    ask();
  }
  const unhear = onMessageToPage((message) => {
    if (message.type === 'stop') here.gate?.stop();
    if (message.type !== 'state' || here.reader?.isActive()) return undefined;
    if (!isFound) ask();
    if (isFound) return { state: 'reading', done: 0, of: 1 };
    const result = askGate(document, location.pathname);
    // Found and yet not read: the text is still the one of the address before.
    return result.state === 'found' ? { state: 'nothing_found' } : result;
  });
  here.gate = {
    isActive: () => isFound,
    restart: () => {
      if (!here.reader?.isActive()) lookOut();
    },
    stop: () => {
      end.abort();
      waiting.abort();
      unhear();
      delete here.gate;
    },
  };
  onNavigation(
    window,
    () => {
      oldText = document.body?.textContent ?? '';
      isFound = false;
      lookOut();
    },
    end.signal,
  );
  // A page that is drawn ahead of a visit which may never come is none yet: nobody is told of it, nothing is read or saved.
  if ('prerendering' in document && document.prerendering === true)
    document.addEventListener('prerenderingchange', lookOut, { once: true, signal: end.signal });
  else lookOut();
});
