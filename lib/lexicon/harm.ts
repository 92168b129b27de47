import type { Effect } from '../model/figure';
import { wordMap, wordSet } from './word-set';

/** A verb of harm: what it does to its victim, as object (`t`) or as subject (`i`). */
export interface HarmVerb {
  effect: Effect;
  /** `t`: the victim is the object ("kill"); `i`: the victim is the subject ("die"). */
  kind: 't' | 'i';
  /** base, third person, past, participle, gerund. */
  forms: [string, string, string, string, string];
  /** Needs a person noun beside it: the verb has peaceful senses ("eliminate", "capture", "shoot"). */
  strict?: true;
  ambiguous?: true;
}

const t = (effect: Effect, forms: string, flags: { strict?: true; ambiguous?: true } = {}): HarmVerb => ({
  effect,
  kind: 't',
  forms: inflect(forms),
  ...flags,
});
const i = (effect: Effect, forms: string): HarmVerb => ({ effect, kind: 'i', forms: inflect(forms) });

/** "kill" or "slay slays slew slain slaying": regular verbs are spelled out by rule. */
function inflect(forms: string): HarmVerb['forms'] {
  const [base = '', third, past, participle, gerund] = forms.split(' ');
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const s = /(?:s|x|ch|sh)$/.test(base)
    ? `${base}es`
    : base.endsWith('y') && !/[aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const ed = base.endsWith('y') && !/[aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return [base, third ?? s, past ?? ed, participle ?? past ?? ed, gerund ?? `${stem}ing`];
}

/** Single-word verbs of harm, the same for every party's dead. */
export const HARM_VERBS: HarmVerb[] = [
  t('killed', 'kill'),
  t('killed', 'murder'),
  t('killed', 'massacre'),
  t('killed', 'slaughter'),
  t('killed', 'execute', { strict: true }),
  t('killed', 'assassinate'),
  t('killed', 'behead beheads beheaded beheaded beheading'),
  t('killed', 'decapitate'),
  t('killed', 'slay slays slew slain slaying'),
  t('killed', 'martyr'),
  t('killed', 'eliminate', { strict: true }),
  t('killed', 'liquidate', { strict: true }),
  t('killed', 'neutralise', { strict: true, ambiguous: true }),
  t('killed', 'neutralize', { strict: true, ambiguous: true }),
  t('killed', 'lynch'),
  t('killed', 'electrocute'),
  t('killed', 'asphyxiate'),
  t('killed', 'annihilate', { strict: true }),
  t('killed', 'decimate', { strict: true }),
  t('injured', 'injure'),
  t('injured', 'wound'),
  t('injured', 'hurt hurts hurt hurt hurting', { strict: true }),
  t('injured', 'maim'),
  t('injured', 'graze', { strict: true }),
  t('injured', 'hospitalise'),
  t('injured', 'hospitalize'),
  t('abducted', 'abduct'),
  t('abducted', 'kidnap kidnaps kidnapped kidnapped kidnapping'),
  t('abducted', 'kidnaped kidnaps kidnaped kidnaped kidnaping'),
  t('abducted', 'capture', { strict: true }),
  t('displaced', 'displace', { strict: true }),
  t('displaced', 'evacuate', { strict: true }),
  t('displaced', 'uproot', { strict: true }),
  t('casualties', 'shoot shoots shot shot shooting', { strict: true }),
  t('casualties', 'stab stabs stabbed stabbed stabbing', { strict: true }),
  i('killed', 'die dies died died dying'),
  i('killed', 'perish'),
  i('killed', 'drown'),
  i('killed', 'succumb'),
  i('killed', 'suffocate'),
  i('displaced', 'flee flees fled fled fleeing'),
];

/** Adjectives and participles that say a state: "are dead", "were missing", "20 dead". */
export const HARM_STATES = wordMap<Effect>({
  dead: 'killed',
  deceased: 'killed',
  lifeless: 'killed',
  shaheed: 'killed',
  missing: 'missing',
  unaccounted: 'missing',
  homeless: 'displaced',
});

/** Nouns that count people by what befell them: "17 deaths", "three fatalities", "20 casualties", "two hostages". */
export const HARM_COUNTS = wordMap<Effect>({
  death: 'killed',
  deaths: 'killed',
  fatality: 'killed',
  fatalities: 'killed',
  martyrs: 'killed',
  killings: 'killed',
  murders: 'killed',
  homicides: 'killed',
  casualty: 'casualties',
  casualties: 'casualties',
  injuries: 'injured',
  injury: 'injured',
  hostages: 'abducted',
  captives: 'abducted',
  abductees: 'abducted',
  bodies: 'killed',
  corpses: 'killed',
  body: 'killed',
  corpse: 'killed',
});

/** Nouns of an act of harm whose victims follow "of": "the killing of 34 soldiers", "the abduction of 276 schoolgirls". */
export const HARM_ACTS = wordMap<Effect>({
  death: 'killed',
  deaths: 'killed',
  killing: 'killed',
  killings: 'killed',
  murder: 'killed',
  murders: 'killed',
  assassination: 'killed',
  assassinations: 'killed',
  slaying: 'killed',
  slayings: 'killed',
  massacre: 'killed',
  slaughter: 'killed',
  martyrdom: 'killed',
  shahadat: 'killed',
  execution: 'killed',
  executions: 'killed',
  beheading: 'killed',
  drowning: 'killed',
  drownings: 'killed',
  demise: 'killed',
  loss: 'killed',
  lynching: 'killed',
  neutralisation: 'killed',
  neutralization: 'killed',
  abduction: 'abducted',
  abductions: 'abducted',
  kidnapping: 'abducted',
  kidnappings: 'abducted',
  kidnaping: 'abducted',
  disappearance: 'missing',
  displacement: 'displaced',
  wounding: 'injured',
  shooting: 'casualties',
  stabbing: 'casualties',
  injury: 'injured',
  injuries: 'injured',
});

/** Acts that may mean killed, captured or given up. */
export const AMBIGUOUS_ACTS = wordSet('neutralisation neutralization');

/** The harmed as a whole that a share is taken of: "three of the dead", "the injured include". */
export const HARMED_WHOLE = wordMap<Effect>({
  dead: 'killed',
  deceased: 'killed',
  bodies: 'killed',
  corpses: 'killed',
  deaths: 'killed',
  fatalities: 'killed',
  casualties: 'casualties',
  killed: 'killed',
  slain: 'killed',
  murdered: 'killed',
  injured: 'injured',
  wounded: 'injured',
  missing: 'missing',
  hostages: 'abducted',
  abducted: 'abducted',
  kidnapped: 'abducted',
  captives: 'abducted',
});

/** Further words that a rule starts from. */
export const HARM_CUES = new Set([
  ...HARM_ACTS.keys(),
  ...wordSet(
    'searching searched looking relocated nursing hit hitting struck striking grazed shooting stabbing homicide slaying lynching drowning wound wounds burns fractures lacerations clinic infirmary medical trauma toll lives life lost losing seized seizing took taken whisked whisking dragged marched herded carried led remains hostage captive prisoner buried bury burying those hospital fell fallen hell treated treating death include numbered forced forcing drove driven',
  ),
]);
