import { outletOf } from '../lexicon/outlets';
import type { ReadAnswer, Unsaved } from '../message/protocol';
import type { ArticleText, Detection } from '../model/article';
import type { Reading } from '../model/saved';
import type { Settings } from '../model/settings';
import { type Store, StoreError } from '../store/api';
import { pillsOf } from '../wording/pills';
import { settleAdded } from './added';
import { trustedCanonical } from './canonical';

/** What reading needs; passed in, so that tests can stand in for the clock and break the store. */
export interface ReadDeps {
  store: Store;
  detect: (article: ArticleText) => Detection;
  now: () => string;
}

/** Where the article was read. */
export interface Place {
  /** Address of the page, as the browser gives it; null for text that the reader pasted. */
  visited: string | null;
  incognito: boolean;
  visible: boolean;
}

/**
 * Detects, compares and, where it may, saves one article. Reading the same article again is idempotent.
 * A save that fails still gives the page its claims, and says why they are not kept.
 * Throws when the article names another site than the page it came from.
 */
export async function readArticle(deps: ReadDeps, article: ArticleText, place: Place): Promise<ReadAnswer> {
  const trusted = trust(article, place.visited);
  const detection = deps.detect(trusted);
  const settings = await deps.store.readSettings();
  const why = detection.claims.length > 0 ? whyNotSaved(settings, trusted, place) : null;
  const wanted = detection.claims.length > 0 && why === null;
  const { reading, unsaved } = wanted ? await save(deps, trusted, detection) : { reading: null, unsaved: why };
  const { articleId, saved, comparisons, related, ...told } =
    reading ?? (await deps.store.preview(trusted, detection, deps.now()));
  const claims = settleAdded(told.claims, trusted.blocks);
  const { density, marked } = settings;
  const { outlet } = trusted;
  const pills = pillsOf({ claims, comparisons, related, outlet }, marked);
  return { articleId, outlet, saved, claims, comparisons, related, pills, density, unsaved };
}

function trust(article: ArticleText, visited: string | null): ArticleText {
  if (visited === null) return article;
  if (new URL(article.url).origin !== new URL(visited).origin) throw new Error('the article is not of this page');
  const outlet = outletOf(new URL(visited).hostname)?.name ?? article.outlet;
  return { ...article, outlet, canonical: trustedCanonical(article.canonical, article.url) };
}

function whyNotSaved(settings: Settings, article: ArticleText, place: Place): Unsaved | null {
  if (place.incognito) return 'private';
  if (!settings.saving || isOneOf(settings.notSavedHosts, new URL(article.url).hostname)) return 'paused';
  return place.visible ? null : 'hidden';
}

/** Whether a host is listed, itself or by the domain it belongs to. */
function isOneOf(hosts: string[], host: string): boolean {
  return hosts.some((listed) => host === listed || host.endsWith(`.${listed}`));
}

async function save(
  deps: ReadDeps,
  article: ArticleText,
  detection: Detection,
): Promise<{ reading: Reading | null; unsaved: Unsaved | null }> {
  try {
    return { reading: await deps.store.saveArticle(article, detection, deps.now()), unsaved: null };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { reading: null, unsaved: error.code === 'full' || error.code === 'newer' ? error.code : 'write_failed' };
  }
}
