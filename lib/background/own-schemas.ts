import * as v from 'valibot';
import type { FromOwnPage } from '../message/protocol';
import type { Claim } from '../model/claim';
import type { Edit } from '../model/correction';
import type { Figure, Victims } from '../model/figure';
import type { Settings } from '../model/settings';
import type { Speaker } from '../model/speaker';
import { articleText, ref } from './schemas';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(4_000));
const text = v.pipe(v.string(), v.maxLength(20_000));
const bound = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
const incident = v.strictObject({ article: id, incident: id });
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const hosts = v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/)));

const figure: v.GenericSchema<unknown, Pick<Figure, 'low' | 'high' | 'precision'>> = v.pipe(
  v.strictObject({
    low: bound,
    high: bound,
    precision: v.picklist(['exact', 'at_least', 'up_to', 'about', 'range', 'vague']),
  }),
  v.check(({ low, high }) => low === null || high === null || low <= high, 'the lower bound is above the upper one'),
);

const speaker: v.GenericSchema<unknown, Speaker> = v.strictObject({
  name: v.pipe(text, v.nonEmpty()),
  role: v.nullable(text),
  org: v.nullable(text),
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

const victims: v.GenericSchema<unknown, Victims> = v.strictObject({
  text: v.nullable(text),
  class: v.picklist(['state_forces', 'non_state_armed', 'civilian', 'mixed', 'unspecified']),
  attributes: v.array(
    v.picklist(['women', 'children', 'police', 'officers', 'medics', 'aid_workers', 'journalists', 'foreigners']),
  ),
});

/** A claim that the reader adds is made by our own page; the store decodes every field of it when it is read. */
const claim = v.custom<Claim>(
  (value) => v.is(v.looseObject({ id, kind: v.picklist(['casualty', 'responsibility']), block: id }), value),
  'not a claim',
);

const edit: v.GenericSchema<unknown, Edit> = v.variant('type', [
  v.strictObject({ type: v.literal('figure'), ref, figure }),
  v.strictObject({ type: v.literal('speaker'), ref, speaker: v.nullable(speaker) }),
  v.strictObject({ type: v.literal('group'), ref, victims }),
  v.strictObject({ type: v.literal('incident'), ref, to: v.nullable(incident) }),
  v.strictObject({ type: v.literal('not_a_claim'), ref }),
  v.strictObject({ type: v.literal('add'), article: id, claim, sentence: text }),
  v.strictObject({ type: v.literal('note'), ref, text }),
  v.strictObject({ type: v.literal('merge'), a: incident, b: incident }),
  v.strictObject({ type: v.literal('split'), a: incident, b: incident }),
]);

const settings: v.GenericSchema<unknown, Partial<Settings>> = v.strictObject({
  density: v.exactOptional(v.picklist(['full', 'compact', 'highlights'])),
  on: v.exactOptional(v.boolean()),
  saving: v.exactOptional(v.boolean()),
  notSavedHosts: v.exactOptional(hosts),
  offHosts: v.exactOptional(hosts),
  retention: v.exactOptional(
    v.variant('keep', [
      v.strictObject({ keep: v.literal('forever') }),
      v.strictObject({ keep: v.literal('days'), days: count }),
      v.strictObject({ keep: v.literal('articles'), articles: count }),
    ]),
  ),
  welcomed: v.exactOptional(v.boolean()),
});

/** What the extension's own pages may send; checked as well, because a bug there must not reach the records. */
export const fromOwnPage: v.GenericSchema<unknown, FromOwnPage> = v.variant('type', [
  v.strictObject({ type: v.literal('edit'), edit }),
  v.strictObject({ type: v.literal('undo'), correction: id }),
  v.strictObject({ type: v.literal('delete_article'), article: id }),
  v.strictObject({ type: v.literal('delete_everything') }),
  v.strictObject({ type: v.literal('pin'), article: id, pinned: v.boolean() }),
  v.strictObject({ type: v.literal('settings'), change: settings }),
  v.strictObject({ type: v.literal('retain') }),
  v.strictObject({ type: v.literal('import'), text: v.string() }),
  v.strictObject({ type: v.literal('read_text'), article: articleText }),
  v.strictObject({ type: v.literal('read_tab'), tab: v.pipe(v.number(), v.integer()) }),
]);
