import * as v from 'valibot';

export const nullable = <S extends v.GenericSchema>(schema: S) => v.nullable(schema);
export const text = v.string();
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const whole = v.pipe(v.number(), v.integer());
export const span = { start: count, end: count };
const quoted = v.object({ ...span, text });

export const speaker = v.object({
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

export const figureBounds = {
  low: nullable(whole),
  high: nullable(whole),
  precision: v.picklist(['exact', 'at_least', 'up_to', 'about', 'range', 'vague']),
};

export const victimClass = v.picklist(['state_forces', 'non_state_armed', 'civilian', 'mixed', 'unspecified']);
export const victims = v.object({
  text: nullable(text),
  class: victimClass,
  attributes: v.array(
    v.picklist(['women', 'children', 'police', 'officers', 'medics', 'aid_workers', 'journalists', 'foreigners']),
  ),
});
export const effect = v.picklist(['killed', 'injured', 'missing', 'abducted', 'displaced', 'casualties']);

export const ATTRIBUTIONS = ['own_voice', 'attributed', 'confirmed_by', 'unnamed'] as const;
export const CHECKINGS = ['unverified', 'verified_by', 'provisional', 'denied'] as const;

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
  attribution: v.picklist(ATTRIBUTIONS),
  checking: v.array(
    v.object({
      code: v.picklist(CHECKINGS),
      by: nullable(text),
      block: text,
      evidence: quoted,
    }),
  ),
  saidAt: nullable(text),
  rules: v.array(text),
};

export const figure = v.object({ ...span, text, ...figureBounds, implicit: v.boolean() });

const casualty = v.object({
  ...base,
  kind: v.literal('casualty'),
  figure,
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

const TOLD_STANCES = [
  'claimed',
  'admitted',
  'blamed',
  'suspected',
  'linked',
  'denied',
  'rejected',
  'no_claim',
  'not_attributed',
] as const;

/** What the reader can say of an incident; `general` is of none. */
export const toldStance = v.picklist(TOLD_STANCES);

const responsibility = v.object({
  ...base,
  kind: v.literal('responsibility'),
  cue: quoted,
  stance: v.picklist([...TOLD_STANCES, 'general']),
  actor: nullable(text),
  accuser: nullable(text),
  byAuthority: v.boolean(),
  mode: nullable(v.picklist(['statement', 'call', 'social_post', 'video', 'spokesman', 'leaflet', 'other'])),
});

export const claimSchema = v.variant('kind', [casualty, responsibility]);
