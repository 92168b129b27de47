import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isExtensionAlive, onLineBroken, onMessageToPage, sendToBackground } from '../../lib/message/page';
import type { ToPage } from '../../lib/message/protocol';

type Listener = (message: ToPage, sender: { id?: string }, respond: (answer: unknown) => void) => void;

let listeners: Set<Listener>;
let broken: (() => void) | null;
let runtime: Record<string, unknown>;
const send = vi.fn<(message: unknown) => Promise<unknown>>();

beforeEach(() => {
  listeners = new Set();
  broken = null;
  send.mockReset();
  runtime = {
    id: 'ours',
    sendMessage: send,
    connect: () => ({
      disconnect: vi.fn(),
      onDisconnect: { addListener: (act: () => void) => (broken = act), removeListener: vi.fn() },
    }),
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
  vi.stubGlobal('browser', { runtime });
});
afterEach(() => vi.unstubAllGlobals());

function hear(message: ToPage, id = 'ours'): unknown[] {
  const answers: unknown[] = [];
  for (const listener of listeners) listener(message, { id }, (answer) => answers.push(answer));
  return answers;
}

test('a worker that was killed is asked once more, not twice', async () => {
  send.mockRejectedValueOnce(new Error('no receiver')).mockResolvedValueOnce(null);
  expect(await sendToBackground({ type: 'found' })).toBeNull();
  expect(send).toHaveBeenCalledTimes(2);
  send.mockReset().mockRejectedValue(new Error('no receiver'));
  await expect(sendToBackground({ type: 'found' })).rejects.toThrow('no receiver');
  expect(send).toHaveBeenCalledTimes(2);
});

test('an answer lost with the worker is asked for again', async () => {
  send.mockResolvedValueOnce(undefined).mockResolvedValueOnce({ claims: [] });
  expect(await sendToBackground({ type: 'found' })).toEqual({ claims: [] });
});

test('when the extension is gone nothing is sent', async () => {
  delete runtime.id;
  expect(isExtensionAlive()).toBe(false);
  await expect(sendToBackground({ type: 'found' })).rejects.toThrow('gone');
  expect(send).not.toHaveBeenCalled();
});

test('messages are answered at once, left alone, and not heard from others', () => {
  const unhear = onMessageToPage((message) => (message.type === 'state' ? { state: 'not_article' } : undefined));
  expect(hear({ type: 'state' })).toEqual([{ state: 'not_article' }]);
  expect(hear({ type: 'toggle' })).toEqual([]);
  expect(hear({ type: 'state' }, 'another extension')).toEqual([]);
  unhear();
  expect(hear({ type: 'state' })).toEqual([]);
});

test('a broken line is told', () => {
  const told = vi.fn();
  onLineBroken(told);
  expect(told).not.toHaveBeenCalled();
  broken?.();
  expect(told).toHaveBeenCalledOnce();
});
