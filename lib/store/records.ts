import * as v from 'valibot';
import {
  articleRowSchema,
  correctionSchema,
  incidentRowSchema,
  linkEntrySchema,
  savedArticleSchema,
  settingsSchema,
} from './schema';

const text = v.string();
const page = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));

/** What stands under each kind of key, besides `v`. The index kinds can be made again from articles and corrections. */
export const RECORDS = {
  /** `article:<id>` */
  article: v.object({ article: savedArticleSchema, pinned: v.boolean() }),
  /** `correction:<article id>`: all of the reader's edits of one article. */
  correction: v.object({ list: v.array(correctionSchema) }),
  /** `settings` */
  settings: v.object({ settings: settingsSchema }),
  /** `home:<article id>`: where an article stands in the lists, and the component that each of its incidents is in. */
  home: v.object({ page, incidents: v.record(text, text) }),
  /** `cluster:<smallest member>`: a connected component of links. */
  cluster: v.object({ members: v.array(linkEntrySchema), page }),
  /** `link:<period>:<word>`: entries to compare with. */
  link: v.object({ refs: v.array(text) }),
  /** `incidents:<page>` */
  incidents: v.object({ rows: v.array(v.object({ cluster: text, rows: v.array(incidentRowSchema) })) }),
  /** `articles:<page>` */
  articles: v.object({ rows: v.array(articleRowSchema) }),
  /** `lists`: the newest page of each list. */
  lists: v.object({ incidents: v.number(), articles: v.number(), linking: v.number(), tidied: text }),
  /** `gone`: keys of deleted records that are still to be removed. */
  gone: v.object({ keys: v.array(text) }),
} as const;

export type Kind = keyof typeof RECORDS;
export type Content<K extends Kind> = v.InferOutput<(typeof RECORDS)[K]>;

/** Kinds that hold what cannot be made again. */
export const PRECIOUS: readonly Kind[] = ['article', 'correction', 'settings'];

/** Kinds that are made from articles and corrections. */
export const DERIVED: readonly Kind[] = ['home', 'cluster', 'link', 'incidents', 'articles', 'lists', 'gone'];

/** Kind of the record under a key; null for keys that are not ours. */
export function kindOf(key: string): Kind | null {
  const kind = key.split(':', 1)[0] ?? '';
  return kind in RECORDS ? (kind as Kind) : null;
}
