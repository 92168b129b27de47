import type { FromOwnPage, WriteAnswer } from '../message/protocol';
import { StoreError } from '../store/api';
import { startReader } from './gate';
import { type ReadDeps, readArticle } from './read';

/** Carries out one write and says how it went; a write that fails changes nothing and names its reason. */
export async function write(deps: ReadDeps, message: FromOwnPage): Promise<WriteAnswer> {
  try {
    return { ok: true, value: await carryOut(deps, message) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, code: error instanceof StoreError ? error.code : 'refused', reason };
  }
}

async function carryOut(deps: ReadDeps, message: FromOwnPage): Promise<string | number | null> {
  const { store } = deps;
  switch (message.type) {
    case 'edit':
      return (await store.correct(message.edit, deps.now())).id;
    case 'undo':
      await store.undo(message.correction);
      return null;
    case 'delete_article':
      await store.deleteArticle(message.article);
      return null;
    case 'delete_everything':
      await store.deleteEverything();
      return null;
    case 'pin':
      await store.pinArticle(message.article, message.pinned);
      return null;
    case 'settings':
      await store.changeSettings(message.change);
      return null;
    case 'retain':
      return store.applyRetention(deps.now());
    case 'import':
      await store.takeIn(message.articles, message.corrections);
      return null;
    case 'read_text': {
      const answer = await readArticle(deps, message.article, { visited: null, incognito: false, visible: true });
      return answer.articleId;
    }
    case 'read_tab':
      await startReader(message.tab);
      return null;
  }
}
