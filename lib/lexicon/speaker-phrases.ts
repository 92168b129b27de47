import { wordSet } from './word-set';

/** Prepositions that tie a name to an office or body ("head of X", "officials in Y"). */
export const LINKS = wordSet('of for at in from with to on near inside around across within against about');

/** Adjectives between a person noun and its link ("sources close to", "officials familiar with"). */
export const TIES = wordSet(
  'close familiar loyal linked allied affiliated based attached sympathetic briefed responsible',
);

/** Particles inside names of persons. */
export const NAME_PARTICLES = wordSet(
  'de del della da di dos van von der den bin ibn al el la le ul ur abu ben du y e',
);

/** Ministries by subject, so that "Minister for Information and Broadcasting Ana Ruiz" gives up its name. */
export const PORTFOLIOS = wordSet(
  'information broadcasting interior home foreign external internal affairs defence defense health finance justice security education energy transport agriculture tourism culture trade labour labor commerce industry environment planning development railways power disaster management relief religious human rights women children parliamentary and',
);

/** Nouns for places and chambers that a person comes from but does not speak for. */
export const PLACE_NOUNS = wordSet(
  'district county region municipality state country nation republic kingdom house precinct',
);

/** Nouns that point back to a body named before by what it is. */
export const GENERIC_BODIES = wordSet(
  'group organisation organization agency monitor watchdog body network ministry department office service company airline operator hospital movement party outlet newspaper channel broadcaster charity council command coalition institute association union committee commission embassy unit force authority militia front garrison federation',
);

/** Bodies that an article may name anew: alone they are one with a fuller name only where there is one such name. */
export const EVERYDAY_BODIES = wordSet(
  'police army military navy government authorities rebels militants insurgents family families relatives forces troops court prosecutors firefighters parliament opposition state',
);

/** Adjectives before such a noun that name nobody new ("the monitoring group"). */
export const GENERIC_ADJECTIVES = wordSet(
  'monitoring rights human militant armed activist news aid war watchdog campaign rebel opposition extremist jihadist separatist insurgent relief charity state government official',
);
