import * as v from 'valibot';
import type { SavedArticle } from '../model/article';
import type { Correction, Edit } from '../model/correction';
import type { ArticleRow, IncidentRow, LinkEntry } from '../model/saved';
import type { Settings } from '../model/settings';
import {
  ATTRIBUTIONS,
  CHECKINGS,
  claimSchema,
  count,
  effect,
  figure,
  figureBounds,
  nullable,
  speaker,
  text,
  toldStance,
  victimClass,
  victims,
  whole,
} from './schema-claim';

const kind = v.picklist([
  'shooting',
  'bombing',
  'airstrike',
  'shelling',
  'clash',
  'raid',
  'stabbing',
  'vehicle',
  'kidnapping',
  'protest',
  'execution',
  'murder',
  'crash',
  'fire',
  'earthquake',
  'flood',
  'storm',
  'collapse',
  'drowning',
  'poisoning',
  'disease',
  'war',
  'attack',
  'other',
]);

const articleIncident = v.object({
  id: text,
  background: v.boolean(),
  places: v.array(text),
  date: nullable(v.object({ text, start: text, end: text })),
  kind,
  actors: v.array(text),
  victims: v.array(victimClass),
  label: text,
  names: v.exactOptional(v.array(text)),
});

export const savedArticleSchema: v.GenericSchema<unknown, SavedArticle> = v.object({
  id: text,
  url: text,
  canonical: text,
  outlet: text,
  title: nullable(text),
  byline: nullable(text),
  published: nullable(text),
  modified: nullable(text),
  lang: nullable(text),
  partial: v.boolean(),
  claims: v.array(claimSchema),
  incidents: v.array(articleIncident),
  capturedAt: text,
  readAt: text,
  sentences: v.record(text, text),
  revisions: v.array(v.object({ readAt: text, claim: claimSchema, replacedBy: nullable(text) })),
  toolVersion: text,
});

const claimRef = v.object({ article: text, claim: text });
const incidentRef = v.object({ article: text, incident: text });

/** One edit by the reader, as records hold it and messages ask for it. */
export const editSchema: v.GenericSchema<unknown, Edit> = v.variant('type', [
  v.object({ type: v.literal('figure'), ref: claimRef, figure: v.object(figureBounds) }),
  v.object({ type: v.literal('speaker'), ref: claimRef, speaker: nullable(speaker) }),
  v.object({ type: v.literal('group'), ref: claimRef, victims }),
  v.object({
    type: v.literal('stance'),
    ref: claimRef,
    stance: toldStance,
    actor: nullable(text),
    accuser: nullable(text),
  }),
  v.object({ type: v.literal('incident'), ref: claimRef, to: nullable(incidentRef) }),
  v.object({ type: v.literal('not_a_claim'), ref: claimRef }),
  v.object({ type: v.literal('add'), article: text, claim: claimSchema, sentence: text }),
  v.object({ type: v.literal('note'), ref: claimRef, text }),
  v.object({ type: v.literal('merge'), a: incidentRef, b: incidentRef }),
  v.object({ type: v.literal('split'), a: incidentRef, b: incidentRef }),
]);

export const correctionSchema: v.GenericSchema<unknown, Correction> = v.object({
  id: text,
  at: text,
  edit: editSchema,
});

export const linkEntrySchema: v.GenericSchema<unknown, LinkEntry> = v.object({
  article: text,
  incident: text,
  background: v.boolean(),
  label: text,
  places: v.array(text),
  kind,
  actors: v.array(text),
  victims: v.array(victimClass),
  figures: v.array(v.object({ effect, low: nullable(whole), high: nullable(whole) })),
  names: v.array(text),
  start: nullable(text),
  end: nullable(text),
  dated: v.boolean(),
  told: text,
  ties: v.array(v.object({ to: incidentRef, same: v.boolean() })),
});

export const incidentRowSchema: v.GenericSchema<unknown, IncidentRow> = v.object({
  id: text,
  label: text,
  places: v.array(text),
  start: nullable(text),
  end: nullable(text),
  kind,
  articles: count,
  speakers: count,
  claims: count,
  background: v.boolean(),
  ranges: v.array(
    v.object({
      effect,
      group: nullable(text),
      victims: victimClass,
      lowest: figure,
      highest: figure,
      speakers: count,
      articles: count,
      differs: v.boolean(),
    }),
  ),
  outlets: v.array(text),
  speakerNames: v.array(text),
  statuses: v.exactOptional(v.array(v.picklist([...ATTRIBUTIONS, ...CHECKINGS]))),
});

export const articleRowSchema: v.GenericSchema<unknown, ArticleRow> = v.object({
  id: text,
  url: text,
  title: nullable(text),
  outlet: text,
  published: nullable(text),
  capturedAt: text,
  readAt: text,
  claims: count,
  pinned: v.boolean(),
});

const settings = v.object({
  density: v.picklist(['full', 'compact', 'highlights']),
  // Settings saved before the choice existed mark both kinds.
  marked: v.optional(v.array(v.picklist(['casualty', 'responsibility'])), ['casualty', 'responsibility']),
  on: v.boolean(),
  saving: v.boolean(),
  notSavedHosts: v.array(text),
  offHosts: v.array(text),
  retention: v.variant('keep', [
    v.object({ keep: v.literal('forever') }),
    v.object({ keep: v.literal('days'), days: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    v.object({ keep: v.literal('articles'), articles: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  ]),
  welcomed: v.boolean(),
});

export const settingsSchema: v.GenericSchema<unknown, Settings> = settings;

/** A change of some settings. */
export const settingsChangeSchema = v.partial(settings);
