import { ONE_PERSON, POSSESSIVE_DETERMINER } from './grammar';
import { wordSet } from './word-set';

/** Words that single rules ask for about who was harmed; words that several rules share stand in the tables of their subject. */

/** A word of several names: "the People's Liberation Army" serves a state, "the … Liberation Army" none. */
export const ARMY = wordSet('army');
/** Behind it an army is a movement's. */
export const LIBERATION = wordSet('liberation');
/** Plural, and the word for any group. */
export const PEOPLE = wordSet('people');
/** An explicit zero in one word. */
export const NOBODY = wordSet('nobody');
/** Determiners and pronouns that can open a group without a number. */
export const OPENS_GROUP: ReadonlySet<string> = new Set([
  ...'a an another the this whose no none all as'.split(' '),
  ...NOBODY,
  ...POSSESSIVE_DETERMINER,
  ...ONE_PERSON,
]);
/** "all aboard". */
export const ABOARD = wordSet('aboard');
/** Two of them, and kin of a victim. */
export const PARENTS = wordSet('parents');
/** Of a family; behind "a" nobody's count. */
export const MEMBER = wordSet('member');
/** Before "time": a clock, not a count. */
export const LOCAL = wordSet('local');
/** Behind "local": a clock, not a count. */
export const TIME = wordSet('time');
/** Those harmed, under their plainest name. */
export const VICTIMS = wordSet('victims');
/** "in addition to the three dead". */
export const ADDITION = wordSet('addition');
/** A time too far back for news. */
export const CENTURY = wordSet('century centuries');
/** What is counted in a body, not in people. */
export const WOUNDS = wordSet('wounds');
/** Compares two counts of a statistic. */
export const FEWER = wordSet('fewer');
/** Of life, or of anything else. */
export const LOSS = wordSet('loss');
/** The state that is a noun as well. */
export const DEAD = wordSet('dead');
/** The act in the singular. */
export const DEATH = wordSet('death');
/** The verb that its own subject does. */
export const DIE = wordSet('die');
/** A verb with and without an object. */
export const DROWN = wordSet('drown');
/** The plainest verb of killing. */
export const KILL = wordSet('kill');
/** Counted in people or in bodies. */
export const INJURIES = wordSet('injuries');
/** Counted in people or in bodies. */
export const INJURY = wordSet('injury');
/** A noun of the dead that opens names as well: "Martyrs Square". */
export const MARTYRS = wordSet('martyrs');
/** One of the killed or injured. */
export const CASUALTY = wordSet('casualty');
/** The dead, or a committee. */
export const A_BODY = wordSet('body');
/** Before a count noun no count: "mass casualty". */
export const MASS = wordSet('mass');
/** Says whose the deaths are: "civilian deaths". */
export const CIVILIAN = wordSet('civilian');
/** Say whose the deaths are: "troop losses". */
export const MILITARY_DEATHS = wordSet('military troop');
/** Died, said of soldiers. */
export const FELL = wordSet('fell fallen');
/** What is lost or claimed. */
export const LIVES = wordSet('lives');
/** What is lost or claimed. */
export const LIFE = wordSet('life');
/** A verb of death with lives or people as its object. */
export const LOST = wordSet('lost');
/** A verb of death with lives or people as its object. */
export const LOSING = wordSet('losing');
/** Says how a shooting ended. */
export const FATAL = wordSet('fatal');
/** A deed of one shot or many. */
export const SHOOTING = wordSet('shooting');
/** "murder-suicide": the second of two deaths. */
export const SUICIDE = wordSet('suicide');
/** "sent to hell": one side's word for killed. */
export const HELL = wordSet('hell');
/** Struck on it a person is, led by one a body. */
export const HEAD = wordSet('head');
/** The count of the dead. */
export const TOLL = wordSet('toll');
/** A count of anybody. */
export const NUMBER = wordSet('number');
/** "the number still missing". */
export const STILL = wordSet('still');
/** "the dead numbered 12". */
export const NUMBERED = wordSet('numbered');
/** Behind a toll: whose count it is. */
export const HURT = wordSet('injured wounded');
/** A killing as an office or a charge calls it. */
export const HOMICIDE = wordSet('homicide');
/** Behind it wounds are what a doctor saw. */
export const FOUND = wordSet('found');
/** An age standing for a person: "a 16-year-old", in one word or in the tokeniser's two. */
export const YEARS_OLD = /^(\d{1,2})-years?-olds?$/;
/** Such ages in the plural: "two 16-year-olds". */
export const AGES = /olds$/;
/** The end of such an age, where it is split. */
export const OLD = wordSet('old olds');
/** The middle of such an age, where it is split. */
export const YEAR = wordSet('year years');
/** Behind a name or a victim: his or her age. */
export const AGE_BEHIND = /^\d{1,3}(?:-years?-old)?$/;
/** Joins two nouns to one group. */
export const AND = wordSet('and &');
/** One, without a number word. */
export const ONE_OF_THEM = wordSet('a an another');
/** Between "up" and "from": "up from", "the earlier figure, its …". */
export const BEFORE_EARLIER = wordSet('the a an its');
/** Verbs of displacing, by which small numbers are everyday news. */
export const MOVED = /^(?:displac|evacuat)/;
/** "lives", "a life". */
export const A_LIFE = wordSet('lives life');
/** "aboard", behind "on" as well: "all on board". */
export const ON_BOARD = wordSet('board aboard');
/** Opens a list of which somebody is one. */
export const AMONG = wordSet('among amongst');
