import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessageToPage, sendToBackground } from '../lib/message/page';
import type { ToPage } from '../lib/message/protocol';
import { presence } from '../lib/page/presence';
import { onReplaced } from '../lib/page/replaced';
import { onExtensionGone } from './reader/leave';
import { Session } from './reader/session';

/** Put into a page by the background where the gate found something or the reader asked; a second time only reads again. */
export default defineUnlistedScript(() => {
  const here = presence();
  if (here.reader) {
    here.reader.restart();
    return;
  }
  start();
});

/** Reads the document that stands now, and its successor where the page writes another over it. */
function start(): void {
  const here = presence();
  const session = new Session(document);
  const end = new AbortController();
  const stop = (): void => {
    end.abort();
    unhear();
    session.stop();
    delete here.reader;
  };
  const unhear = onMessageToPage((message) => answer(session, message, stop));
  onExtensionGone(document, stop, end.signal);
  onReplaced(
    document,
    () => {
      stop();
      start();
    },
    end.signal,
  );
  // Out of the back/forward cache: what happened meanwhile was told to the tabs that were awake. A page without a gate was
  // read because the reader asked for it, and stays as it is.
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted && here.gate) void sendToBackground({ type: 'back' }).catch(() => undefined);
    },
    { signal: end.signal },
  );
  here.reader = { isActive: () => session.state !== null, restart: () => void session.read(), stop };
  void session.read();
}

/** Answers at once; undefined leaves the message to the gate. */
function answer(session: Session, message: ToPage, stop: () => void): unknown {
  switch (message.type) {
    case 'state':
      return session.state ?? undefined;
    case 'scroll_to':
      session.scrollTo(message.claim);
      return true;
    case 'step':
      session.step(message.by);
      return true;
    case 'toggle':
      session.toggle();
      return true;
    case 'read_again':
      if (session.state !== null) void session.read();
      return true;
    case 'stop':
      stop();
      return true;
  }
}
