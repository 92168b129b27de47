import type { SpeakerType } from '../model/speaker';
import { wordSet } from './word-set';

/** Prepositions that tie a name to an office or body ("head of X", "officials in Y"). */
export const LINKS = wordSet('of for at in from with to on near inside around across within against about');

/** Prepositions between a person's name and the body or place that it is printed with. */
export const PERSON_LINKS = wordSet('of with from for at');

/** The second half of "so-called", "self-styled". */
export const CALLED = wordSet('called styled proclaimed so-called self-styled self-proclaimed');

/** Last words of a body's name behind a word that is also an office ("General *Staff*"). */
export const BODY_ENDS = wordSet('staff');

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

/** Services that an office is of, with the holder's name right behind ("Inspector General of Police Ana Ruiz"). */
export const SERVICES = wordSet(
  'police army navy staff forces prisons customs operations intelligence rescue defence defense',
);

/** Persons pointed back at by what they are → types they may have ("the officer", for an inspector named before). */
export const POINTING_PERSONS: ReadonlyMap<string, readonly SpeakerType[]> = new Map([
  ['officer', ['police', 'military']],
  ['official', ['government', 'local_official', 'police', 'military', 'rescue', 'medical', 'unnamed_official']],
  ['witness', ['witness']],
  ['resident', ['witness']],
]);

/** Short forms of offices → the office as it is printed alone ("Gov. Ana Ruiz … the governor"). */
export const OFFICE_FORMS: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['maj', 'major'],
  ['sgt', 'sergeant'],
  ['supt', 'superintendent'],
  ['insp', 'inspector'],
  ['det', 'detective'],
  ['cmdr', 'commander'],
]);

/** Prepositions behind which a phrase is no subject, whatever verb follows. */
export const GOVERNING = wordSet('by in into of against');

/** Participles before "by" that name who speaks: "a statement issued by the army said". */
export const ISSUED_BY = wordSet(
  'issued released published posted signed shared provided distributed carried written sent compiled put read',
);

/** Nouns for places and chambers that a person comes from but does not speak for. */
export const PLACE_NOUNS = wordSet(
  'district county region province area municipality state country nation republic kingdom house precinct',
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

/** Nouns that tell in front of a body's name what it is ("rights group Harbour Watch"). */
export const BODY_DESCRIPTORS = wordSet(
  'group organisation organization agency broadcaster monitor watchdog party newspaper daily channel charity outlet website movement faction militia company airline network station firm operator',
);

/** Months whose words stand in names of places and persons too. */
export const NAMELIKE_MONTHS = wordSet('march april may june august jan');

/** What may follow a surname. */
export const NAME_SUFFIXES = wordSet('jr sr ii iii iv');

/** Persons who are anybody ("the source", "the resident") unless named before. */
export const ANYBODY = wordSet('source official officer man woman witness resident');

/** What makes a guard a body ("coast guard"). */
export const GUARD_KINDS = wordSet('coast national revolutionary republican presidential border civil home');

/** Words that make reports the media's ("local news reports"). */
export const MEDIA_WORDS = wordSet('news media press newspaper tv television');

/** Titles, offices and kin that only "he" can mean. */
export const HE_WORDS = wordSet(
  'he mr spokesman chairman congressman policeman fireman councilman father brother son husband uncle grandfather nephew boyfriend king prince man cameraman fisherman',
);

/** Titles, offices and kin that only "she" can mean. */
export const SHE_WORDS = wordSet(
  'she ms mrs miss madam spokeswoman chairwoman congresswoman policewoman councilwoman mother sister daughter wife widow aunt grandmother niece girlfriend queen princess woman',
);

/** Words that open an apposition, a relative clause or an insertion behind a subject. */
export const APPOSITION_OPENERS = wordSet(
  'who or however meanwhile though too for when after while with which whose aged in at speaking citing quoting via on of from based known',
);

/** Nouns that point back to a body by what it is → types it may have; `other` is a body whose words tell none. */
export const POINTING_NOUNS: ReadonlyMap<string, readonly SpeakerType[]> = new Map([
  ['group', ['armed_group', 'ngo', 'other']],
  ['organisation', ['armed_group', 'ngo', 'other']],
  ['organization', ['armed_group', 'ngo', 'other']],
  ['movement', ['armed_group', 'ngo', 'other']],
  ['force', ['police', 'military']],
  ['monitor', ['ngo']],
  ['watchdog', ['ngo']],
  ['charity', ['ngo']],
  ['agency', ['media', 'un']],
  ['outlet', ['media']],
  ['newspaper', ['media']],
  ['broadcaster', ['media']],
]);
