import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import type { FromPage, Hydration, ReadAnswer, Refusal, WriteAnswer } from '../message/protocol';
import { startCard, startReader } from './gate';
import { waitForHydration } from './hydration';
import { addressOf, openOwnPage } from './own-pages';
import { fromOwnPage } from './own-schemas';
import { type ReadDeps, readArticle } from './read';
import { fromPage } from './schemas';
import { type Sender, senderOf } from './sender';
import { rejoin } from './sync';
import { afterWrite } from './tell';
import { showCount } from './toolbar';
import { write } from './write';

type PageSender = Extract<Sender, { from: 'page' }>;

/**
 * Answers one message. What is no message of ours, or comes from elsewhere, is refused and changes nothing.
 * It never rejects: native listeners in page scripts would not see a rejection as one.
 */
export async function receive(
  deps: ReadDeps,
  raw: unknown,
  from: Runtime.MessageSender,
): Promise<ReadAnswer | Hydration | WriteAnswer | Refusal | null> {
  const sender = senderOf(from);
  if (!sender) return { refused: 'not from this extension' };
  try {
    if (sender.from === 'own') {
      const message = v.safeParse(fromOwnPage, raw);
      if (!message.success) return { refused: v.summarize(message.issues) };
      const answer = await write(deps, message.output);
      // What was written stays written, whatever open pages make of it.
      if (answer.ok) await afterWrite(deps.store, message.output).catch(console.error);
      return answer;
    }
    const message = v.safeParse(fromPage, raw);
    if (!message.success) return { refused: v.summarize(message.issues) };
    return await answerPage(deps, message.output, sender);
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

async function answerPage(
  deps: ReadDeps,
  message: FromPage,
  sender: PageSender,
): Promise<ReadAnswer | Hydration | null> {
  switch (message.type) {
    case 'found':
      await startReader(sender.tab);
      return null;
    case 'back':
      await rejoin(sender.tab);
      return null;
    case 'read': {
      const place = { visited: sender.url, incognito: sender.incognito, visible: message.visible };
      const answer = await readArticle(deps, message.article, place);
      await showCount(sender.tab, answer.claims, answer.comparisons);
      return answer;
    }
    case 'card':
      await startCard(sender.tab);
      return null;
    case 'hydrated':
      return { ready: await waitForHydration(sender.tab, message.elements) };
    case 'open':
      await openOwnPage(addressOf(message), sender.tab);
      return null;
    case 'not_a_claim': {
      if (sender.incognito) throw new Error('nothing is kept from a private window');
      const edit = { type: 'not_a_claim', ref: message.ref } as const;
      await deps.store.correct(edit, deps.now());
      await afterWrite(deps.store, { type: 'edit', edit }).catch(console.error);
      return null;
    }
  }
}
