import { wordMap, wordSet } from './word-set';

/** Words that single rules ask for about when and where; words that several rules share stand in the tables of their subject. */

/** The one before now: "last week". */
export const LAST = wordSet('last');
/** A blaze, or shots. */
export const FIRE = wordSet('fire');
/** Before "strike": from the air. */
export const FROM_ABOVE = wordSet('air drone missile');
/** Before its number. */
export const FLIGHT = wordSet('flight');
/** An office as a place's owner: "the Sheriff's Department". */
export const DEPARTMENT = wordSet('department');
/** Of a street: "the 400 block of". */
export const BLOCK = wordSet('block');
/** The day of the article. */
export const TODAY = wordSet('today tonight');
/** The day before the article. */
export const YESTERDAY = wordSet('yesterday');
/** Two days, told by one word. */
export const WEEKEND = wordSet('weekend');
/** Before the time just told. */
export const EARLIER = wordSet('earlier');
/** Counted back from now. */
export const AGO = wordSet('ago');
/** "on the heels of". */
export const HEELS = wordSet('heels');
/** What it remembers lies years back. */
export const ANNIVERSARY = wordSet('anniversary');
/** Opens one of a run of incidents. */
export const INCLUDING = wordSet('including');
/** "the months-long campaign". */
export const LONG_RUNNING = wordSet('long');
/** "the same week": another incident close in time. */
export const WEEK_OR_MONTH = wordSet('week month');
/** "the same day": another incident of that day. */
export const DAY_OR_NIGHT = wordSet('day night');
/** Short forms of days that are words as well. */
export const SHORT_DAYS = wordMap({ sat: 6, sun: 0 });
/** The two countries that are printed as letters in lower case as well, as adjectives: "U.S. air strikes". */
export const LETTERED_COUNTRY = /^u\.?[sk]\.?$/;
/** What a place is called by besides its name: "Noshki camp". */
export const CAMP_BEHIND = /\s{1,3}camp$/u;
/** Verbs of coming after that take the earlier incident as their object. */
export const FOLLOW = wordSet('follow follows followed following');
/** Words at which a cue of another incident stands, beside those of the tables. */
export const CUE_OPENERS = wordSet('heels anniversary same including last since long also meanwhile');
/** What a determiner before an incident noun points at. */
export const POINTS = wordMap<'that' | 'the' | 'a'>({
  that: 'that',
  those: 'that',
  the: 'the',
  this: 'the',
  these: 'the',
  a: 'a',
  an: 'a',
});
/** Before a month or a weekday: the past one. */
export const PAST = wordSet('past');
/** Days that are not the last of their name, or a name by themselves: "every Friday", "Bloody Sunday". */
export const NO_DATE = wordSet('every next black bloody');
/** Point back from now, as "last" does. */
export const BEFORE_NOW = wordSet('last past previous');
/** Printed so, a word for a place's beginning is a short form: "In." for Indiana. */
export const NO_PREPOSITION = wordSet('In.');
/** "meanwhile": elsewhere, at about that time. */
export const MEANWHILE = wordSet('meanwhile');
