import type { FromPage, ToPage } from './protocol';

/** The little of the browser's own API that page scripts use; no polyfill, for it would cost every page 10 kB. */
interface NativeRuntime {
  id?: string;
  sendMessage(message: FromPage): Promise<unknown>;
  connect(info: { name: string }): NativePort;
  lastError?: unknown;
  onMessage: NativeEvent<(message: ToPage, sender: { id?: string }, respond: (answer: unknown) => void) => void>;
}

interface NativePort {
  disconnect(): void;
  onDisconnect: NativeEvent<() => void>;
}

interface NativeEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

type NativeGlobal = { browser?: { runtime?: NativeRuntime }; chrome?: { runtime?: NativeRuntime } };

function runtime(): NativeRuntime | null {
  const { browser, chrome } = globalThis as unknown as NativeGlobal;
  return browser?.runtime ?? chrome?.runtime ?? null;
}

/** Name of the port whose end tells a page script that the extension has gone. */
const PORT = 'page';
/** Wait before the one retry, in milliseconds: a killed worker is up again by then. */
const RETRY_AFTER = 250;

/** Whether the extension that put this script here still runs: switched off or updated, it has no id any more. */
export function isExtensionAlive(): boolean {
  try {
    return typeof runtime()?.id === 'string';
  } catch {
    return false;
  }
}

/**
 * Sends a message to the background and gives its answer. A worker that was killed meanwhile is asked once more.
 * Rejects when that fails too, or the extension is gone.
 */
export async function sendToBackground(message: FromPage): Promise<unknown> {
  const native = runtime();
  if (!native || !isExtensionAlive()) throw new Error('the extension is gone');
  try {
    const answer = await native.sendMessage(message);
    if (answer !== undefined) return answer;
  } catch (error) {
    if (!isExtensionAlive()) throw error;
  }
  await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
  return native.sendMessage(message);
}

/**
 * Hears messages of the background and the popup.
 * @param handler gives the answer at once, or undefined to leave the message to another script of the page
 * @returns stops hearing
 */
export function onMessageToPage(handler: (message: ToPage) => unknown): () => void {
  const native = runtime();
  if (!native) return () => undefined;
  const listener = (message: ToPage, sender: { id?: string }, respond: (answer: unknown) => void): void => {
    if (sender.id !== native.id || typeof message?.type !== 'string') return;
    const answer = handler(message);
    if (answer !== undefined) respond(answer);
  };
  native.onMessage.addListener(listener);
  return () => {
    try {
      native.onMessage.removeListener(listener);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  };
}

/**
 * Calls `broken` once when the line to the background breaks: the worker went to sleep, or the extension was switched off.
 * @returns lets go of the line
 */
export function onLineBroken(broken: () => void): () => void {
  try {
    const native = runtime();
    const port = native?.connect({ name: PORT });
    port?.onDisconnect.addListener(() => {
      // Reading it keeps the browser from logging it.
      void native?.lastError;
      broken();
    });
    return () => {
      try {
        port?.disconnect();
      } catch {
        // Already broken.
      }
    };
  } catch {
    broken();
    return () => undefined;
  }
}
