import * as v from 'valibot';
import type { SavedArticle } from '../model/article';
import type { Correction, Edit } from '../model/correction';
import type { ArticleRow, IncidentRow, LinkEntry } from '../model/saved';
import type { Settings } from '../model/settings';

const nullable = <S extends v.GenericSchema>(schema: S) => v.nullable(schema);
const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const whole = v.pipe(v.number(), v.integer());
const span = { start: count, end: count };
const quoted = v.object({ ...span, text });

const speaker = v.object({
  name: text,
  role: nullable(text),
  org: nullable(text),
  short: text,
  type: v.picklist([
    'government',
    'military',
    'police',
    'armed_group',
    'medical',
    'rescue',
    'local_official',
    'court',
    'un',
    'ngo',
    'witness',
    'family',
    'media',
    'company',
    'unnamed_official',
    'unnamed',
    'other',
  ]),
  party: v.picklist(['state', 'non_state', 'third', 'media', 'unknown']),
});

const figureBounds = {
  low: nullable(whole),
  high: nullable(whole),
  precision: v.picklist(['exact', 'at_least', 'up_to', 'about', 'range', 'vague']),
};

const victimClass = v.picklist(['state_forces', 'non_state_armed', 'civilian', 'mixed', 'unspecified']);
const victims = v.object({
  text: nullable(text),
  class: victimClass,
  attributes: v.array(
    v.picklist(['women', 'children', 'police', 'officers', 'medics', 'aid_workers', 'journalists', 'foreigners']),
  ),
});
const effect = v.picklist(['killed', 'injured', 'missing', 'abducted', 'displaced', 'casualties']);

const base = {
  id: text,
  block: text,
  sentence: v.object(span),
  quote: v.object({ exact: text, prefix: text, suffix: text }),
  incident: nullable(text),
  background: v.boolean(),
  speaker: nullable(speaker),
  jointSpeakers: v.array(speaker),
  verb: nullable(text),
  attribution: v.picklist(['own_voice', 'attributed', 'confirmed_by', 'unnamed']),
  checking: v.array(
    v.object({
      code: v.picklist(['unverified', 'verified_by', 'provisional', 'denied']),
      by: nullable(text),
      block: text,
      evidence: quoted,
    }),
  ),
  saidAt: nullable(text),
  rules: v.array(text),
};

const casualty = v.object({
  ...base,
  kind: v.literal('casualty'),
  figure: v.object({ ...span, text, ...figureBounds, implicit: v.boolean() }),
  effect,
  effectText: text,
  victims,
  feared: v.boolean(),
  incremental: v.boolean(),
  cumulative: v.boolean(),
  ambiguous: v.boolean(),
  subsetOf: nullable(text),
  earlier: v.boolean(),
  place: nullable(text),
  scope: nullable(text),
});

const responsibility = v.object({
  ...base,
  kind: v.literal('responsibility'),
  cue: quoted,
  stance: v.picklist([
    'claimed',
    'admitted',
    'blamed',
    'suspected',
    'linked',
    'denied',
    'rejected',
    'no_claim',
    'not_attributed',
    'general',
  ]),
  actor: nullable(text),
  accuser: nullable(text),
  byAuthority: v.boolean(),
  mode: nullable(v.picklist(['statement', 'call', 'social_post', 'video', 'spokesman', 'leaflet', 'other'])),
});

export const claimSchema = v.variant('kind', [casualty, responsibility]);

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

const figure = v.object({ ...span, text, ...figureBounds, implicit: v.boolean() });

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
